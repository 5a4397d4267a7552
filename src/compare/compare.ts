import { uniqueNameOf } from '../graph/counterpart.ts';
import type { Graph } from '../graph/graph.ts';
import { groupBy } from '../group-by.ts';
import type { Package } from '../model/package.ts';
import type { Comparison, Finding } from '../report.ts';
import type { TargetView } from '../target/target-view.ts';
import { withTargets } from './change-in-targets.ts';
import { connectionChanges } from './connection-changes.ts';
import { isPartlyRead } from './partly-read.ts';

export interface Version {
  readonly graph: Graph;
  /** Those of its packages that are compared. */
  readonly packages: readonly Package[];
  /** Of these packages. */
  readonly findings: readonly Finding[];
  /** Fingerprints of what was found in the others. */
  readonly others: readonly string[];
}

/** Git holds pointers where the work tree has the files: that one can be read now mends nothing. */
const pointer = 'gitLfsPointer';

/**
 * What is new, fixed and unchanged, by fingerprint: copies of a solution (an export beside its tree) have the same. It is
 * new where no package of the base had it, and fixed where none of the head has it.
 */
export function compare(
  name: string,
  base: Version,
  head: Version,
  targets: readonly TargetView[],
): Comparison {
  const before = new Set([...base.findings.map(({ fingerprint }) => fingerprint), ...base.others]);
  const now = new Set([...head.findings.map(({ fingerprint }) => fingerprint), ...head.others]);
  const reported = [...new Set(head.findings.map(({ fingerprint }) => fingerprint))];
  const isKnown = knowledgeOf(head.graph.packages);
  const packages = new Map(base.graph.packages.map((one) => [one.path, one]));
  const gone = base.findings.filter(
    ({ fingerprint, messageId, package: path }) =>
      !now.has(fingerprint) && isKnown(packages.get(path)) && messageId !== pointer,
  );
  return {
    base: name,
    new: reported.filter((fingerprint) => !before.has(fingerprint)).sort(),
    fixed: [...groupBy(gone, ({ fingerprint }) => fingerprint).values()].map(([first]) => first),
    remaining: reported.filter((fingerprint) => before.has(fingerprint)).sort(),
    connectionChanges: connectionChanges(base, head).map((change) => withTargets(change, targets)),
  };
}

/** Whether the head was read well enough to say of a package's finding that it is fixed. */
function knowledgeOf(packages: readonly Package[]): (older: Package | undefined) => boolean {
  const names = new Set(packages.map(uniqueNameOf));
  const unknown = packages.filter(isPartlyRead);
  const unknownNames = new Set(unknown.map(uniqueNameOf));
  const unknownPaths = new Set(unknown.map(({ path }) => path));
  return (older) => {
    const name = older && uniqueNameOf(older);
    // A file of a target says something of all packages.
    if (older === undefined) return unknown.length === 0;
    if (unknownPaths.has(older.path)) return false;
    // A package without a name that could not be read may be any that is not there otherwise.
    return name !== undefined && names.has(name) ? !unknownNames.has(name) : !unknownNames.has(undefined);
  };
}
