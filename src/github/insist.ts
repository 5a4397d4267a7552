import { Refusal } from './refusal.ts';

/** Between one attempt and the next, at least, in milliseconds. */
const pauses: readonly number[] = [1000, 4000];

/** A step waits no longer for one more attempt. */
const patience = 30_000;

/**
 * Tries again what may succeed in a moment. The whole of what is done, not one request of it: a request without an answer
 * may have been heard.
 */
export async function insist<Done>(
  attempt: () => Promise<Done>,
  wait: (milliseconds: number) => Promise<unknown>,
): Promise<Done> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refusal) || error.retryIn === undefined || error.retryIn > patience) throw error;
      await wait(Math.max(pause, error.retryIn));
    }
  }
  return attempt();
}
