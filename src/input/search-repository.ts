import { resolve } from 'node:path';
import type { FileStore } from './file-store.ts';
import type { FoundPackages } from './find-packages.ts';
import type { Repository } from './git.ts';
import { pathFromHere } from './git-path.ts';
import { searchFolder } from './open.ts';

/** All packages of a repository, by their paths as seen from the working folder, which may be any folder of it. */
export function searchRepository(
  repository: Repository,
  storeOf: (root: Repository) => FileStore,
): FoundPackages {
  const { cwd, prefix } = repository;
  const rootFolder = resolve(cwd, ...prefix.split('/').slice(1).fill('..'));
  const found = searchFolder('', rootFolder, storeOf({ ...repository, cwd: rootFolder, prefix: '' }));
  const fromHere = (path: string) => pathFromHere(repository, path === '.' ? '' : path) || '.';
  return {
    packages: found.packages.map(({ source, problems }) => {
      const path = fromHere(source.path);
      return {
        source: { ...source, path },
        problems: problems.map((problem) => ({ ...problem, at: { ...problem.at, package: path } })),
      };
    }),
    skipped: found.skipped.map((one) => ({ ...one, path: fromHere(one.path) })),
  };
}
