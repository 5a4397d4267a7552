import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderZip } from '../src/testing/render-zip.ts';
import { samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';

const root = join(import.meta.dirname, '..');

export interface ReadersRepository {
  readonly folder: string;
  /** With the command on the PATH, as an installed package puts it there, and nothing of a build server. */
  readonly environment: NodeJS.ProcessEnv;
}

/** What a reader of the guides has: a repository with solutions, some exports, an origin, and a staged change. */
export function readersRepository(): ReadersRepository {
  const home = temporaryFolder();
  const folder = join(home, 'work');
  const bin = join(home, 'bin');
  const environment = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_EDITOR: `sh -c 'echo Change > "$1"' --`,
    ...authors,
  };
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, env: environment, stdio: 'pipe' });

  writeFiles(bin, new Map([...commands].map(([name, script]) => [name, Buffer.from(script)])));
  for (const name of commands.keys()) chmodSync(join(bin, name), 0o755);
  writeFiles(folder, repositoryFiles());
  for (const [name, fixture] of solutions)
    cpSync(join(root, 'fixtures', 'solutions', fixture), join(folder, 'solutions', name), {
      recursive: true,
    });

  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder], { env: environment });
  git('add', '.');
  git('commit', '--quiet', '--message=Solutions');
  execFileSync('git', ['clone', '--quiet', '--bare', folder, join(home, 'origin')], { env: environment });
  git('remote', 'add', 'origin', join(home, 'origin'));
  git('fetch', '--quiet', 'origin');
  const manifest = join(folder, 'solutions', 'core', 'Other', 'Solution.xml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('1.4.0.2', '1.4.1.0'));
  git('add', '.');
  return { folder, environment };
}

const solutions = [
  ['core', 'field-service'],
  ['expenses', 'expense-approvals'],
] as const;

const authors = {
  GIT_AUTHOR_NAME: 'A reader',
  GIT_AUTHOR_EMAIL: 'reader@example.com',
  GIT_COMMITTER_NAME: 'A reader',
  GIT_COMMITTER_EMAIL: 'reader@example.com',
};

/** npx runs what is installed here: what it downloads elsewhere is the package that `package.test.ts` installs. */
const commands = new Map([
  ['solution-lint', `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist', 'cli.js')}" "$@"\n`],
  [
    'npx',
    '#!/bin/sh\n[ "$1" = --yes ] && shift\ncase "$1" in solution-lint | solution-lint@* | *.tgz) shift ;; *) exit 127 ;; esac\nexec solution-lint "$@"\n',
  ],
]);

function repositoryFiles(): PackageFiles {
  const zip = renderZip(samplePackage());
  return new Map([
    ['Expenses_1_2_0_0.zip', zip],
    ['exports/Expenses_1_2_0_0.zip', zip],
    ['exports/Expenses.zip', zip],
    ['docs/notes.md', Buffer.from('# Notes\n')],
  ]);
}
