/** Offsets into a decoded text; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
