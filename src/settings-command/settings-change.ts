import type { Place } from '../model/place.ts';
import type { ConnectionChoice } from './choose-connection.ts';

/** What brings a settings file up to date, or is left to a person. */
export type SettingsChange =
  | ({ readonly kind: 'add' } & NewEntry)
  /** A `ConnectionId` that was empty. */
  | ({ readonly kind: 'fill'; readonly connectionId: string } & Change & Pick<ConnectionChoice, 'why'>)
  /** A `ConnectionId` that stays empty. */
  | ({ readonly kind: 'open' } & Change & Pick<ConnectionChoice, 'why'>)
  /** A name of which only the letter case is another. */
  | ({ readonly kind: 'respell'; readonly found: string } & Change)
  /** An entry for what no solution here has. */
  | ({ readonly kind: 'stale' } & Change);

interface Change {
  readonly list: SettingsList;
  /** Logical name or schema name, as the solution spells it. */
  readonly name: string;
  /** The entry. */
  readonly at: Place;
}

export interface NewEntry extends Change {
  /** As a settings file spells them. */
  readonly fields: Readonly<Record<string, string>>;
  /** Unique name of the solution, where a section for it has to be made. */
  readonly newSection: string | undefined;
  /** Of a connection reference: why it is bound to this connection, or to none. */
  readonly choice: ConnectionChoice | undefined;
}

export type SettingsList = 'ConnectionReferences' | 'EnvironmentVariables';
