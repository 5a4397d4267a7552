import { jsonText } from '../output/json-text.ts';
import type { WantedEntry } from './settings-changes.ts';

/** A settings file for these entries alone, as `pac solution create-settings` writes one. */
export function settingsSkeleton(entries: readonly WantedEntry[]): string {
  const fieldsIn = (list: WantedEntry['list']) =>
    entries.filter((entry) => entry.list === list).map(({ fields }) => fields);
  const settings = {
    EnvironmentVariables: fieldsIn('EnvironmentVariables'),
    ConnectionReferences: fieldsIn('ConnectionReferences'),
  };
  return jsonText(settings);
}
