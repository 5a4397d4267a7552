import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UsageError } from '../usage-error.ts';

export const configurationNames = ['jsonc', 'json', 'yaml', 'yml', 'mjs'].map(
  (extension) => `solution-lint.config.${extension}`,
);

/**
 * The configuration of a folder: its own, or that of the nearest folder around it that has one, up to the root of the
 * repository. Outside of a repository only the folder itself counts: nobody knows who may write into those above.
 *
 * @returns its absolute path. Throws UsageError where a folder has two.
 */
export function findConfiguration(folder: string): string | undefined {
  for (const candidate of foldersOf(folder)) {
    const [first, second] = configurationNames.filter((name) => isFile(join(candidate, name)));
    if (second !== undefined) {
      const where = relative(folder, candidate).replaceAll('\\', '/') || '.';
      throw new UsageError(
        `The folder "${where}" has two configurations: ${first} and ${second}.`,
        'Keep one of them, or name one: --config file',
      );
    }
    if (first !== undefined) return join(candidate, first);
  }
  return undefined;
}

/** From the folder up to the repository's root; outside of a repository the folder alone. */
function foldersOf(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; !exists(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [folder];
    folders.push(dirname(at));
  }
  return folders;
}

/** A folder, or a file in a work tree and a submodule. */
function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
