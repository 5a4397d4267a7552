import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderZip } from '../src/testing/render-zip.ts';
import { gitRepository } from './git-repository.ts';
import { readFiles } from './read-files.ts';
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
    GIT_AUTHOR_NAME: 'A reader',
    GIT_AUTHOR_EMAIL: 'reader@example.com',
    GIT_COMMITTER_NAME: 'A reader',
    GIT_COMMITTER_EMAIL: 'reader@example.com',
  };

  writeFiles(bin, new Map([...commands].map(([name, script]) => [name, Buffer.from(script)])));
  for (const name of commands.keys()) chmodSync(join(bin, name), 0o755);
  const { git, write, commit } = gitRepository(folder);
  write(repositoryFiles());
  commit();
  git('clone', '--quiet', '--bare', '.', '../origin');
  git('remote', 'add', 'origin', '../origin');
  git('fetch', '--quiet', 'origin');
  const manifest = 'solutions/core/Other/Solution.xml';
  write({ [manifest]: readFileSync(join(folder, manifest), 'utf8').replace('1.4.0.2', '1.4.1.0') });
  git('add', '.');
  return { folder, environment };
}

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
    ...filesBelow('solutions/core', 'field-service'),
    ...filesBelow('solutions/expenses', 'expense-approvals'),
    ['Expenses_1_2_0_0.zip', zip],
    ['Expenses_1_3_0_0.zip', zip],
    ['exports/Expenses_1_2_0_0.zip', zip],
    ['exports/Expenses.zip', zip],
    ...['finance', 'sales', 'service'].map((name): [string, Uint8Array] => [
      `exports/${name}/Expenses.zip`,
      zip,
    ]),
    ...targetFiles(),
    ['docs/notes.md', Buffer.from('# Notes\n')],
  ]);
}

function filesBelow(folder: string, solution: string): [string, Uint8Array][] {
  const files = readFiles(join(root, 'fixtures', 'solutions', solution));
  return [...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]);
}

/** What the guides call the files of an environment. */
function targetFiles(): [string, Uint8Array][] {
  const files = readFiles(join(root, 'fixtures', 'rules', 'connection-not-shared', 'ok-can-view'));
  const names: readonly [name: string, path: string][] = [
    ['prod.settings.json', 'prod.settings.json'],
    ['connections.json', 'connections.json'],
    ['prod.connections.json', 'connections.json'],
    ['list.json', 'connections.json'],
    ['targets.json', 'targets.json'],
  ];
  return names.map(([name, path]) => [name, files.get(path) ?? new Uint8Array()]);
}
