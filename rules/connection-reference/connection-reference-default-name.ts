import { defineRule } from '../../src/engine/rule.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { ConnectionReference } from '../../src/model/connection-reference.ts';
import type { Package } from '../../src/model/package.ts';

/** Names of connectors as their pages have them, and older ones that the designer once gave to references. */
const connectorTitles = new Set(
  [
    'Approvals',
    'Azure Application Insights',
    'Azure Automation',
    'Azure Blob Storage',
    'Azure Data Factory',
    'Azure DevOps',
    'Azure Key Vault',
    'Azure Monitor Logs',
    'Common Data Service',
    'Common Data Service (current environment)',
    'Excel Online (Business)',
    'Fin & Ops Apps (Dynamics 365)',
    'HTTP with Azure AD',
    'HTTP with Microsoft Entra ID',
    'HTTP with Microsoft Entra ID (preauthorized)',
    'Microsoft Copilot Studio',
    'Microsoft Dataverse',
    'Microsoft Dataverse (legacy)',
    'Microsoft Teams',
    'Office 365 Groups',
    'Office 365 Outlook',
    'Office 365 Users',
    'OneDrive for Business',
    'Planner',
    'Power Apps for Admins',
    'Power Apps for App Makers',
    'Power Apps for Makers',
    'Power Automate for Admins',
    'Power Automate Management',
    'Power BI',
    'Power Platform for Admins',
    'Power Platform for Admins V2',
    'RSS',
    'SharePoint',
    'SQL Server',
  ].map((title) => title.toLowerCase()),
);

export default defineRule({
  id: 'connection-reference-default-name',
  meta: {
    area: 'connection-reference',
    severity: 'note',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    designer:
      'The display name "{{displayName}}" of connection reference {{logicalName}} is the one that the designer made up: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
    connectorTitle:
      'The display name "{{displayName}}" of connection reference {{logicalName}} is only the name of a connector: it doesn\'t say what the reference is for. It is used by {{users|2, more}}. Rename it, for example to "{{proposal}}".',
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      const taken = new Map<string, number>();
      for (const { displayName } of from.connectionReferences) {
        const key = collapsed(displayName);
        taken.set(key, (taken.get(key) ?? 0) + 1);
      }
      for (const reference of from.connectionReferences.toSorted(byLogicalName)) {
        const { displayName, logicalName, at } = reference;
        const base = designerName(reference);
        const title = base ?? (connectorTitles.has(collapsed(displayName)) ? displayName : undefined);
        if (title === undefined || (taken.get(collapsed(displayName)) ?? 0) > 1) continue;
        const users = userNames(reference, graph);
        yield {
          messageId: base === undefined ? 'connectorTitle' : 'designer',
          at,
          component: reference,
          data: {
            displayName,
            logicalName,
            users: usersText(users),
            proposal: proposalFor(title, users, from, taken),
          },
        };
      }
    }
  },
});

function collapsed(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function byLogicalName(a: ConnectionReference, b: ConnectionReference): number {
  return a.logicalName.toLowerCase() < b.logicalName.toLowerCase() ? -1 : 1;
}

/** `Office 365 Outlook Expenses-1a2b3`: the connector, the solution that it was born in, the end of its logical name. */
function designerName({ displayName, logicalName }: ConnectionReference): string | undefined {
  const match = /^(.*\S)\s+\S+-([0-9a-f]{5})$/i.exec(displayName);
  return logicalName.toLowerCase().endsWith(match?.[2]?.toLowerCase() ?? '\0') ? match?.[1] : undefined;
}

const kindNames = new Map([
  ['flow', 'flow'],
  ['canvasApp', 'app'],
  ['agent', 'agent'],
]);

interface User {
  readonly kind: string;
  readonly name: string;
}

function userNames(reference: ConnectionReference, graph: Graph): readonly User[] {
  const users = graph
    .edgesTo(reference, 'usesConnectionReference')
    .map(({ from }): User => ({ kind: kindNames.get(from.kind) ?? from.kind, name: from.name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return [...new Map(users.map((user) => [`${user.kind} ${user.name}`, user])).values()];
}

function usersText(users: readonly User[]): readonly string[] {
  const texts = users.map(({ kind, name }) => `${kind} "${name}"`);
  return texts.length === 0 ? ['nothing in these files'] : texts;
}

/** What it is for, then what it connects to; numbered where another reference has the name or was offered it. */
function proposalFor(
  title: string,
  users: readonly User[],
  from: Package,
  taken: Map<string, number>,
): string {
  const [only] = users;
  const purpose = users.length === 1 && only ? only.name : (from.solution?.displayName ?? 'Shared');
  const name = `${purpose}: ${title}`;
  const key = collapsed(name);
  const number = (taken.get(key) ?? 0) + 1;
  taken.set(key, number);
  return number === 1 ? name : `${name} ${number}`;
}
