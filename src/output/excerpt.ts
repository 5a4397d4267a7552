import type { Location } from '../report.ts';
import { displayWidth } from './display-width.ts';
import { escapeForLog } from './escape.ts';
import { shortenEnd } from './shorten.ts';

interface Excerpt {
  /** `14 │ "shared_office365": {` */
  readonly source: string;
  /** Marks the region, if it begins and ends in this line. */
  readonly marker: string | undefined;
}

/**
 * The line of a finding, cut to the width around its column: exported JSON is often one line of megabytes.
 * Whatever follows the first line break of `text` is ignored.
 */
export function excerpt(text: string, location: Location, width: number): Excerpt | undefined {
  const { line, column, endLine, endColumn } = location;
  if (line === undefined || column === undefined) return undefined;
  const gutter = `${line} │ `;
  const available = width - displayWidth(gutter);
  const start = column - 1;
  // A line may have megabytes: what is further off than can be shown is not looked at.
  const behind = text.slice(start, start + 2 * available);
  const breakAt = behind.search(/[\r\n]/);
  const whole = text.slice(0, start + (breakAt === -1 ? behind.length : breakAt)).trimEnd();
  if (whole.trim() === '' || available < 10) return undefined;

  const from = firstShown(whole, start, available);
  const cut = from > 0 && whole.slice(0, from).trim() !== '' ? '…' : '';
  const source = cut + shown(whole.slice(from, from + available + 1));
  const before = displayWidth(cut + shown(whole.slice(from, start)));
  const end =
    endLine === line && endColumn !== undefined ? Math.min(endColumn - 1, start + available) : start;
  const marked = Math.min(displayWidth(shown(whole.slice(start, end))), available - before);
  return {
    source: gutter + shortenEnd(source, available),
    marker: marked > 0 ? ' '.repeat(displayWidth(gutter) + before) + '^'.repeat(marked) : undefined,
  };
}

function firstShown(line: string, start: number, available: number): number {
  const indentation = line.length - line.trimStart().length;
  const from = Math.min(indentation, start);
  if (line.length - from <= available || start - from <= available / 2) return from;
  const near = start - Math.floor(available / 3);
  return /[\udc00-\udfff]/.test(line.charAt(near)) ? near + 1 : near;
}

function shown(text: string): string {
  return escapeForLog(text.replaceAll('\t', ' '));
}
