import type {
  Comparison,
  ComponentKind,
  Finding,
  PackageSummary,
  Summary,
  TargetReadiness,
} from '../report.ts';

/** What the report's page knows: all of it stands in the file as JSON. */
export interface PageData {
  readonly version: string;
  readonly packages: readonly PackageSummary[];
  readonly findings: readonly PageFinding[];
  readonly suppressed: readonly PageFinding[];
  readonly summary: Summary;
  readonly readiness: readonly TargetReadiness[];
  readonly comparison: PageComparison | undefined;
  /** Who uses whom; `undefined`: the report was made from stored results, which don't tell. */
  readonly graph: PageGraph | undefined;
  /** By rule. */
  readonly advice: Readonly<Record<string, RuleAdvice>>;
}

export interface PageFinding
  extends Pick<
    Finding,
    'rule' | 'severity' | 'confidence' | 'message' | 'package' | 'component' | 'location' | 'related'
  > {
  /** The fingerprint, where no other finding of the report has it, too. */
  readonly anchor: string;
  readonly isNew: boolean;
  readonly excerpt: PageExcerpt | undefined;
  /** Position in `graph.nodes` of what it speaks of. */
  readonly node: number | undefined;
  /** Why it is not counted. */
  readonly reason: string | undefined;
}

/** A line around a finding: before it, the part that it marks, behind it. */
export interface PageExcerpt {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

export interface PageComparison extends Pick<Comparison, 'base' | 'connectionChanges'> {
  readonly fixed: readonly Pick<Finding, 'rule' | 'component'>[];
  readonly new: number;
  readonly remaining: number;
}

export interface PageGraph {
  readonly nodes: readonly PageNode[];
  readonly edges: readonly PageEdge[];
}

export interface PageNode {
  readonly key: string;
  readonly kind: ComponentKind;
  readonly id: string;
  readonly name: string;
  /** `null` for what no package holds. */
  readonly package: string | null;
  readonly isMissing: boolean;
  /** A flow that ships off. */
  readonly isOff: boolean;
}

/** Positions in `nodes`. */
interface PageEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

/** What a rule's page says, as far as the report shows it. */
export interface RuleAdvice {
  readonly summary: string;
  readonly fix: readonly Block[];
}

export type Block =
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'code'; readonly text: string };

export interface Inline {
  readonly text: string;
  readonly style?: 'code' | 'strong' | 'emphasis';
  /** `https://…` */
  readonly href?: string;
}
