import { buildGraph } from '../graph/build-graph.ts';
import { counterpartOf, uniqueNameOf } from '../graph/counterpart.ts';
import type { Graph, IsExternal } from '../graph/graph.ts';
import { disk } from '../input/disk.ts';
import type { FoundPackage } from '../input/find-packages.ts';
import { commitOf, openRepository } from '../input/git.ts';
import { fetchHint } from '../input/git-changes.ts';
import { gitCommit } from '../input/git-store.ts';
import { displayPath, type OpenedPaths, openPaths } from '../input/open.ts';
import { searchRepository } from '../input/search-repository.ts';
import { touchedPackages } from '../input/touched-packages.ts';
import type { Package } from '../model/package.ts';
import { readPackage, readSolutionName } from '../model/read-package.ts';
import { UsageError } from '../usage-error.ts';

/** The older version: all of its packages, and those of them that are compared. */
export interface Base {
  /** As the user named it. */
  readonly name: string;
  readonly graph: Graph;
  readonly packages: readonly Package[];
  /** Nothing is told of these, as of those of today. */
  readonly isIgnored: (path: string) => boolean;
  /** `undefined`: it is a zip or a folder. */
  readonly commit: string | undefined;
}

/** What is compared with it. */
export interface NewerVersion {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** All that was read. */
  readonly packages: readonly Package[];
  readonly changes: OpenedPaths['changes'];
  readonly isIgnored: (path: string) => boolean;
  readonly isExternal: IsExternal;
}

/** @param against a zip, a folder, or a git revision; a path wins over a revision of the same name. Throws UsageError. */
export async function readBase(against: string, head: NewerVersion): Promise<Base> {
  if (against === '') throw new UsageError('There is nothing to compare with: the base is empty.', baseHint);
  const isPath = !isCommitId(against) && disk(head.cwd).kindOf(displayPath(against, head.cwd)) !== 'nothing';
  const commit = isPath ? undefined : commitIn(against, head.cwd);
  const packages =
    commit === undefined ? await packagesAt(against, head.cwd) : await packagesIn(commit, head);
  const graph = buildGraph(packages, head.isExternal);
  // In a zip or a folder that is named, a path says nothing of those here.
  const isIgnored = (path: string) => commit !== undefined && head.isIgnored(path);
  const compared = comparedOf(packages, head).filter(({ path }) => !isIgnored(path));
  return { name: against, graph, packages: compared, isIgnored, commit };
}

/** No path is called so, but to stand in for a commit. */
function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

const baseHint = 'Name a zip, a folder or a git revision, such as origin/main.';

async function packagesAt(path: string, cwd: string): Promise<readonly Package[]> {
  const { packages: found, empty } = await openPaths([path], cwd);
  const [nothing] = empty;
  if (nothing) throw new UsageError(`Can't compare with "${path}": no package found there.`, nothing.hint);
  const packages = found.map(readPackage);
  const [problem] = packages.flatMap((one) => one.problems);
  if (packages.some((one) => one.isRead) || problem === undefined) return packages;
  const why = 'detail' in problem ? problem.detail : "it can't be read";
  throw new UsageError(`Can't compare with "${path}": ${why}.`, baseHint);
}

function commitIn(revision: string, cwd: string): string {
  const purpose = `Can't compare with "${revision}", which is no file or folder`;
  const { isShallow } = openRepository(cwd, purpose);
  const commit = commitOf(cwd, revision);
  if (commit !== undefined) return commit;
  throw new UsageError(`${purpose}: git has no such revision.`, fetchHint(isShallow, revision));
}

async function packagesIn(commit: string, head: NewerVersion): Promise<readonly Package[]> {
  const { paths, cwd, changes } = head;
  const repository = openRepository(cwd, `Can't compare with ${commit}`);
  const everywhere = () => searchRepository(repository, (root) => gitCommit(root, commit)).packages;
  if (changes) return changes.files.length === 0 ? [] : everywhere().map(readPackage);
  const packages = (await openPaths(paths, cwd, gitCommit(repository, commit))).packages.map(readPackage);
  return [...packages, ...movedPackages(packages, head.packages, everywhere)];
}

/** Where a solution was before its folder got another name, or its zip another version. */
function movedPackages(
  packages: readonly Package[],
  now: readonly Package[],
  everywhere: () => readonly FoundPackage[],
): readonly Package[] {
  const known = new Set(packages.map(uniqueNameOf));
  const lost = now.filter((one) => one.solution !== undefined && !known.has(uniqueNameOf(one)));
  if (lost.length === 0) return [];
  const names = new Set(lost.map(uniqueNameOf));
  const candidates = everywhere()
    .filter((found) => names.has(readSolutionName(found)?.toLowerCase()))
    .map(readPackage);
  return [...new Set(lost.flatMap((one) => counterpartOf(one, candidates) ?? []))];
}

/** Where only changes are reported: what the packages with changes were, and what has changed so much that it is gone. */
function comparedOf(packages: readonly Package[], head: NewerVersion): readonly Package[] {
  const { changes, cwd } = head;
  if (changes === undefined) return packages;
  const present = new Set(head.packages.map(({ path }) => path));
  const paths = packages.map(({ path }) => path);
  const touched = touchedPackages(paths, changes.files, cwd);
  const reported = head.packages.filter(({ path }) => changes.packages.has(path));
  const earlier = new Set(reported.map((one) => counterpartOf(one, packages)));
  return packages.filter((one) => earlier.has(one) || (touched.has(one.path) && !present.has(one.path)));
}
