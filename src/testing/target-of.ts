import { importConnections } from '../target/import-connections.ts';
import { readSettings } from '../target/read-settings.ts';
import type { Principal, Target } from '../target/target.ts';
import type { TestPrincipal, TestTarget } from './test-case.ts';

/** The target that a case describes, as if it had been read from files. */
export function targetOf(given: TestTarget): Target {
  const { name = 'test', settings, principal, importer = principal, existingFlows = [] } = given;
  return {
    name,
    files: [],
    settings: settings === undefined ? [] : [settingsOf(`${name}.settings.json`, settings)],
    connections: given.connections === undefined ? undefined : inventoryOf(given.connections),
    principal: principal && principalOf(principal),
    importer: importer && principalOf(importer),
    environment: given.environment,
    firstImport: given.firstImport ?? false,
    final: given.final ?? false,
    existingFlows: typeof existingFlows === 'boolean' ? (existingFlows ? 'all' : []) : existingFlows,
  };
}

function settingsOf(path: string, settings: object) {
  const bytes = new TextEncoder().encode(JSON.stringify(settings, undefined, 2));
  return readSettings(path, { size: () => bytes.length, read: () => bytes });
}

function inventoryOf(value: object) {
  const { inventory, problems } = importConnections([{ path: 'the case', value }]);
  const [problem] = problems;
  if (problem !== undefined) {
    const where = problem.pointer === '' ? '' : `, at ${problem.pointer}`;
    throw new Error(`Wrong connections of the target: ${problem.detail}${where}.`);
  }
  return inventory;
}

function principalOf({ type, id, groups }: TestPrincipal): Principal {
  return { type, id, name: `${type === 'user' ? 'user' : 'service principal'} ${id}`, groups };
}
