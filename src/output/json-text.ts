import { escapeControlsInJson } from './escape.ts';

/** A document for a file, a terminal or a log. */
export function jsonText(value: unknown): string {
  return `${escapeControlsInJson(JSON.stringify(value, undefined, 2))}\n`;
}
