/** A refusal the client is told about. Codes are those of `Excel.ErrorCodes`. */
export type ErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'UnsupportedOperation';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export class HostError extends Error {
  constructor(
    /** One of `ErrorCode`, or whatever a test asked the host to answer. */
    readonly code: ErrorCode | (string & {}),
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

export function notImplemented(type: string, member: string): HostError {
  return new HostError(
    'NotImplemented',
    `The embedded host does not model ${type}.${member}. Add it to src/embedded-host/objects, or do without.`,
  );
}

export function invalidArgument(message: string): HostError {
  return new HostError('InvalidArgument', message);
}
