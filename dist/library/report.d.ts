import type { Severity } from './engine/severity.js';
/**
 * What a run says, and the whole of what a formatter may know: plain data, sorted, without times and machine paths.
 * `schema/report.schema.json` describes the same shape for readers of `--format json`.
 */
export interface Report {
    readonly schemaVersion: 1;
    readonly tool: {
        readonly name: 'solution-lint';
        readonly version: string;
    };
    /** Where this is not all that the run found, but parts of it. */
    readonly shards?: Shards;
    readonly packages: readonly PackageSummary[];
    readonly findings: readonly Finding[];
    readonly suppressed: readonly SuppressedFinding[];
    readonly summary: Summary;
    /**
     * Where the run was told of environments that the packages will be imported into, and they or a package have changed
     * where only changes are reported; sorted by target.
     */
    readonly readiness?: readonly TargetReadiness[];
    /** Where the run was given something older to compare with. */
    readonly comparison?: Comparison;
}
/** Which parts are here, from 1, of how many: never all. */
export interface Shards {
    readonly numbers: readonly number[];
    readonly of: number;
}
export type Layout = 'zip' | 'unpacked-xml' | 'unpacked-flat' | 'git-yaml' | 'canvas-app' | 'canvas-source' | 'flow-package' | 'app-package' | 'flow-json';
/** `both` is what SolutionPackager writes for a solution that it packs as unmanaged and as managed (`Managed` 2). */
export type PackageType = 'unmanaged' | 'managed' | 'both';
export interface PackageSummary {
    /** As found, relative to the working folder, with `/`; a package inside a file is `outer.zip!inner/path.zip`. */
    readonly path: string;
    readonly layout: Layout;
    /** `null` where the layout has no solution manifest. */
    readonly solution: SolutionSummary | null;
    readonly components: ComponentCounts;
    readonly coverage: Coverage;
}
export interface SolutionSummary {
    readonly uniqueName: string;
    readonly displayName: string;
    /** Two to four numbers joined by dots; not semver. */
    readonly version: string;
    readonly managed: boolean;
    readonly packageType: PackageType;
    readonly publisher: {
        readonly uniqueName: string;
        readonly prefix: string;
    };
}
export interface ComponentCounts {
    readonly flow: number;
    readonly connectionReference: number;
    readonly canvasApp: number;
    readonly customConnector: number;
    readonly environmentVariable: number;
    readonly agent: number;
}
export interface Coverage {
    /** Files of the package. */
    readonly files: number;
    /** Files that were read and understood. */
    readonly parsed: number;
    readonly skipped: readonly {
        readonly path: string;
        readonly why: string;
    }[];
}
export declare const componentKinds: readonly ['solution', 'flow', 'canvasApp', 'connectionReference', 'customConnector', 'environmentVariable', 'agent', 'connection', 'connector', 'principal', 'file'];
export type ComponentKind = (typeof componentKinds)[number];
export interface ComponentName {
    readonly kind: ComponentKind;
    readonly id: string;
    readonly name: string;
}
/** `high`: read off the files. `medium`: the files suggest it, and something outside them may say otherwise. */
export type Confidence = 'high' | 'medium';
export type DataValue = string | number | boolean | readonly string[];
export interface Finding {
    readonly rule: string;
    readonly messageId: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly message: string;
    readonly data: Readonly<Record<string, DataValue>>;
    /** `path` of the package; for an input that could not be read, the path of that input. */
    readonly package: string;
    readonly component: ComponentName;
    readonly location: Location;
    readonly related: readonly RelatedLocation[];
    /** Survives a renamed zip, a new version, another layout and moved lines. */
    readonly fingerprint: string;
    /** The rule's page, relative to the project: `rules/flow/flow-off.md`; of a plugin's rule its address, or empty. */
    readonly help: string;
    readonly fixable: boolean;
}
/** Lines and columns count from 1; a column counts UTF-16 code units, without the byte order mark. */
export interface Region {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** The region is absent where there is no text to point at (a zip that cannot be opened, a file that is not there). */
export interface Location extends Partial<Region> {
    /** Relative to the package; a file inside a canvas app is `CanvasApps/a.msapp!Properties.json`. */
    readonly file: string;
    /** A JSON Pointer, or for XML an element path with keys; `#` leads into JSON that stands in a string. */
    readonly pointer: string;
}
export interface RelatedLocation {
    readonly message: string;
    /** Path of the package that the file is in, when it is another one than the finding's. */
    readonly package?: string;
    readonly file: string;
    readonly pointer: string;
    readonly line?: number;
    readonly column?: number;
}
export interface SuppressedFinding extends Finding {
    readonly suppression: {
        readonly kind: 'config' | 'baseline';
        readonly reason: string;
    };
}
export interface Summary {
    readonly packages: number;
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly suppressed: number;
    /** Inputs that could not be read at all. */
    readonly unread: number;
}
/** What is new, fixed and unchanged since an older version: the same rules ran over both. */
export interface Comparison {
    /** The older version, as the user named it: a path or a git revision. */
    readonly base: string;
    /** Fingerprints of the findings that the base hasn't. */
    readonly new: readonly string[];
    /** Findings of the base that are gone, as they were there. */
    readonly fixed: readonly Finding[];
    /** Fingerprints of the findings that both have. */
    readonly remaining: readonly string[];
    readonly connectionChanges: readonly ConnectionChange[];
}
/** What deployers must know of: a connection reference, custom connector or environment variable that changed. */
export interface ConnectionChange {
    readonly change: 'added' | 'removed' | 're-pointed';
    readonly component: ComponentName;
    /** Path of the package; of the base's one where the component was removed. */
    readonly package: string;
    /** What it pointed to and what it points to: a connector, a host, a value; absent where it says nothing. */
    readonly from?: string;
    readonly to?: string;
    /** Flows, apps and agents that use it; for one that was removed, those that used it. */
    readonly usedBy: readonly ComponentName[];
    /** Of what was added or re-pointed: whether the settings of each target say something of it. Absent without settings. */
    readonly targets?: readonly ChangeInTarget[];
}
export interface ChangeInTarget {
    readonly target: string;
    /**
     * `given`: they have an entry. `placeholder`: a tool fills it in. `empty`: it has no connection or value. `missing`:
     * there is none. `dispensable`: there is none, and none is needed: a reference has a connection there already, a
     * variable has a value.
     */
    readonly entry: 'given' | 'placeholder' | 'empty' | 'missing' | 'dispensable';
}
/** Whether the flows that ship turned on will turn on in one environment. */
export interface TargetReadiness {
    readonly target: string;
    readonly environment: string | null;
    /** Who turns them on. */
    readonly principal: {
        readonly type: 'user' | 'servicePrincipal';
        readonly id: string;
    } | null;
    /** Flows that are to be on there. */
    readonly flows: readonly FlowReadiness[];
    /** What would let them turn on, and the import pass; by owner. */
    readonly shares: readonly Share[];
}
export interface FlowReadiness {
    readonly package: string;
    readonly id: string;
    readonly name: string;
    /** `unknown`: something that decides is not known. */
    readonly verdict: 'on' | 'off' | 'unknown';
    /** What keeps it off, then what is not known; empty where it turns on. */
    readonly reasons: readonly ReadinessReason[];
}
export interface ReadinessReason {
    readonly kind: 'unbound' | 'notFound' | 'wrongConnector' | 'broken' | 'notShared' | 'notShareable' | 'placeholder' | 'notListed' | 'noInventory' | 'noPrincipal' | 'groupsUnknown' | 'permissionsUnknown';
    /** It keeps the flow off; otherwise it is only not known. */
    readonly blocks: boolean;
    readonly text: string;
    /** Of the connection reference; empty where the flow uses none. */
    readonly logicalName: string;
    /** Empty where there is none. */
    readonly connectionId: string;
    readonly connection: string;
    readonly connector: string;
    readonly owner: string;
}
/** A row for the action "Edit Connection Role Assignment". */
export interface Share {
    /** Whom to ask; empty where nobody knows. */
    readonly owner: string;
    readonly connection: string;
    readonly connectionName: string;
    readonly connector: string;
    readonly environment: string | null;
    readonly role: 'CanView';
    readonly principal: {
        readonly type: 'User' | 'ServicePrincipal';
        readonly id: string;
    };
    /** Flows that wait for it; none: only the import does. */
    readonly flows: readonly string[];
}
