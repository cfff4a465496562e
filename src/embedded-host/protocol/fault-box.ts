/** The refusals a test asked for. */
import type { Faults } from '../contract';
import { HostError } from '../cells/host-error';

/** Excel for the web: 5 MB a request and an answer. */
const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class FaultBox implements Faults {
  readOnly = false;
  payloadLimit = WEB_PAYLOAD_LIMIT;
  answerDelay = 0;
  private editing = false;
  private waiting: (() => void)[] = [];
  private writeFault: { left: number; readonly code: string } | null = null;
  private requestFault: { left: number; readonly code: string } | null = null;
  private readonly refusedMembers = new Map<string, string>();
  private eventsToLose = 0;

  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  failWriteAfter(writes: number, code = 'GeneralException'): void {
    this.writeFault = { left: writes, code };
  }

  refuseMember(member: string, code = 'GeneralException'): void {
    this.refusedMembers.set(member, code);
  }

  failRequest(requests: number, code = 'GeneralException'): void {
    this.requestFault = { left: requests, code };
  }

  loseEvents(count: number): void {
    this.eventsToLose = count;
  }

  clear(): void {
    this.readOnly = false;
    this.payloadLimit = WEB_PAYLOAD_LIMIT;
    this.answerDelay = 0;
    this.writeFault = null;
    this.requestFault = null;
    this.refusedMembers.clear();
    this.eventsToLose = 0;
    this.cellEditMode = false;
  }

  // What the host asks

  whenNotEditing(go: () => void): void {
    if (this.editing) this.waiting.push(go);
    else go();
  }

  /** Throws when the member that is used now is to be refused. */
  beforeMember(member: string): void {
    const code = this.refusedMembers.get(member);
    if (code !== undefined) throw refusal(code);
  }

  /** Throws when the write that comes now is to be refused. */
  beforeWrite(): void {
    if (this.readOnly) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
    const fault = this.writeFault;
    if (fault === null) return;
    fault.left -= 1;
    if (fault.left > 0) return;
    this.writeFault = null;
    throw refusal(fault.code);
  }

  /** The code to answer the request that comes now with; null to let it through. */
  nextRequest(): string | null {
    const fault = this.requestFault;
    if (fault === null) return null;
    fault.left -= 1;
    if (fault.left > 0) return null;
    this.requestFault = null;
    return fault.code;
  }

  losesEvent(): boolean {
    if (this.eventsToLose === 0) return false;
    this.eventsToLose -= 1;
    return true;
  }
}

function refusal(code: string): HostError {
  return new HostError(code, 'There was an internal error while processing the request.');
}
