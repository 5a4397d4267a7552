import type { RuleSeverity } from '../engine/severity.ts';
import type { EdgeKind } from '../graph/graph.ts';
import type { ComponentKind, Finding, Location } from '../report.ts';

/** Why a finding exists: plain data for whoever writes it down. */
export interface ExplainedFinding {
  readonly finding: Finding;
  /** Why it is not counted, where it is suppressed. */
  readonly suppression: string | undefined;
  /** Other packages in which the same was found: a zip beside its tree. */
  readonly alsoIn: readonly string[];
  /** Who uses whom, up to what the finding is about and on from there. */
  readonly uses: readonly Use[];
  readonly severity: ExplainedSeverity;
}

export interface Use {
  readonly from: Named;
  readonly to: Named;
  readonly kind: EdgeKind;
  /** Path of the package that the evidence is in. */
  readonly package: string;
  readonly location: Location;
}

export interface Named {
  readonly kind: ComponentKind;
  readonly id: string;
  readonly name: string;
  readonly isMissing: boolean;
}

/** Where the severity of a finding comes from. */
export interface ExplainedSeverity {
  /** What the rule says of this message. */
  readonly byDefault: RuleSeverity;
  /** What was set, and where: `solution-lint.config.jsonc:4:5`. `undefined`: nothing was. */
  readonly set: { readonly severity: RuleSeverity; readonly origin: string } | undefined;
  /** Why it weighs less than that. */
  readonly cap: 'notPacked' | 'byRule' | undefined;
}
