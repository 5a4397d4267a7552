import type { Problem, UnreadableReason } from './model/problem.ts';

/** The whole archive is lost: nothing in it can be trusted. */
export class UnreadablePackage extends Error {
  readonly reason: UnreadableReason;
  /** No entry has a name of ours: it may be anybody's zip. */
  readonly isForeign: boolean;
  constructor(reason: UnreadableReason, detail: string, isForeign = false) {
    super(detail);
    this.reason = reason;
    this.isForeign = isForeign;
  }
}

/** One file of a folder is lost: it vanished, or nobody may read it. */
export class UnreadableFile extends Error {}

/** What the report says of a package that can't be read; throws again what is our own mistake. */
export function unreadableProblem(path: string, error: unknown): Problem {
  const at = { package: path, file: '', pointer: '' };
  if (error instanceof UnreadablePackage) {
    return { kind: 'package-unreadable', reason: error.reason, detail: error.message, at };
  }
  if (error instanceof UnreadableFile) {
    return { kind: 'package-unreadable', reason: 'unreadable', detail: error.message, at };
  }
  throw error;
}

export function isUnreadable(error: unknown): error is UnreadablePackage | UnreadableFile {
  return error instanceof UnreadablePackage || error instanceof UnreadableFile;
}
