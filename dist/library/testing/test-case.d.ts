import type { MessageTable, OptionSchemas, OptionValues, RawFinding } from '../engine/rule.js';
import type { Severity } from '../engine/severity.js';
import type { ComponentKind } from '../report.js';
import type { Rendering } from './render-package.js';
import type { TestPackage } from './solution.js';
/** Cases by name: those in which a rule finds nothing, and those in which it finds just what is written there. */
export interface RuleCases<Messages extends MessageTable, Options extends OptionSchemas> {
    readonly ok: Readonly<Record<string, TestPackage | TestCase<Options>>>;
    readonly bad: Readonly<Record<string, BadCase<Messages, Options>>>;
}
export interface TestCase<Options extends OptionSchemas> {
    /** One package, or those of a workspace. */
    readonly package: TestPackage | readonly TestPackage[];
    /** The older version, for a rule that compares. */
    readonly base?: TestPackage | readonly TestPackage[];
    /** Where it will be imported, for a rule that needs to know. */
    readonly target?: TestTarget;
    readonly options?: Partial<OptionValues<Options>>;
    /** Default: all three. */
    readonly renderings?: readonly Rendering[];
}
export interface BadCase<Messages extends MessageTable, Options extends OptionSchemas> extends TestCase<Options> {
    /** All of them, in any order. */
    readonly findings: readonly [ExpectedFinding<Messages>, ...ExpectedFinding<Messages>[]];
}
export type ExpectedFinding<Messages extends MessageTable = MessageTable> = {
    readonly [Id in keyof Messages & string]: {
        readonly messageId: Id;
        /** Its kind, and its id or its name: `flow:Approve expense`. */
        readonly component: `${ComponentKind}:${string}`;
        /** The whole of it. */
        readonly data: RawFinding<Pick<Messages, Id>>['data'];
        /** Default: what the message weighs. */
        readonly severity?: Severity;
        /** Default: the first package of the case. */
        readonly package?: string;
        /** Messages of related places. Default: there is none. */
        readonly related?: readonly string[];
        /** The file that it points into, in a package that is written flat. */
        readonly file?: string;
        /** The line that it points at there, without indentation. */
        readonly line?: string;
    };
}[keyof Messages & string];
export interface TestTarget {
    /** Default: `test`. */
    readonly name?: string;
    /** Deployment settings: what the file holds. They are the package `<name>.settings.json`. */
    readonly settings?: object;
    /** An inventory of connections, or an export that one is made from. */
    readonly connections?: object;
    readonly principal?: TestPrincipal;
    /** Default: the principal. */
    readonly importer?: TestPrincipal;
    readonly environment?: string;
    readonly firstImport?: boolean;
    readonly final?: boolean;
    readonly existingFlows?: boolean | readonly string[];
}
export interface TestPrincipal {
    readonly type: 'user' | 'servicePrincipal';
    readonly id: string;
    readonly groups?: readonly string[];
}
