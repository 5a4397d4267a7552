/** A mistake that the user can mend: it has a message and a hint, and no stack. */
export declare class UsageError extends Error {
    readonly hint: string;
    constructor(message: string, hint: string);
}
