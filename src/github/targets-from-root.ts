import type { WantedTargets } from '../target/load.ts';
import type { TargetSettings } from '../target/target-settings.ts';
import { type Checkout, pathsFromRoot } from './checkout.ts';

/** What a workflow says of targets, with paths as the run takes them. */
export function targetsFromRoot(
  checkout: Checkout,
  wanted: WantedTargets | undefined,
): WantedTargets | undefined {
  if (wanted?.from === undefined) return wanted;
  const { from } = wanted;
  const fromRoot = (paths: TargetSettings['settings']) =>
    paths === undefined ? undefined : pathsFromRoot(checkout, typeof paths === 'string' ? [paths] : paths);
  if (typeof from === 'string') {
    const [path = from] = pathsFromRoot(checkout, [from]);
    return { ...wanted, from: path };
  }
  const table = Object.entries(from).map(([name, target]) => {
    const files = { settings: fromRoot(target.settings), connections: fromRoot(target.connections) };
    const named = Object.entries(files).filter(([, paths]) => paths !== undefined);
    return [name, { ...target, ...Object.fromEntries(named) }] as const;
  });
  return { ...wanted, from: Object.fromEntries(table) };
}
