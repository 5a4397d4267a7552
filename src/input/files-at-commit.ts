import { disk } from './disk.ts';
import { gitList, openRepository } from './git.ts';
import { gitCommit } from './git-store.ts';
import { displayPath } from './open.ts';
import type { SourceFile } from './package-source.ts';

/**
 * Answers with single files as they were in a commit; `undefined`: the file came later. Of what git does not track, and
 * of links, there is no older version: they are as they are now.
 */
export function filesAtCommit(cwd: string, commit: string): (path: string) => SourceFile | undefined {
  const repository = openRepository(cwd, "Can't read the files of the base");
  const store = gitCommit(repository, commit);
  return (path) => {
    const shown = displayPath(path, cwd);
    if (store.kindOf(shown) === 'file') return store.fileAt(shown, shown);
    return isTrackedFile(cwd, shown) ? undefined : disk(cwd).fileAt(shown, shown);
  };
}

function isTrackedFile(cwd: string, path: string): boolean {
  if (path === '' || path.startsWith('../')) return false;
  const [listed = ''] = gitList(cwd, ['ls-files', '-z', '--stage', '--', `:(literal)${path}`]);
  return listed.startsWith('100');
}
