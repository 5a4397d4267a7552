import type { ConnectionReference } from '../model/connection-reference.ts';
import type { EnvironmentVariable } from '../model/environment-variable.ts';
import type { Flow } from '../model/flow.ts';
import type { Place } from '../model/place.ts';
import type { ConnectionEntry, VariableEntry } from './settings-file.ts';
import type { Target } from './target.ts';

/** A target as rules see it: joined with the workspace. */
export interface TargetView extends Target {
  /** The other targets of the run, by name. */
  readonly others: readonly Target[];
  /** References that the solutions of the workspace hold, each once, by logical name. */
  readonly references: readonly ReferenceThere[];
  /** Variables that the solutions of the workspace define, each once, by schema name. */
  readonly variables: readonly VariableThere[];
  /** Entries of the settings files, in their order. */
  readonly connectionEntries: readonly KnownEntry<ConnectionEntry, ConnectionReference>[];
  readonly variableEntries: readonly KnownEntry<VariableEntry, EnvironmentVariable>[];
}

/** Why something is not there yet. */
export type Novelty = 'firstImport' | 'sinceBase';

export interface ReferenceThere {
  readonly reference: ConnectionReference;
  readonly entry: ConnectionEntry | undefined;
  /** Where an entry would stand; `undefined`: the target has no settings that list references. */
  readonly entryBelongsAt: Place | undefined;
  /** `undefined`: it may have been there before. */
  readonly novelty: Novelty | undefined;
  /** Flows, apps and agents, as `flow "…"`. */
  readonly users: readonly string[];
}

export interface VariableThere {
  readonly variable: EnvironmentVariable;
  readonly entry: VariableEntry | undefined;
  readonly entryBelongsAt: Place | undefined;
  readonly novelty: Novelty | undefined;
  /** A value ships with a solution of the workspace. */
  readonly isShipped: boolean;
  /** Flows that read it and are on. */
  readonly readers: readonly Flow[];
}

/** An entry of a settings file and what it is about. */
export interface KnownEntry<Entry, About> {
  readonly entry: Entry;
  readonly about: About | undefined;
  /** The workspace can't tell whether it exists: another solution has it, or a tool fills in its name. */
  readonly isElsewhere: boolean;
  /** The first entry of the same name, where this is a later one. */
  readonly repeats: Entry | undefined;
}
