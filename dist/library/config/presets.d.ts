import type { Rule } from '../engine/rule.js';
import type { RuleChanges } from '../engine/rule-changes.js';
/** What rules weigh, for a whole project: the first one is what a run without a configuration goes by. */
export declare const presetNames: readonly ['recommended', 'strict', 'all', 'next'];
export type PresetName = (typeof presetNames)[number];
export declare function isPresetName(name: string): name is PresetName;
/** A preset turns rules on, with a severity for each message; those that it says nothing of stay as they are. */
export declare function presetChanges(name: PresetName, rules: readonly Rule[]): RuleChanges;
