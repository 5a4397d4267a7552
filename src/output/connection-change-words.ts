import { groupBy } from '../group-by.ts';
import type { ComponentName, ConnectionChange } from '../report.ts';
import { kindNames } from './component-words.ts';
import { limitText } from './limit-text.ts';

export const changeMarks: Readonly<Record<ConnectionChange['change'], string>> = {
  added: '+',
  removed: '-',
  're-pointed': '~',
};

const shownUsers = 5;

/** `connection reference "Mail" (shared_office365), used by flows "A", "B" and app "C"`. Not escaped. */
export function connectionChangeWords({ change, component, from, to, usedBy }: ConnectionChange): string {
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
  const last = groups.at(-1) ?? '';
  return groups.length < 2 ? last : `${groups.slice(0, -1).join(', ')} and ${last}`;
}
