import type { Place } from './place.js';
/** What the reader has to say of an input. Each kind has a rule of the same name, which has the words. */
export type Problem = {
    readonly kind: 'package-unreadable';
    readonly reason: UnreadableReason;
    readonly detail: string;
    readonly at: Place;
} | {
    readonly kind: 'package-not-a-solution';
    readonly reason: 'flowPackage' | 'appPackage' | 'gitYaml';
    readonly at: Place;
} | {
    readonly kind: 'package-no-manifest';
    readonly reason: 'solution' | 'customizations';
    readonly at: Place;
} | {
    readonly kind: 'file-malformed';
    readonly reason: MalformedReason;
    readonly detail: string;
    /** Position in the decoded text, where the parser knows it. */
    readonly offset: number | undefined;
    readonly at: Place;
} | {
    readonly kind: 'file-missing';
    readonly reason: MissingFileKind;
    readonly owner: string;
    readonly file: string;
    readonly at: Place;
} | {
    readonly kind: 'file-unlisted';
    readonly flow: string;
    readonly at: Place;
};
export type UnreadableReason = 'notZip' | 'truncated' | 'damaged' | 'encrypted' | 'limit' | 'unsafeName' | 'gitLfsPointer' | 'notRegularFile' | 'unreadable';
export type MalformedReason = 'json' | 'xml' | 'encoding' | 'tooDeep' | 'tooLarge' | 'archive' | 'gitLfsPointer' | 'unexpectedShape' | 'unreadable';
export type MissingFileKind = 'flow' | 'canvasApp' | 'openApi' | 'connectionParameters';
