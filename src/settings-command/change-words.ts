import type { SettingsChange, SettingsList } from './settings-change.ts';

const kinds: Readonly<Record<SettingsList, string>> = {
  ConnectionReferences: 'connection reference',
  EnvironmentVariables: 'environment variable',
};

/** `add connection reference "fab_mail", bound to …`. Not escaped. */
export function changeWords(change: SettingsChange, isPruned: boolean): string {
  const about = `${kinds[change.list]} "${change.name}"`;
  switch (change.kind) {
    case 'add':
      return `add ${about}${additionWords(change)}`;
    case 'fill':
      return `bind ${about} to ${change.connectionId}: ${change.why}`;
    case 'open':
      return `not bound: ${about}: ${change.why}`;
    case 'respell':
      return `spell ${kinds[change.list]} "${change.found}" as the solution does, "${change.name}"`;
    case 'stale':
      return `${isPruned ? 'remove' : 'stale:'} ${about}, which no solution here has`;
  }
}

function additionWords({ choice }: Extract<SettingsChange, { readonly kind: 'add' }>): string {
  if (!choice) return ', its value is for you to write';
  const { connection, why } = choice;
  return connection ? `, bound to ${connection.name}: ${why}` : `, not bound: ${why}`;
}
