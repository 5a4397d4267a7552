import type { Graph } from '../graph/graph.ts';
import type { ConnectionReference } from '../model/connection-reference.ts';
import { accessOf } from '../target/access.ts';
import type { Connection } from '../target/inventory.ts';
import { isIn, ownerName } from '../target/judge-connections.ts';
import type { Principal, Target } from '../target/target.ts';

/** The connection to bind a reference to, or none, and why. */
export interface ConnectionChoice {
  readonly connection: Connection | undefined;
  readonly why: string;
}

/**
 * The only connection of the reference's connector that is there, works, and that whoever imports and turns the flows on
 * may use. Where the inventory leaves room for another one, or for doubt, nothing is chosen.
 */
export function chooseConnection(
  reference: ConnectionReference,
  target: Target,
  graph: Graph,
): ConnectionChoice {
  const { connections: inventory, environment } = target;
  const { connector } = reference;
  const identities = identitiesOf(target);
  if (!inventory) return none('there is no inventory of connections');
  if (identities.length === 0) return none('nobody said who imports and turns the flows on');
  if (connector === '') return none('the solution names no connector for it');
  const there = inventory.connections.filter(
    (one) => graph.isSameConnector(one.connector, connector) && isIn(one.environment, environment),
  );
  const bound = boundThere(target, reference);
  const candidates =
    bound === '' ? there : there.filter(({ name }) => name.toLowerCase() === bound.toLowerCase());
  if (candidates.length === 0) {
    const where = environment === undefined ? '' : ` in environment ${environment}`;
    return bound === ''
      ? none(`the inventory has no connection of ${connector}${where}`)
      : none(
          `it is bound to ${bound} there, which is no connection of ${connector} in the inventory${where}`,
        );
  }
  if (environment === undefined && new Set(candidates.map((one) => one.environment)).size > 1) {
    return none('the inventory has connections of several environments, and the target has no "environment"');
  }
  const judged = candidates.map((connection) => ({ connection, ...obstacleTo(connection, identities) }));
  const possible = judged.filter(({ isCertain }) => !isCertain);
  const [only, another] = possible;
  if (!only) return none(`none will do: ${listed(judged.map(withObstacle))}`);
  if (another) return none(`several connections would do: ${listed(possible.map(withObstacle))}`);
  if (only.obstacle !== '') return none(`it can't be told: ${withObstacle(only)}`);
  const { connection } = only;
  const name = nameOf(connection);
  const why =
    bound === ''
      ? `${name} is the only connection of ${connector} that ${namesOf(identities)} may use`
      : `it is bound to ${name} there, which ${namesOf(identities)} may use`;
  return { connection, why };
}

function none(why: string): ConnectionChoice {
  return { connection: undefined, why };
}

function identitiesOf({ importer, principal }: Target): readonly Principal[] {
  const known = [importer, principal].filter((one) => one !== undefined);
  return known.filter(({ id }, index) => known.findIndex((one) => one.id === id) === index);
}

/** Another one would take its connection away from flows that are on. */
function boundThere({ connections }: Target, { logicalName }: ConnectionReference): string {
  const row = connections?.connectionReferences.find(
    (one) => one.logicalName.toLowerCase() === logicalName.toLowerCase(),
  );
  return row?.connection ?? '';
}

interface Obstacle {
  /** Empty: there is none. */
  readonly obstacle: string;
  readonly isCertain: boolean;
}

function obstacleTo(connection: Connection, identities: readonly Principal[]): Obstacle {
  const { faults = [] } = connection;
  if (faults.length > 0) return { obstacle: `does not work (${faults.join(', ')})`, isCertain: true };
  const obstacles = identities.map((identity) => accessObstacle(connection, identity));
  const known = obstacles.filter(({ obstacle }) => obstacle !== '');
  return known.find(({ isCertain }) => isCertain) ?? known[0] ?? { obstacle: '', isCertain: false };
}

function accessObstacle(connection: Connection, identity: Principal): Obstacle {
  const access = accessOf(identity, connection);
  switch (access.kind) {
    case 'granted':
      return { obstacle: '', isCertain: false };
    case 'denied':
      return { obstacle: `is not shared with ${identity.name}`, isCertain: true };
    case 'group':
      return {
        obstacle: `is shared with ${access.groups.join(', ')}, and the groups of ${identity.name} are not known`,
        isCertain: false,
      };
    case 'unproved':
      return { obstacle: `has permissions that were not exported`, isCertain: false };
  }
}

function withObstacle({ connection, obstacle }: Obstacle & { readonly connection: Connection }): string {
  return obstacle === '' ? nameOf(connection) : `${nameOf(connection)} ${obstacle}`;
}

function nameOf(connection: Connection): string {
  const { name, displayName } = connection;
  const owner = ownerName(connection);
  return `${displayName === undefined ? name : `"${displayName}" (${name})`}${owner === '' ? '' : ` of ${owner}`}`;
}

function namesOf(identities: readonly Principal[]): string {
  return identities.map(({ name }) => name).join(' and ');
}

const mostNames = 3;

function listed(texts: readonly string[]): string {
  const more = texts.length - mostNames;
  return [...texts.slice(0, mostNames), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}
