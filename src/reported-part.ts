import type { Changes } from './input/open.ts';
import type { IsReported } from './settle/settle.ts';
import { documentsOf } from './target/documents.ts';
import type { Target } from './target/target.ts';

/** Of what a run says something. */
export interface ReportedPart {
  readonly isAnything: boolean;
  readonly isReported: IsReported;
  /** Whether all that is said of this target is reported, whatever its place. */
  readonly isTargetReported: (target: unknown) => boolean;
}

/**
 * What is reported where only changes are: packages that have changed, settings for them, and all that is said of a
 * target of which a file has changed; nothing of packages that are ignored.
 */
export function reportedPart(
  changes: Changes | undefined,
  targets: readonly Target[],
  ignored: ReadonlyMap<string, unknown>,
): ReportedPart {
  if (changes === undefined) return { ...everything, isReported: (path) => !ignored.has(path) };
  const { files } = changes;
  const packages = new Set([...changes.packages].filter((path) => !ignored.has(path)));
  const changed = targets.filter((target) => target.files.some((path) => files.includes(path)));
  const names = new Set<unknown>(changed.map(({ name }) => name));
  const concerned = packages.size === 0 ? [] : documentsOf(targets).map(({ path }) => path);
  const reported = new Set([...packages, ...concerned]);
  return {
    isAnything: packages.size + names.size > 0,
    isReported: (path, target) => !ignored.has(path) && (reported.has(path) || names.has(target)),
    isTargetReported: (target) => names.has(target),
  };
}

const everything: ReportedPart = {
  isAnything: true,
  isReported: () => true,
  isTargetReported: () => true,
};
