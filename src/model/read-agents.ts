import { groupBy } from '../group-by.ts';
import { keyed } from '../parse/pointer.ts';
import { textOfChild, type XmlElement } from '../parse/xml.ts';
import type { Agent, AgentConnection } from './agent.ts';
import type { FileReader } from './file-reader.ts';

interface Part {
  /** Schema name of the component that belongs to an agent: `<agent>.topic.Greeting`. */
  readonly schemaName: string;
  readonly connection: AgentConnection;
}

/** Agents, and the connection references that their parts use. A part may come without its agent. */
export function readAgents(reader: FileReader): Agent[] {
  const defined = new Map(definedAgents(reader).map((agent) => [agent.id.toLowerCase(), agent]));
  const [only] = defined.size === 1 ? defined.values() : [];
  const parts = [...connectionReferenceSets(reader), ...botComponentData(reader), ...tableSearches(reader)];
  const byOwner = groupBy(parts, ({ schemaName }) => {
    const owner = ownerName(schemaName).toLowerCase();
    // A table search does not name its agent.
    return only && !defined.has(owner) ? only.id.toLowerCase() : owner;
  });
  const undefinedOwners = [...byOwner].flatMap(([owner, [part]]) =>
    defined.has(owner) ? [] : [undefinedAgent(reader, part)],
  );
  return [...defined.values(), ...undefinedOwners].map((agent) => {
    const own = byOwner.get(agent.id.toLowerCase()) ?? [];
    return { ...agent, connectionReferences: own.map(({ connection }) => connection) };
  });
}

function definedAgents(reader: FileReader): Agent[] {
  return reader.matching(/^bots\/[^/]+\/bot\.xml$/i).flatMap((file): Agent[] => {
    const root = reader.xml(file);
    if (!root) return [];
    const schemaName = root.attributes.get('schemaname')?.trim() || (file.path.split('/')[1] ?? '');
    const name = textOfChild(root, 'name') ?? schemaName;
    return [toAgent(reader, schemaName, name, reader.place(file.path, '/bot', root), true)];
  });
}

function undefinedAgent(reader: FileReader, { schemaName, connection }: Part): Agent {
  const owner = ownerName(schemaName);
  return toAgent(reader, owner, owner, connection.at, false);
}

function toAgent(reader: FileReader, id: string, name: string, at: Agent['at'], isDefined: boolean): Agent {
  return {
    kind: 'agent',
    id,
    name,
    // bot.xml has none.
    description: '',
    at,
    package: reader.source.path,
    isDefined,
    connectionReferences: [],
  };
}

/** Schema names of agents have no dots; those of their parts have one behind the agent's. */
function ownerName(part: string): string {
  return part.split('.', 1)[0] ?? part;
}

function connectionReferenceSets(reader: FileReader): Part[] {
  return reader.matching(/^assets\/botcomponent_connectionreferenceset\.xml$/i).flatMap((file) => {
    const rows = reader.xml(file)?.children ?? [];
    return rows.flatMap((element): Part[] => {
      const { attributes } = element;
      const attribute = 'connectionreferenceid.connectionreferencelogicalname';
      const logicalName = attributes.get(attribute)?.trim();
      if (!logicalName) return [];
      const row = keyed('botcomponent_connectionreference', `@${attribute}`, logicalName);
      const at = reader.place(file.path, `/botcomponent_connectionreferenceset/${row}`, element);
      const schemaName = attributes.get('botcomponentid.schemaname') ?? '';
      return [{ schemaName, connection: { logicalName, source: 'set', at } }];
    });
  });
}

/** `data` is YAML of a kind that parsers refuse (four files of real packages): it is searched by line. */
function botComponentData(reader: FileReader): Part[] {
  const needle = 'connectionReference:';
  return reader.matching(/^botcomponents\/[^/]+\/data$/i).flatMap((file) => {
    const text = reader.text(file);
    if (!text?.includes(needle)) return [];
    return text.split(/\r\n|\n|\r/).flatMap((line, index): Part[] => {
      const match = /^\s*(?:-\s+)?connectionReference:\s*(?:"([^"]+)"|'([^']+)'|([^\s#]+))/.exec(line);
      const logicalName = match?.[1] ?? match?.[2] ?? match?.[3];
      if (logicalName === undefined) return [];
      const at = reader.place(file.path, `line=${index + 1}`);
      return [{ schemaName: file.path.split('/')[1] ?? '', connection: { logicalName, source: 'data', at } }];
    });
  });
}

function tableSearches(reader: FileReader): Part[] {
  return reader.matching(/^dvtablesearchs?\/[^/]+\/dvtablesearch\.xml$/i).flatMap((file) => {
    const root = reader.xml(file);
    const uses = root ? referencesIn(root) : [];
    return uses.map(({ logicalName, element }): Part => {
      const at = reader.place(file.path, '/dvtablesearch', element);
      return { schemaName: ownerName(logicalName), connection: { logicalName, source: 'search', at } };
    });
  });
}

const logicalNameField = /(^|\.)connectionreferencelogicalname$/;

function referencesIn(element: XmlElement): { logicalName: string; element: XmlElement }[] {
  const own = logicalNameField.test(element.name) ? [element.text] : [];
  const inAttributes = [...element.attributes].flatMap(([name, value]) =>
    logicalNameField.test(name) ? [value] : [],
  );
  const names = [...own, ...inAttributes].map((name) => name.trim()).filter((name) => name !== '');
  return [
    ...names.map((logicalName) => ({ logicalName, element })),
    ...element.children.flatMap(referencesIn),
  ];
}
