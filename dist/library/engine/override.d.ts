import type { Graph } from '../graph/graph.js';
import type { Globs } from './globs.js';
import { type Folders } from './path-from.js';
import type { RawFinding } from './rule.js';
import type { RuleChange, RuleChanges } from './rule-changes.js';
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
export declare function overrideMatcher(graph: Graph, { matchesPath, matchesName }: Globs): ({ where, folders }: RuleOverride, { at, component }: RawFinding) => boolean;
