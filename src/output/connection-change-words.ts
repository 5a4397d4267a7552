import { groupBy } from '../group-by.ts';
import type { ChangeInTarget, ComponentName, ConnectionChange } from '../report.ts';
import { unnamedTarget } from '../target/unnamed-target.ts';
import { kindNames } from './component-words.ts';
import { limitText } from './limit-text.ts';

export const changeMarks: Readonly<Record<ConnectionChange['change'], string>> = {
  added: '+',
  removed: '-',
  're-pointed': '~',
};

export const changeVerbs: Readonly<Record<ConnectionChange['change'], string>> = {
  added: 'adds',
  removed: 'removes',
  're-pointed': 're-points',
};

const shownUsers = 5;
const shownTargets = 5;

/** `connection reference "Mail" (shared_office365), used by flow "A"; prod's settings have no entry for it`. Not escaped. */
export function connectionChangeWords(change: ConnectionChange): string {
  const settings = settingsWords(change);
  return `${limitText(changedWords(change), 400)}${settings === '' ? '' : `; ${settings}`}`;
}

/** Where not all are shown: those for which the settings of a target have nothing come first. */
export function unsettledFirst(changes: readonly ConnectionChange[]): readonly ConnectionChange[] {
  return [...changes.filter(isUnsettled), ...changes.filter((change) => !isUnsettled(change))];
}

/** Whether the settings of a target have nothing for what changed. */
export function isUnsettled({ targets = [] }: ConnectionChange): boolean {
  return targets.some(({ entry }) => entry === 'missing' || entry === 'empty');
}

function changedWords({ change, component, from, to, usedBy }: ConnectionChange): string {
  const { kind, id, name } = component;
  const shown = (target: string) =>
    kind === 'environmentVariable' ? `"${limitText(target, 60)}"` : limitText(target, 200);
  const target = change === 'removed' ? from : to;
  const repointed =
    from === undefined && to === undefined
      ? ': another value'
      : `: ${from === undefined ? 'nothing' : shown(from)} → ${to === undefined ? 'nothing' : shown(to)}`;
  const where = change === 're-pointed' ? repointed : target === undefined ? '' : ` (${shown(target)})`;
  const users = usedBy.length === 0 ? '' : `, used by ${usersWords(usedBy)}`;
  return `${kindNames[kind]} "${limitText(name || id, 200)}"${where}${users}`;
}

function usersWords(users: readonly ComponentName[]): string {
  const groups = [...groupBy(users, ({ kind }) => kind)].map(([kind, group]) => {
    const names = group.slice(0, shownUsers).map(({ id, name }) => `"${limitText(name || id, 100)}"`);
    const more = group.length > shownUsers ? [`${group.length - shownUsers} more`] : [];
    return `${kindNames[kind]}${group.length === 1 ? '' : 's'} ${[...names, ...more].join(', ')}`;
  });
  return listing(groups);
}

const entries: readonly ChangeInTarget['entry'][] = [
  'missing',
  'empty',
  'dispensable',
  'placeholder',
  'given',
];

/** `prod's settings have no entry for it, test's settings have one`; empty where there are none. */
function settingsWords({ component, targets = [] }: ConnectionChange): string {
  const value = component.kind === 'environmentVariable' ? 'value' : 'connection';
  const words: Readonly<Record<ChangeInTarget['entry'], string>> = {
    missing: 'have no entry for it',
    empty: `have an entry for it without a ${value}`,
    dispensable: 'have no entry for it, and need none',
    placeholder: 'have an entry for it that a tool fills in',
    given: 'have an entry for it',
  };
  return entries
    .map((entry) => ({
      entry,
      names: targets.filter((one) => one.entry === entry).map(({ target }) => target),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ entry, names }) => `${owners(names)} settings ${words[entry]}`)
    .join('; ');
}

/** `prod's`, `prod's and test's`. */
function owners(names: readonly string[]): string {
  const shown = names.slice(0, shownTargets).map(ownerOf);
  const more = names.length > shownTargets ? [`${names.length - shownTargets} others'`] : [];
  return listing([...shown, ...more]);
}

/** What the options of one run describe has no name of its own. */
function ownerOf(name: string): string {
  return name === unnamedTarget ? 'the given' : `${limitText(name, 40)}'s`;
}

/** `a, b and c` */
function listing(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
