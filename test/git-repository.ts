import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

/** A repository that a test makes; `folder` is the root of its work tree. */
export interface GitRepository {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** Writes files; `undefined` takes a file or a folder away. */
  write(...changes: readonly (PackageFiles | Readonly<Record<string, string | undefined>>)[]): void;
  /** Commits the whole work tree, and answers with the commit. */
  commit(): string;
}

/** On branch `main`, without a commit. */
export function gitRepository(folder = temporaryFolder()): GitRepository {
  mkdirSync(folder, { recursive: true });
  const git = (...args: readonly string[]) => runGit(folder, args);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write: (...changes) => {
      for (const change of changes) {
        const entries = change instanceof Map ? [...change] : Object.entries(change);
        for (const [path, content] of entries) {
          if (content === undefined) rmSync(join(folder, path), { recursive: true });
          else
            writeFiles(
              folder,
              new Map([[path, typeof content === 'string' ? Buffer.from(content) : content]]),
            );
        }
      }
    },
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A change');
      return git('rev-parse', 'HEAD').trim();
    },
  };
}

/** Apart from what the machine and a hook around the test configure. */
function runGit(cwd: string, args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Test',
      GIT_AUTHOR_EMAIL: 'test@example.com',
      GIT_COMMITTER_NAME: 'Test',
      GIT_COMMITTER_EMAIL: 'test@example.com',
    },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
