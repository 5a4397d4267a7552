export interface Globs {
  /** A path, or a folder or zip around it. */
  readonly matchesPath: (path: string, glob: string) => boolean;
  /** A name, in which `/` is a letter like others. */
  readonly matchesName: (name: string, glob: string) => boolean;
}

/** micromatch for configurations, loaded only for those that have globs; letter case makes no difference. */
export async function openGlobs(): Promise<Globs> {
  const { default: micromatch } = await import('micromatch');
  const options = { nocase: true, dot: true, nonegate: true };
  const isMatch = (text: string, glob: string, isName: boolean) =>
    text.toLowerCase() === glob.toLowerCase() ||
    (glob !== '' && micromatch.isMatch(text, glob, { ...options, bash: isName }));
  return {
    matchesPath: (path, glob) => {
      const wanted = glob.replace(/^\.\/(?=.)/, '').replace(/(?<=.)\/$/, '');
      if (path === '.' && /^\*\*(\/\*\*?)?$/.test(wanted)) return true;
      return aroundAndItself(path).some((one) => isMatch(one, wanted, false));
    },
    matchesName: (name, glob) => isMatch(name, glob, true),
  };
}

/** `a/b.zip!c` is in `a/b.zip` and in `a`. */
function aroundAndItself(path: string): readonly string[] {
  const ends = [...path.matchAll(/[/!]/g)].map(({ index }) => index);
  return [...ends.map((end) => path.slice(0, end)), path];
}
