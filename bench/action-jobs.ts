import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeManyPackages } from './many-packages.ts';

/** Environments to run the Action in, over one repository. */
interface ActionJobs {
  readonly repository: string;
  /** Nothing to compare with: the first push of a branch. */
  readonly push: Readonly<Record<string, string>>;
  /** A pull request that touches one of the packages. */
  readonly pullRequest: Readonly<Record<string, string>>;
}

/** A repository of `count` packages, in which a pull request touches one. */
export function makeActionJobs(examples: string, folder: string, count: number): ActionJobs {
  const repository = join(folder, 'repository');
  writeManyPackages(examples, repository, count);
  const base = commit(repository);
  const solution = join(repository, '1', 'Other', 'Solution.xml');
  writeFileSync(solution, readFileSync(solution, 'utf8').replace('</Version>', '.1</Version>'));
  commit(repository);
  const job = (event: string, payload: unknown) => {
    const files = Object.fromEntries(
      ['event', 'output', 'summary'].map((name) => [name, join(folder, `${event}-${name}`)]),
    );
    const { event: path = '', output = '', summary = '' } = files;
    writeFileSync(path, JSON.stringify(payload));
    writeFileSync(output, '');
    writeFileSync(summary, '');
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repository,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    };
  };
  return {
    repository,
    push: job('push', { before: '0'.repeat(40) }),
    pullRequest: job('pull_request', { pull_request: { base: { sha: base } } }),
  };
}

function commit(repository: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Packages');
  return git('rev-parse', 'HEAD');
}
