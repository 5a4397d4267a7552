import type { ChangeInTarget, ConnectionChange } from '../report.ts';
import type { SettingsValue } from '../target/settings-file.ts';
import type { TargetView } from '../target/target-view.ts';

/** A change with what the settings of each target have for it. */
export function withTargets(change: ConnectionChange, targets: readonly TargetView[]): ConnectionChange {
  if (change.change === 'removed') return change;
  const found = targets.flatMap((target) => entryIn(target, change.component) ?? []);
  return found.length === 0 ? change : { ...change, targets: found };
}

/** `undefined`: it is no matter of settings, or the target has none that list such things. */
function entryIn(
  target: TargetView,
  { kind, id }: ConnectionChange['component'],
): ChangeInTarget | undefined {
  const isIt = (component: { readonly id: string }) => component.id.toLowerCase() === id.toLowerCase();
  if (kind === 'connectionReference') {
    const there = target.references.find(({ reference }) => isIt(reference));
    return there && entryState(target, there, there.entry?.connection, there.isBoundThere);
  }
  if (kind === 'environmentVariable') {
    const there = target.variables.find(({ variable }) => isIt(variable));
    return there && entryState(target, there, there.entry?.value, there.hasValue);
  }
  return undefined;
}

function entryState(
  { name: target }: TargetView,
  { entryBelongsAt }: { readonly entryBelongsAt: unknown },
  value: SettingsValue | undefined,
  isDispensable: boolean,
): ChangeInTarget | undefined {
  if (value?.isPlaceholder) return { target, entry: 'placeholder' };
  if (value) return { target, entry: value.text === '' ? 'empty' : 'given' };
  if (entryBelongsAt === undefined) return undefined;
  return { target, entry: isDispensable ? 'dispensable' : 'missing' };
}
