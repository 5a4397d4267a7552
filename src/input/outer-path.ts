/** What holds a package on disk: `a/b.zip` of `a/b.zip!c/d.zip`. The name of a folder may have a `!`, too. */
export function outerPath(path: string): string {
  return /^.*?\.zip(?=!)/is.exec(path)?.[0] ?? path;
}
