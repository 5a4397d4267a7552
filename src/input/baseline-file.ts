import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ParseError } from '../parse/parse-error.ts';
import { decodeText } from '../parse/text.ts';
import { UnreadableFile } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';
import { disk } from './disk.ts';
import { displayPath } from './open.ts';

export const baselineName = 'solution-lint.baseline';

/**
 * The baseline beside the configuration that was named, or else the closest one, from the working folder up to the
 * root of its repository; `undefined` where there is none.
 */
export function findBaseline(cwd: string, configuration: string | undefined): string | undefined {
  const folders = foldersUp(cwd);
  const root = folders.findIndex((folder) => existsSync(join(folder, '.git')));
  const beside = configuration === undefined ? [] : [dirname(resolve(cwd, configuration))];
  const candidates = [...beside, ...folders.slice(0, root + 1 || 1)].map((folder) =>
    join(folder, baselineName),
  );
  const found = candidates.find((path) => existsSync(path));
  return found === undefined ? undefined : displayPath(found, cwd);
}

/** The folder and those around it, the closest first. */
function foldersUp(folder: string): readonly string[] {
  const folders = [resolve(folder)];
  for (;;) {
    const last = folders.at(-1) ?? folder;
    if (dirname(last) === last) return folders;
    folders.push(dirname(last));
  }
}

/** Throws UsageError. */
export function readBaselineText(path: string, cwd: string): string {
  try {
    return decodeText(disk(cwd).fileAt(path, path).read());
  } catch (error) {
    if (!(error instanceof UnreadableFile || error instanceof ParseError)) throw error;
    throw new UsageError(
      `Can't read the baseline "${path}": ${error.message}.`,
      'Name a file that is there, or write one: solution-lint baseline create',
    );
  }
}
