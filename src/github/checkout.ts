import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { openRepository } from '../input/git.ts';
import { UsageError } from '../usage-error.ts';

/** Where a step works. */
export interface Checkout {
  /** The repository's root, or the workspace where there is no repository: what the report's paths are relative to. */
  readonly root: string;
  /** The working folder below the root, with `/`; empty where they are the same. */
  readonly folder: string;
  readonly repository: { readonly isShallow: boolean } | { readonly trouble: UsageError };
}

/** Throws UsageError where the working folder is not there. */
export function checkoutAt(workspace: string, workingDirectory: string): Checkout {
  const folder = resolve(workspace, workingDirectory);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `working-directory can't be "${workingDirectory}": there is no such folder.`,
      'Name a folder of the checkout, relative to the workspace.',
    );
  }
  try {
    const repository = openRepository(folder, 'Not compared with the base');
    const prefix = repository.prefix.split('/').slice(0, -1);
    const root = join(realpathSync(folder), ...prefix.map(() => '..'));
    return { root, folder: prefix.join('/'), repository };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const below = relative(workspace, folder).split(sep).join('/');
    return { root: workspace, folder: below, repository: { trouble: error } };
  }
}

/** Paths that a workflow names, relative to its working folder, as paths relative to the root; absolute ones stay. */
export function pathsFromRoot({ folder }: Checkout, paths: readonly string[]): readonly string[] {
  if (folder === '') return paths;
  const named = paths.length === 0 ? ['.'] : paths;
  return named.map((path) => (isAbsolute(path) ? path : posix.join(folder, path)));
}
