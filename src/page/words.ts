import { escapeControls } from '../output/escape.ts';
import type { ComponentName, Location } from '../report.ts';

/** Text from a package: what can't be seen or turns the line around shows as an escape. */
export const visible = escapeControls;

export function nameOf({ name, id }: ComponentName): string {
  return visible(name || id);
}

/** `file:line:column` */
export function placeOf({ file, line, column }: Pick<Location, 'file' | 'line' | 'column'>): string {
  return [visible(file), line, column].filter((part) => part !== undefined).join(':');
}
