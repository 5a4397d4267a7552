import { spawnSync } from 'node:child_process';
import { UsageError } from '../usage-error.ts';

/** A work tree of git, seen from a folder in it. */
export interface Repository {
  readonly cwd: string;
  /** The working folder, relative to the root of the work tree: empty, or with a `/` at its end. */
  readonly prefix: string;
  /** Commits are missing, as in a clone with `--depth`. */
  readonly isShallow: boolean;
}

/** @param purpose how a message begins: `Can't compare with "main"`. Throws UsageError. */
export function openRepository(cwd: string, purpose: string): Repository {
  const answer = ask(cwd, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix']);
  const [isInside, isShallow, prefix = ''] = answer.output.toString('utf8').split('\n');
  if (answer.isDone && isInside === 'true') return { cwd, prefix, isShallow: isShallow === 'true' };
  switch (answer.trouble) {
    case 'notInstalled':
      throw new UsageError(`${purpose}: git is not installed.`, 'Install git, or put it on the PATH.');
    case 'notTrusted':
      throw new UsageError(
        `${purpose}: git does not read this repository, for it belongs to another user.`,
        'Tell git that you trust it: git config --global --add safe.directory <its folder>',
      );
    case 'other':
      throw new UsageError(
        `${purpose}: this is no work tree of a git repository.`,
        'Run it in a clone of the repository.',
      );
  }
}

/** The commit that a revision means; `undefined` where there is none of that name. */
export function commitOf(cwd: string, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined;
  return runGit(cwd, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])?.trimEnd();
}

/** The last commit that HEAD and a revision have in common; `undefined` where this clone knows none. */
export function mergeBase(cwd: string, revision: string): string | undefined {
  const commit = commitOf(cwd, revision);
  return commit === undefined ? undefined : runGit(cwd, ['merge-base', 'HEAD', commit])?.trimEnd();
}

/** What git says to a question about the repository; `undefined` where it has no answer. */
export function runGit(cwd: string, args: readonly string[]): string | undefined {
  return gitBytes(cwd, args)?.toString('utf8');
}

/** What git lists, with `-z`. Throws UsageError: an empty list would look like nothing to check. */
export function gitList(
  cwd: string,
  args: readonly string[],
  settings: readonly GitSetting[] = [],
): readonly string[] {
  const { isDone, output } = ask(cwd, args, '', settings);
  if (isDone) return output.toString('utf8').split('\0').slice(0, -1);
  throw new UsageError(`git ${args[0]} failed.`, `See what it says: git ${args.join(' ')}`);
}

/** Whether files may be missing, as in a clone with `--filter`: git would fetch them one by one, and may not. */
export function isPartialClone(cwd: string): boolean {
  return runGit(cwd, ['config', '--get-regexp', '^remote\\..*\\.promisor$']) !== undefined;
}

/**
 * Settings that turn the repository's filters off: what looks into the work tree would run them, for files that are
 * as new as the index.
 */
export function withoutFilters(cwd: string): readonly GitSetting[] {
  const names = runGit(cwd, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'])?.split('\0') ?? [];
  const filters = names.flatMap((name) => /^(filter\..*)\.[^.]*$/s.exec(name)?.[1] ?? []);
  return [...new Set(filters)].flatMap((filter): GitSetting[] => [
    [`${filter}.clean`, ''],
    [`${filter}.process`, ''],
    [`${filter}.required`, 'false'],
  ]);
}

export function gitBytes(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const { isDone, output } = ask(cwd, args, input);
  return isDone ? output : undefined;
}

type GitSetting = readonly [key: string, value: string];

interface Answer {
  readonly isDone: boolean;
  readonly output: Buffer;
  readonly trouble: 'notInstalled' | 'notTrusted' | 'other';
}

/**
 * The repository is as hostile as its files: git is asked for nothing that runs hooks, filters or programs that its
 * configuration names, and a partial clone may not fetch what it lacks.
 */
const guards = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];

function ask(cwd: string, args: readonly string[], input = '', settings: readonly GitSetting[] = []): Answer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['--no-pager', ...guards.flatMap((guard) => ['-c', guard]), ...args],
    { cwd, input, env: environment(settings), maxBuffer: 2 ** 30, windowsHide: true },
  );
  const isNotInstalled = error !== undefined && 'code' in error && error.code === 'ENOENT';
  const isNotTrusted = /dubious ownership/.test(stderr?.toString('utf8') ?? '');
  return {
    isDone: error === undefined && status === 0,
    output: stdout ?? Buffer.alloc(0),
    trouble: isNotInstalled ? 'notInstalled' : isNotTrusted ? 'notTrusted' : 'other',
  };
}

/** Settings as https://git-scm.com/docs/git-config#Documentation/git-config.txt-GITCONFIGCOUNT has them. */
function environment(settings: readonly GitSetting[]): NodeJS.ProcessEnv {
  const { GIT_LITERAL_PATHSPECS: _literal, GIT_ICASE_PATHSPECS: _case, ...inherited } = process.env;
  const first = Number(inherited.GIT_CONFIG_COUNT) || 0;
  const configured = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${first + index}`, key],
    [`GIT_CONFIG_VALUE_${first + index}`, value],
  ]);
  return {
    ...inherited,
    ...Object.fromEntries(configured),
    GIT_CONFIG_COUNT: String(first + settings.length),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}
