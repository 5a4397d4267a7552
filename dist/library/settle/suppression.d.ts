/** Findings that a team accepts. What it does not say matches all; letter case is ignored. */
export interface Suppression {
    readonly rule: string;
    /** Id or name of the component, or a glob over both. */
    readonly component?: string;
    readonly messageId?: string;
    /** Path of the package, or a glob; relative to the folder of the file that says so. */
    readonly package?: string;
    readonly fingerprint?: string;
    readonly reason: string;
    /** The last day on which it holds: `2027-03-31`. */
    readonly until?: string;
}
/** Whether a text is a day of the calendar, as `2027-03-31`. */
export declare function isDay(text: string): boolean;
/** Days from one to another; negative where the other was before. */
export declare function daysBetween(from: string, to: string): number;
