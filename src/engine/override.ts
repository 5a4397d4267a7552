import type { Graph } from '../graph/graph.ts';
import type { Globs } from './globs.ts';
import { type Folders, pathFrom } from './path-from.ts';
import type { RawFinding } from './rule.ts';
import type { RuleChange, RuleChanges } from './rule-changes.ts';

/** Lists of globs; a finding is meant if each list that is given has one that matches. */
export interface Where {
  /** Paths of packages, relative to the folder of the file. */
  readonly packages?: readonly string[];
  /** Unique names of solutions. */
  readonly solutions?: readonly string[];
  /** `flow:Approve*`: kind, and id or name. */
  readonly components?: readonly string[];
  /** Paths of files in packages. */
  readonly files?: readonly string[];
}

/** What is different for a part of what is linted. */
export interface Override {
  readonly where: Where;
  /** Of the file, and the working folder. */
  readonly folders: Folders;
  readonly changes: RuleChanges;
  readonly origin: string;
}

/** What an override says of one rule. */
export interface RuleOverride extends Pick<Override, 'where' | 'folders'> {
  readonly change: RuleChange;
}

/** Answers whether an override is about a finding. */
export function overrideMatcher(graph: Graph, { matchesPath, matchesName }: Globs) {
  const solutions = new Map(graph.packages.map((one) => [one.path, one.solution?.uniqueName ?? '']));
  return ({ where, folders }: RuleOverride, { at, component }: RawFinding): boolean => {
    const path = pathFrom(folders, at.package);
    const solution = solutions.get(at.package) ?? '';
    const isComponent = (glob: string) => {
      const colon = glob.indexOf(':');
      const [kind, name] = [glob.slice(0, colon), glob.slice(colon + 1)];
      return (
        (kind === '*' || kind === component.kind) &&
        [component.id, component.name].some((one) => matchesName(one, name))
      );
    };
    return (
      (where.packages?.some((glob) => matchesPath(path, glob)) ?? true) &&
      (where.solutions?.some((glob) => matchesName(solution, glob)) ?? true) &&
      (where.components?.some(isComponent) ?? true) &&
      (where.files?.some((glob) => matchesPath(at.file, glob)) ?? true)
    );
  };
}
