import { type Configuration, emptyConfiguration } from '../config/configuration.ts';
import type { Graph } from '../graph/graph.ts';
import type { Report } from '../report.ts';
import type { LocatedDocument } from '../settle/locate.ts';
import { documentsOf } from './documents.ts';
import type { TargetSources, WantedTargets } from './load.ts';
import type { Target } from './target.ts';
import type { TargetView } from './target-view.ts';

interface OpenOptions {
  readonly cwd: string;
  readonly configuration?: Configuration | undefined;
  readonly targets?: WantedTargets | undefined;
  readonly within?: string | undefined;
}

/** Where a run's packages will be imported. */
export interface OpenedTargets {
  readonly all: readonly Target[];
  /** Their files that findings point into. */
  readonly documents: readonly LocatedDocument[];
  /** Whether they are all that anybody described. */
  readonly isComplete: boolean;
  readonly view: (
    graph: Graph,
    base: Graph | undefined,
    isAsked: (path: string) => boolean,
  ) => readonly TargetView[];
  readonly readiness: (views: readonly TargetView[]) => Pick<Report, 'readiness'>;
  /** As a commit described them; `undefined`: as they are now. */
  readonly before: (commit: string | undefined) => Promise<readonly Target[]>;
}

/** What only targets need is loaded only where there are some. */
export async function openTargets(options: OpenOptions): Promise<OpenedTargets> {
  const { cwd, configuration = emptyConfiguration, within } = options;
  if (options.targets === undefined && Object.keys(configuration.targets).length === 0) return noTargets;
  const { loadTargets } = await import('./load.ts');
  const { viewTargets } = await import('./view-target.ts');
  const { readinessOf } = await import('./readiness.ts');
  const files = configuration.files.map(({ path }) => path);
  const sources: TargetSources = { configured: configuration.targets, files, within };
  const wanted = options.targets ?? { from: undefined };
  const targets = loadTargets(wanted, cwd, sources);
  if (targets.length === 0) return noTargets;
  return {
    all: targets,
    documents: documentsOf(targets),
    isComplete: !wanted.names?.length,
    view: (graph, base, isAsked) => viewTargets(targets, graph, base, isAsked),
    readiness: (views) => ({ readiness: readinessOf(views) }),
    before: async (commit) => {
      if (commit === undefined) return targets;
      const { targetsBefore } = await import('../compare/targets-before.ts');
      return targetsBefore(commit, { wanted, targets, cwd, sources });
    },
  };
}

const noTargets: OpenedTargets = {
  all: [],
  documents: [],
  isComplete: false,
  view: () => [],
  readiness: () => ({}),
  before: async () => [],
};
