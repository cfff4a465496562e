/** What two people see in their panes who press “create” at the same moment. */
import { createRequest } from '../excel/open-workbook';
import { sitDown } from './person';
import { createSharedClock } from './shared-clock';
import { openTable } from './table';

test('one has made the assessment, the other is told that it is theirs, and both see the same', async () => {
  const { host, seats, bases, idle, close } = await openTable();
  host.restore(bases.empty.state);
  await idle();
  const clock = createSharedClock();
  const people = seats.slice(0, 2).map((seat, number) => sitDown(seat, number, clock, bases.empty.reading));
  await Promise.all(people.map(({ store }) => store.connect()));
  const profileOf = (name: string) => ({ ...createRequest().profile, agencyName: `กรมของ${name}` });
  for (const { press, name } of people) press((store) => store.create(profileOf(name)), true);
  await idle();
  await clock.advance(10_000, idle);

  const [first, second] = people.map(({ store }) => store.getState());
  expect([first?.notice, second?.notice]).toEqual([null, { kind: 'madeByColleague' }]);
  const shown = people.map(({ store }) => {
    const { phase } = store.getState();
    return phase.kind === 'ready' ? phase.reading : phase.kind;
  });
  expect(shown[0]).toMatchObject({ snapshot: { profile: profileOf('สมชาย'), problems: [] } });
  expect(shown[1]).toEqual(shown[0]);
  expect(people.flatMap(({ complaints, unseen }) => [...complaints, ...unseen])).toEqual([]);
  close();
});
