import { styleText } from 'node:util';
import type { Severity } from '../engine/severity.ts';

export interface Palette {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The caller knows whether its stream wants colour; styleText is not to ask stdout again. */
export function palette(colour: boolean): Palette {
  const style =
    (...formats: Parameters<typeof styleText>[0][]) =>
    (text: string) =>
      colour && text !== '' ? styleText(formats.flat(), text, { validateStream: false }) : text;
  return {
    severity: { error: style('red', 'bold'), warning: style('yellow', 'bold'), note: style('cyan') },
    good: style('green', 'bold'),
    strong: style('bold'),
    faint: style('dim'),
  };
}
