import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { commitOf, gitList, mergeBase, openRepository, type Repository, withoutFilters } from './git.ts';
import { pathFromHere } from './git-path.ts';

/**
 * Files that differ between a commit and the work tree, those that are not committed or not even tracked among them,
 * and those that are gone; relative to the working folder.
 */
export function changedFiles(cwd: string, base: string): readonly string[] {
  const repository = openRepository(cwd, cantTell);
  const commit = requireCommit(repository, base);
  const filters = withoutFilters(cwd);
  const changed = gitList(cwd, ['diff-index', '--raw', ...plainDiff, commit, '--'], filters);
  const untracked = gitList(cwd, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', ':/']);
  return pathsFromHere(repository, [
    ...pairs(changed).flatMap(([about, path]) => (isTouchedOnly(repository, about, path) ? [] : [path])),
    ...untracked,
  ]);
}

/** Files that the next commit changes, adds or takes away; relative to the working folder. */
export function stagedFiles(cwd: string): readonly string[] {
  const repository = openRepository(cwd, cantTell);
  const head = commitOf(cwd, 'HEAD');
  const staged =
    head === undefined
      ? gitList(cwd, ['ls-files', '-z', '--cached', '--full-name', ':/'])
      : gitList(cwd, ['diff-index', '--cached', '--name-only', withoutAnnounced, ...plainDiff, head, '--']);
  return pathsFromHere(repository, staged);
}

/** The commit that the work tree is compared with. Throws UsageError. */
export function changedSince(cwd: string, base: string | undefined): string {
  const repository = openRepository(cwd, cantTell);
  const { isShallow } = repository;
  const name = base ?? defaultBranches.find((branch) => commitOf(cwd, branch) !== undefined);
  if (name === undefined) {
    throw new UsageError(
      `${cantTell}: there is no default branch to compare with (looked for ${defaultBranches.join(', ')}).`,
      `Name a revision: --changed=<revision>. ${fetchHint(isShallow, 'main')}`,
    );
  }
  const common = mergeBase(cwd, requireCommit(repository, name));
  if (common !== undefined) return common;
  throw new UsageError(
    `${cantTell}: HEAD and "${name}" have no commit in common here.`,
    isShallow ? fetchHint(isShallow, name) : 'Name a revision that HEAD comes from: --changed=<revision>',
  );
}

function requireCommit({ cwd, isShallow }: Repository, revision: string): string {
  const commit = commitOf(cwd, revision);
  if (commit !== undefined) return commit;
  throw new UsageError(`${cantTell}: git has no revision "${revision}".`, fetchHint(isShallow, revision));
}

/** What brings a revision that is not there. */
export function fetchHint(isShallow: boolean, revision: string): string {
  if (revision.startsWith('-')) return 'No revision begins with "-".';
  const fetch = `git fetch origin ${revision.replace(/^(refs\/remotes\/)?origin\//, '')}`;
  return isShallow
    ? `This clone is shallow. Fetch what it lacks: git fetch --unshallow, or ${fetch}; in GitHub Actions, set fetch-depth: 0 below actions/checkout.`
    : `If the server has it, fetch it: ${fetch}; in GitHub Actions, set fetch-depth: 0 below actions/checkout.`;
}

const cantTell = "Can't tell what has changed";
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'] as const;
/** What `git add --intent-to-add` put into the index counts as a file of the work tree alone. */
const withoutAnnounced = '--ita-invisible-in-index';
const plainDiff = [
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--ignore-submodules=all',
] as const;

function pathsFromHere(repository: Repository, paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => pathFromHere(repository, path)))].sort();
}

/** `:100644 100644 <old> <new> M` and the path it is about. */
function pairs(parts: readonly string[]): readonly (readonly [about: string, path: string])[] {
  return parts.flatMap((about, index) => (index % 2 === 0 ? [[about, parts[index + 1] ?? ''] as const] : []));
}

/**
 * Git knows a changed file by its time and size; whether its content differs, it would ask filters that the
 * repository configures. So a file that is only newer (a copied work tree) is compared here, byte by byte.
 */
function isTouchedOnly(repository: Repository, about: string, path: string): boolean {
  const [oldMode = '', newMode, oldHash = '', newHash = ''] = about.slice(1).split(' ');
  if (!oldMode.startsWith('100') || oldMode !== newMode || !/^0+$/.test(newHash)) return false;
  try {
    const content = readFileSync(resolve(repository.cwd, pathFromHere(repository, path)));
    return [content, withoutCarriageReturns(content)].some((bytes) => blobHash(bytes, oldHash) === oldHash);
  } catch {
    return false;
  }
}

/** As `core.autocrlf` stores it. */
function withoutCarriageReturns(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** SHA-1 has 40 digits, SHA-256 has 64. */
function blobHash(content: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

/** Files of the index that `git add --intent-to-add` announced: the next commit does not hold them. */
export function announcedFiles(cwd: string): ReadonlySet<string> {
  return new Set(
    gitList(
      cwd,
      ['diff-files', '--name-only', '--diff-filter=A', withoutAnnounced, ...plainDiff],
      withoutFilters(cwd),
    ),
  );
}
