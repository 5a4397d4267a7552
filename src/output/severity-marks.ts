import type { Severity } from '../engine/severity.ts';

/** How a terminal shows them: to be told apart without colour, too. */
export const severityMarks: Readonly<Record<Severity, string>> = {
  error: '✖ error',
  warning: '▲ warning',
  note: '● note',
};
