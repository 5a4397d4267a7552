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

export function stopwatch(): Stopwatch {
  const laps: Timing[] = [];
  let since = performance.now();
  return {
    lap: (name) => {
      const now = performance.now();
      laps.push({ name, milliseconds: now - since });
      since = now;
    },
    laps: () => laps,
  };
}
