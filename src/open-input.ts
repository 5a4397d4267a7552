import { type Configuration, emptyConfiguration } from './config/configuration.ts';
import { allIgnored, ignoredPackages } from './config/ignored-packages.ts';
import { openScope } from './config/open-scope.ts';
import type { IsExternal } from './graph/graph.ts';
import { type Changes, type OpenedPaths, openPaths } from './input/open.ts';
import type { Selection } from './input/selection.ts';
import { type ReportedPart, reportedPart } from './reported-part.ts';
import type { WantedTargets } from './target/load.ts';
import { type OpenedTargets, openTargets } from './target/open-targets.ts';

interface InputOptions {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly configuration?: Configuration | undefined;
  readonly against?: string | undefined;
  readonly selection?: Selection | undefined;
  readonly targets?: WantedTargets | undefined;
  readonly within?: string | undefined;
}

/** What a run reads, and what it says nothing of. */
interface Input extends Omit<OpenedPaths, 'changes'> {
  readonly changes: Changes | undefined;
  readonly targets: OpenedTargets;
  readonly reported: ReportedPart;
  readonly isIgnored: (path: string) => boolean;
  /** Whether a package is for the targets; the others are only there to be found. */
  readonly isAsked: (path: string) => boolean;
  readonly isExternal: IsExternal;
}

/** Opens packages and targets; no package, where nothing would be said of any. */
export async function openInput(options: InputOptions): Promise<Input> {
  const { ignoredBy, isExternal } = await openScope(options.configuration ?? emptyConfiguration, options.cwd);
  const targets = await openTargets(options);
  const { packages, skipped, empty, changes } = await openPackages(options, targets);
  const ignored = ignoredPackages(packages, ignoredBy);
  const reported = reportedPart(changes, targets.all, ignored);
  const isIgnored = (path: string) => ignoredBy(path) !== undefined;
  const isIdle = !reported.isAnything && options.against === undefined;
  return {
    packages: isIdle ? [] : packages,
    skipped: [...skipped, ...ignored.values()],
    empty: changes === undefined ? [...empty, ...allIgnored(options.paths, packages, ignored)] : empty,
    changes,
    targets,
    reported,
    isIgnored,
    isAsked: (path) => !isIgnored(path) && (changes?.isAsked(path) ?? true),
    isExternal,
  };
}

/** What only selections need is loaded only for them. */
async function openPackages(
  { paths, cwd, selection }: InputOptions,
  targets: OpenedTargets,
): Promise<OpenedPaths> {
  if (selection === undefined) return openPaths(paths, cwd);
  const { openSelection } = await import('./input/open-selection.ts');
  return openSelection(paths, cwd, selection, new Set(targets.all.flatMap(({ files }) => files)));
}
