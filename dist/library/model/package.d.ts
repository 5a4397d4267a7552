import type { PackageSource } from '../input/package-source.js';
import type { Coverage, Layout } from '../report.js';
import type { Agent } from './agent.js';
import type { CanvasApp } from './canvas-app.js';
import type { ConnectionReference } from './connection-reference.js';
import type { CustomConnector } from './custom-connector.js';
import type { EnvironmentVariable } from './environment-variable.js';
import type { Flow } from './flow.js';
import type { Problem } from './problem.js';
import type { Solution } from './solution.js';
/** One package, the same whatever layout it came in. */
export interface Package {
    readonly path: string;
    readonly layout: Layout;
    /** Unread inputs have a problem and nothing else, and no entry in the report's `packages`. */
    readonly isRead: boolean;
    readonly solution: Solution | undefined;
    /** Without customizations.xml nothing is known about connection references. */
    readonly hasCustomizations: boolean;
    /** Ids of all rows of the process table, classic workflows too: a child flow may be any of them. */
    readonly processIds: ReadonlySet<string>;
    /** A desktop flow (category 6) is here; what it binds is not modelled. */
    readonly hasDesktopFlow: boolean;
    readonly flows: readonly Flow[];
    readonly canvasApps: readonly CanvasApp[];
    readonly connectionReferences: readonly ConnectionReference[];
    readonly customConnectors: readonly CustomConnector[];
    readonly environmentVariables: readonly EnvironmentVariable[];
    readonly agents: readonly Agent[];
    readonly problems: readonly Problem[];
    readonly coverage: Coverage;
    /** Its bytes, for what is asked late: line numbers, and where a name is mentioned. */
    readonly source: PackageSource;
}
/** What the files of a package say, without where they lie and what was wrong with them. */
export type PackageContent = Omit<Package, 'path' | 'layout' | 'isRead' | 'problems' | 'coverage' | 'source'>;
