/** Milliseconds that a step took. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

interface Stopwatch {
  /** Names the time since the last lap. */
  lap(name: string): void;
  laps(): readonly Timing[];
}

/** Not by `performance`, for which Node loads a dozen modules: a run measures itself always. */
export function stopwatch(): Stopwatch {
  const laps: Timing[] = [];
  let since = process.hrtime.bigint();
  return {
    lap: (name) => {
      const now = process.hrtime.bigint();
      laps.push({ name, milliseconds: Number(now - since) / 1e6 });
      since = now;
    },
    laps: () => laps,
  };
}
