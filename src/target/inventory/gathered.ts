import type { Connection, LiveReference, LiveVariable } from '../inventory.ts';

/** What all exports together say; a later one adds to what an earlier one said of the same connection. */
export interface Gathered {
  readonly connections: Map<string, Draft>;
  readonly references: Map<string, LiveReference>;
  /** By schema name in lower case. */
  readonly variables: Map<string, LiveVariable>;
  readonly variableRows: VariableRows;
  readonly complete: Set<string>;
  /** Environments that an administrator listed. */
  readonly lists: Map<string, Pages>;
  /** Connections whose permissions somebody asked for. */
  readonly answers: Map<Draft, Pages>;
  /** Connections with a permission that may be anybody's: theirs prove nothing. */
  readonly obscure: Set<Draft>;
  /** Tables of Dataverse. */
  readonly tables: Map<string, Pages>;
  readonly problems: ExportProblem[];
}

export type Draft = { -readonly [Key in keyof Connection]: Connection[Key] } & {
  permissions: Connection['permissions'][number][];
};

/** The pages of one answer, in whatever files they are. */
export interface Pages {
  /** A file that says that another page follows. */
  openIn: string | undefined;
  /** A file has the last one. */
  isEnded: boolean;
}

/** Definitions and values are rows of two tables; an id joins them, or one comes within the other. */
export interface VariableRows {
  /** Schema name by the id of the definition. */
  readonly names: Map<string, string>;
  /** Ids of definitions, whether the value is one. */
  readonly values: Map<string, boolean>;
}

/** What can't be understood. */
export interface ExportProblem {
  readonly path: string;
  readonly pointer: string;
  readonly detail: string;
}

export function nothingGathered(): Gathered {
  return {
    connections: new Map(),
    references: new Map(),
    variables: new Map(),
    variableRows: { names: new Map(), values: new Map() },
    complete: new Set(),
    lists: new Map(),
    answers: new Map(),
    obscure: new Set(),
    tables: new Map(),
    problems: [],
  };
}

/** The pages of what a file is one of. */
export function pagesOf<Key>(known: Map<Key, Pages>, key: Key): Pages {
  const pages = known.get(key) ?? { openIn: undefined, isEnded: false };
  known.set(key, pages);
  return pages;
}

/** The file after which there should be another. */
export function cutOffIn({ openIn, isEnded }: Pages): string | undefined {
  return isEnded ? undefined : openIn;
}
