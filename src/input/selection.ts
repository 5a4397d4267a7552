/** Which packages are reported. All others of the repository are read all the same: what they hold is not missing. */
export type Selection =
  | {
      readonly kind: 'changed';
      /** The work tree is compared with where HEAD left this revision; `undefined`: with the default branch. */
      readonly base: string | undefined;
    }
  /** What the next commit would hold: packages are read from the index, not from the work tree. */
  | { readonly kind: 'staged' };
