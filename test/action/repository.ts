import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from '../../src/testing/package-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';

export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files and commits all that has changed; a path with `undefined` is taken away. Answers with the commit. */
  readonly commit: (changes: Changes) => string;
}

export type Changes = Readonly<Record<string, string | Uint8Array | PackageFiles | undefined>>;

/** A new repository, with the branch `main` and no commit. */
export function repository(): Repository {
  const folder = temporaryFolder();
  const git = gitIn(folder);
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit: (changes) => {
      for (const [path, content] of Object.entries(changes)) {
        if (content === undefined) rmSync(join(folder, path), { recursive: true });
        else if (typeof content === 'string') writeFiles(folder, new Map([[path, Buffer.from(content)]]));
        else if (content instanceof Uint8Array) writeFiles(folder, new Map([[path, content]]));
        else writeFiles(join(folder, path), content);
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Change');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** A clone as actions/checkout makes it with a `fetch-depth`. */
export function shallowClone({ folder, git }: Repository, depth: number): string {
  const clone = join(temporaryFolder(), 'clone');
  git(...cloneQuietly, `--depth=${depth}`, `file://${folder}`, clone);
  return clone;
}

/** A clone that has all commits, and of their files only those of HEAD. */
export function partialClone({ folder, git }: Repository): string {
  git('config', 'uploadpack.allowFilter', 'true');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(temporaryFolder(), 'clone');
  git(...cloneQuietly, '--filter=blob:none', `file://${folder}`, clone);
  return clone;
}

const cloneQuietly = ['clone', '--quiet', '--config=advice.detachedHead=false'];

function gitIn(cwd: string): (...args: readonly string[]) => string {
  const someone = { NAME: 'Robin', EMAIL: 'robin@northwind.example' };
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      Object.entries(someone).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  return (...args) => execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trimEnd();
}
