import { commonLength } from '../common-length.ts';
import type { Package } from '../model/package.ts';

/**
 * The package among others that is the same solution. Managed beside unmanaged, an export beside its tree and several
 * versions are told apart: the nearest in kind, path, layout and folder is meant, and of equals the last.
 */
export function counterpartOf(one: Package, others: readonly Package[]): Package | undefined {
  const name = uniqueNameOf(one);
  const candidates = others.filter((other) =>
    name === undefined ? other.path === one.path : uniqueNameOf(other) === name,
  );
  let nearest: Package | undefined;
  for (const candidate of candidates) {
    if (nearest === undefined || isNearer(distance(one, candidate), distance(one, nearest))) {
      nearest = candidate;
    }
  }
  return nearest;
}

/** Lower case; `undefined` where there is no solution. */
export function uniqueNameOf({ solution }: Package): string | undefined {
  return solution?.uniqueName.toLowerCase();
}

/** The first number that differs decides. */
function distance(one: Package, other: Package): readonly number[] {
  const types = [one, other].map(({ solution }) => solution?.packageType);
  return [
    types[0] === types[1] ? 0 : types.includes('both') ? 1 : 2,
    one.path === other.path ? 0 : 1,
    one.layout === other.layout ? 0 : 1,
    -commonLength(one.path, other.path),
  ];
}

function isNearer(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index === -1 || (a[index] ?? 0) < (b[index] ?? 0);
}
