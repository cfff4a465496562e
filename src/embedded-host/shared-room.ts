/** The workbook and everybody who has it open. */
import type { HostOptions, ParticipantOptions } from './contract';
import type { Book } from './model/book';
import { createPerson, type Person, type Room } from './person';
import { SheetLooks } from './view/sheet-look';

export class SharedRoom implements Room {
  readonly looks: SheetLooks;
  readonly settings = new Map<string, string>();
  private readonly people = new Set<Person>();
  private readonly watchers = new Set<() => void>();
  private joined = 0;
  private connections = 0;
  private drawn: number;

  constructor(
    readonly workbook: Book,
    private readonly options: Required<HostOptions>,
  ) {
    this.looks = new SheetLooks(workbook);
    this.drawn = workbook.revision;
    workbook.onNews((news) => {
      for (const person of this.people) person.deliver(news);
    });
  }

  /** The first to join is the person at this computer. */
  join(name: string, own: ParticipantOptions = {}): Person {
    const person = createPerson(this, this.joined, name, { ...this.options, ...own });
    this.joined += 1;
    this.people.add(person);
    return person;
  }

  left(person: Person): void {
    this.people.delete(person);
  }

  newConnectionNumber(): number {
    this.connections += 1;
    return this.connections;
  }

  /** Called after anything was done. */
  changed(): void {
    if (this.workbook.revision === this.drawn) return;
    this.drawn = this.workbook.revision;
    for (const watcher of [...this.watchers]) watcher();
  }

  watch(listener: () => void): () => void {
    this.watchers.add(listener);
    return () => {
      this.watchers.delete(listener);
    };
  }

  /** Everybody lets go of what was done in a workbook that is no more. */
  forget(): void {
    for (const person of this.people) person.forget();
  }
}
