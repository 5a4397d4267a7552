import type { FlowReadiness } from '../report.ts';
import type { NodeThere } from './graph-there.ts';
import type { ConnectionState, ConnectionThere } from './page-data.ts';

/** How a box fares in a target. The sign says it without colour, the words without either. */
interface State {
  readonly mood: 'good' | 'bad' | 'unsure';
  readonly sign: '✓' | '✖' | '?';
  readonly words: string;
}

const connectionWords: Readonly<Record<ConnectionState, string>> = {
  usable: 'works, may be used',
  works: 'works',
  unbound: 'not bound',
  notFound: 'not found',
  wrongConnector: 'wrong connector',
  broken: 'does not work',
  notShared: 'not shared',
  notShareable: "can't be shared",
  notImportable: 'not shared with the importer',
  placeholder: 'a tool fills it in',
  notListed: 'not known',
  noInventory: 'not known',
  noPrincipal: 'sharing not known',
  groupsUnknown: 'sharing not known',
  permissionsUnknown: 'sharing not known',
};

/**
 * `undefined`: the target says nothing of it.
 *
 * @param count of those that fare the same.
 */
export function stateOf({ connection, readiness }: NodeThere, count = 1): State | undefined {
  if (connection) return connectionState(connection);
  return readiness && verdictState(readiness.verdict, count);
}

/** @param count of flows that it is about. */
export function verdictState(verdict: FlowReadiness['verdict'], count = 1): State {
  const s = count === 1 ? 's' : '';
  if (verdict === 'on') return good(`turn${s} on`);
  return verdict === 'off' ? bad(`stay${s} off`) : unsure("can't be told");
}

function connectionState({ state, blocks }: ConnectionThere): State {
  const words = connectionWords[state];
  if (blocks) return bad(words);
  if (state === 'unbound') return unsure('may be bound there');
  return state === 'usable' || state === 'works' ? good(words) : unsure(words);
}

function good(words: string): State {
  return { mood: 'good', sign: '✓', words };
}

function bad(words: string): State {
  return { mood: 'bad', sign: '✖', words };
}

function unsure(words: string): State {
  return { mood: 'unsure', sign: '?', words };
}
