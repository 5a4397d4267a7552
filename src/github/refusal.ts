/** What GitHub did not do for us, and what it says why. */
export class Refusal extends Error {
  readonly kind: 'denied' | 'missing' | 'limited' | 'down' | 'other';
  /** `undefined`: there was no answer. */
  readonly status: number | undefined;
  /** When the same request may succeed, in milliseconds. `undefined`: never, or nobody knows. */
  readonly retryIn: number | undefined;
  constructor(said: string, { kind, status, retryIn }: Omit<Refusal, keyof Error>) {
    super(said);
    this.kind = kind;
    this.status = status;
    this.retryIn = retryIn;
  }
}
