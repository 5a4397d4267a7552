import type { SkippedPath } from '../input/find-packages.ts';
import type { OpenedPaths } from '../input/open.ts';

/** By path: packages that the configuration takes out of the report; others may still need what they have. */
export function ignoredPackages(
  found: OpenedPaths['packages'],
  ignoredBy: (path: string) => string | undefined,
): ReadonlyMap<string, SkippedPath> {
  return new Map(
    found.flatMap(({ source: { path } }) => {
      const origin = ignoredBy(path);
      return origin === undefined ? [] : [[path, { path, why: `ignored by ${origin}` }]];
    }),
  );
}

/** A run that checks nothing has not passed. */
export function allIgnored(
  paths: readonly string[],
  found: OpenedPaths['packages'],
  ignored: ReadonlyMap<string, SkippedPath>,
): OpenedPaths['empty'] {
  if (found.length === 0 || found.some(({ source }) => !ignored.has(source.path))) return [];
  const why = [...new Set([...ignored.values()].map((one) => one.why))].join(', ');
  return [{ path: paths.join(', ') || '.', hint: `All packages there are ${why}.` }];
}
