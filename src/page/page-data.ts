import type {
  Comparison,
  ComponentKind,
  Finding,
  PackageSummary,
  ReadinessReason,
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
  /** What each has for the references of the graph; what becomes of its flows is in `readiness`. */
  readonly targets: readonly PageTarget[];
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
  /** Name of the target that it is about; `undefined`: it is so everywhere. */
  readonly target: string | undefined;
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
export interface PageEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
}

export interface PageTarget {
  readonly name: string;
  readonly connections: readonly ConnectionThere[];
  readonly bindings: readonly BindingThere[];
}

/** A connection of a target, or what stands in its place: nothing, or a placeholder. */
export interface ConnectionThere {
  /** Empty where there is none. */
  readonly id: string;
  readonly name: string;
  /** Empty where nobody says. */
  readonly owner: string;
  /** Empty where there is no connection. */
  readonly connector: string;
  readonly state: ConnectionState;
  /** It keeps flows off, or fails the import. */
  readonly blocks: boolean;
  /** Why it does, or what is not known. */
  readonly text: string;
}

/** `usable`: whoever turns the flows on may use it. `works`: no flow asks. `notImportable`: the importer may not bind it. */
export type ConnectionState = ReadinessReason['kind'] | 'usable' | 'works' | 'notImportable';

/** Positions in `graph.nodes` and in `connections`. */
export interface BindingThere {
  readonly reference: number;
  readonly connection: number;
  /** `live`: it is bound already. */
  readonly source: 'settings' | 'live';
  readonly blocks: boolean;
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
