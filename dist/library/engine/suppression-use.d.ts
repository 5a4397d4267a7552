import type { Place } from '../model/place.js';
/** A suppression of the configuration and what it did in this run. */
export interface SuppressionUse {
    /** Whose findings it accepts. */
    readonly rule: string;
    /** The rule and what else it names: `flow-off for component "nw_*"`. */
    readonly words: string;
    readonly until: string | undefined;
    /** 0 on the last day on which it holds, negative after it; `undefined`: it holds for good. */
    readonly daysLeft: number | undefined;
    /** Findings that it covers; where it has expired, those that nothing else covers. */
    readonly count: number;
    readonly at: Place;
}
