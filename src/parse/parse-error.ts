import type { MalformedReason } from '../model/problem.ts';

/** A text that is not what it should be; the reader turns it into a `file-malformed` problem. */
export class ParseError extends Error {
  readonly reason: MalformedReason;
  /** In the decoded text; `undefined` where the parser can't say. */
  readonly offset: number | undefined;
  constructor(reason: MalformedReason, detail: string, offset?: number) {
    super(detail);
    this.reason = reason;
    this.offset = offset;
  }
}
