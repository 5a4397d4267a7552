import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const connectors = [
  'shared_sharepointonline',
  'shared_office365',
  'shared_commondataserviceforapps',
  'shared_sql',
];

/** Writes what `connections import` makes of a large environment; the references of the example are bound in it. */
export function writeInventory(example: string, path: string, count: number): void {
  const connections = Array.from({ length: count }, (_, index) => {
    const owner = person(index % 700);
    return {
      name: digits(index, 32),
      connector: connectors[index % connectors.length],
      permissions: [
        { role: 'Owner', principal: { type: 'User', ...owner } },
        { role: 'CanView', principal: { type: 'User', ...person((index * 7 + 3) % 700) } },
        { role: 'CanViewWithShare', principal: { type: 'ServicePrincipal', id: guid(index % 50) } },
      ],
      permissionsOf: 'everybody',
      displayName: owner.email,
      environment: 'prod-eu',
      owner,
      faults: [],
      isOAuth: index % 2 === 0,
    };
  });
  const connectionReferences = referencesIn(example).map(({ logicalName, connector }) => ({
    logicalName,
    connector,
    connection: connections.find((one) => one.connector === connector)?.name ?? '',
  }));
  const inventory = { schemaVersion: 1, complete: ['prod-eu'], connections, connectionReferences };
  writeFileSync(path, JSON.stringify(inventory, undefined, 2));
}

function person(index: number) {
  return { id: guid(index), name: `Person ${index}`, email: `person${index}@fabrikam.example` };
}

function guid(index: number): string {
  return `${digits(index, 8)}-5f7a-4b39-a6c1-0d9e8f7a6b54`;
}

function digits(index: number, length: number): string {
  return index.toString(16).padStart(length, '0');
}

function referencesIn(example: string): { readonly logicalName: string; readonly connector: string }[] {
  const path = readdirSync(example, { recursive: true, encoding: 'utf8' }).find((name) =>
    /customizations\.xml$/i.test(name),
  );
  const text = path === undefined ? '' : readFileSync(join(example, path), 'utf8');
  return text.split('<connectionreference ').flatMap((row) => {
    const logicalName = /^connectionreferencelogicalname="([^"]+)"/.exec(row)?.[1];
    const connector = /<connectorid>[^<]*\/apis\/([^<]+)</.exec(row)?.[1];
    return logicalName && connector ? [{ logicalName, connector }] : [];
  });
}
