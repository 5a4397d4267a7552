import type { Graph } from '../graph/graph.js';
import type { Component } from '../model/component.js';
import type { Place } from '../model/place.js';
import type { ComponentKind, Confidence, DataValue } from '../report.js';
import type { TargetView } from '../target/target-view.js';
import type { Severity } from './severity.js';
import type { SuppressionUse } from './suppression-use.js';
/**
 * A rule: a pure function from the graph to findings.
 *
 * The compiler reads the placeholders out of the messages and asks each finding for just that `data`,
 * and reads the types of the options out of their JSON Schema.
 */
export interface Rule<Messages extends MessageTable = MessageTable, Options extends OptionSchemas = OptionSchemas, Needs extends Need = never> {
    /** Kebab-case, beginning with its area: `flow-direct-connection`. */
    readonly id: string;
    readonly meta: RuleMeta;
    readonly messages: Messages;
    readonly options?: Options;
    /** The plugin that it came from, as the configuration names it; set when it is loaded. */
    readonly plugin?: string;
    check(context: CheckContext<Options, Needs>): Iterable<RawFinding<Messages>>;
}
/**
 * What a run may have beside the packages: `base`, an older version of them; `target`, where they will be imported;
 * `suppressions`, what the configuration accepts, and what of it occurred.
 */
export declare const needs: readonly ['base', 'target', 'suppressions'];
export type Need = (typeof needs)[number];
export interface RuleMeta {
    readonly area: Area;
    /** Default; `off`: only where a user turns it on. */
    readonly severity: Severity | 'off';
    readonly confidence: Confidence;
    /** In the preset `strict`, and in `all` where it is off by default; without it, a note is a warning there. */
    readonly strict?: Severity;
    /** What the next major version makes of it, as the preset `next` shows. */
    readonly next?: Severity;
    /** Version of solution-lint that brought it. */
    readonly since?: string;
    /** Fields of `data` that, with the component, tell one finding of this rule from another. */
    readonly identity: readonly string[];
    /** Pages that document the fact behind the rule. */
    readonly sources?: readonly string[];
    /** What it finds, in a sentence; our own rules say it on their page. */
    readonly summary?: string;
    /** Address of the rule's page; our own rules have theirs beside them. */
    readonly help?: string;
    /** A diagnostic of the reader: it can't be turned off or changed. */
    readonly isDiagnostic?: boolean;
    /** Without it the rule is not called; one that needs a target is called for each. */
    readonly needs?: readonly Need[];
}
export declare const areas: readonly ['package', 'connection-reference', 'flow', 'canvas-app', 'custom-connector', 'environment-variable', 'solution', 'settings', 'connection', 'configuration'];
export type Area = (typeof areas)[number];
/** `{{name}}` stands for a field of `data`; `{{names|2, more steps}}` shortens a list. */
export type Message = string | MessageWithWeight;
export interface MessageWithWeight {
    readonly text: string;
    readonly severity?: Severity;
    readonly confidence?: Confidence;
}
export type MessageTable = Readonly<Record<string, Message>>;
/** JSON Schemas of the options by name; each has a default. */
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;
export type OptionSchema = {
    readonly type: 'integer';
    readonly minimum?: number;
    readonly default: number;
    readonly description: string;
} | {
    readonly type: 'string';
    readonly enum?: readonly string[];
    /** A regular expression, checked before the rule is called. */
    readonly format?: 'regex';
    readonly default: string;
    readonly description: string;
} | {
    readonly type: 'array';
    readonly items: {
        readonly type: 'string';
    };
    readonly default: readonly string[];
    readonly description: string;
};
export interface CheckContext<Options extends OptionSchemas = OptionSchemas, Needs extends Need = never> {
    readonly graph: Graph;
    /** The same of the older version, where the run has one. */
    readonly base: 'base' extends Needs ? Graph : Graph | undefined;
    readonly target: 'target' extends Needs ? TargetView : TargetView | undefined;
    /** Those that the run can judge; it has them once all other rules have spoken. */
    readonly suppressions: 'suppressions' extends Needs ? readonly SuppressionUse[] : readonly SuppressionUse[] | undefined;
    readonly options: OptionValues<Options>;
    /** Whether `name` matches one of the globs, letter case ignored. */
    readonly matches: (name: string, globs: readonly string[]) => boolean;
}
export type OptionValues<Options extends OptionSchemas> = {
    readonly [Name in keyof Options]: Options[Name] extends {
        readonly enum: readonly (infer Value)[];
    } ? Value : Options[Name] extends {
        readonly type: 'integer';
    } ? number : Options[Name] extends {
        readonly type: 'string';
    } ? string : readonly string[];
};
/** What a rule yields: an address and facts; the engine adds words, severity, lines and fingerprint. */
export type RawFinding<Messages extends MessageTable = MessageTable> = {
    readonly [Id in keyof Messages & string]: {
        readonly messageId: Id;
        readonly at: Place;
        readonly component: FindingComponent;
        readonly data: {
            readonly [Field in PlaceholdersOf<Messages[Id]>]: DataValue;
        } & Readonly<Record<string, DataValue>>;
        readonly related?: readonly {
            readonly message: string;
            readonly at: Place;
        }[];
        /** Where the facts weigh less than the message does by default; never raises it. */
        readonly atMost?: Severity;
    };
}[keyof Messages & string];
/** A component of the model, or just the names of one that is not in the files. */
export type FindingComponent = Pick<Component, 'kind' | 'id' | 'name'> & {
    readonly kind: ComponentKind;
};
type PlaceholdersOf<M extends Message> = M extends string ? Placeholders<M> : M extends {
    readonly text: infer Text extends string;
} ? Placeholders<Text> : never;
type Placeholders<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? FieldOf<Name> | Placeholders<Rest> : never;
type FieldOf<Placeholder extends string> = Placeholder extends `${infer Field}|${string}` ? Field : Placeholder;
/** Adds the types; a plain object of the same shape is a rule too. */
export declare function defineRule<const Messages extends MessageTable, const Options extends OptionSchemas = Record<never, never>, const Needs extends Need = never>(rule: Rule<Messages, Options, Needs> & {
    readonly meta: {
        readonly needs?: readonly Needs[];
    };
}): Rule<Messages, Options, Needs>;
export {};
