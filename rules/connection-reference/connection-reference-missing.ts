import { defineRule } from '../../src/engine/rule.ts';
import type { Agent } from '../../src/model/agent.ts';
import type { CanvasApp } from '../../src/model/canvas-app.ts';
import type { Flow } from '../../src/model/flow.ts';
import type { Package } from '../../src/model/package.ts';
import type { Place } from '../../src/model/place.ts';
import type { MissingDependency } from '../../src/model/solution.ts';

type User = Flow | CanvasApp | Agent;

interface Use {
  readonly user: User;
  /** As the user spells it. */
  readonly logicalName: string;
  readonly at: Place;
  /** Found as text, or in what lies beside the package and is not imported: it proves less. */
  readonly isWeak: boolean;
}

const kindNames = { flow: 'flow', canvasApp: 'app', agent: 'agent' } as const;

export default defineRule({
  id: 'connection-reference-missing',
  meta: {
    area: 'connection-reference',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['logicalName'],
    sources: ['https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference'],
  },
  messages: {
    active:
      'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and the manifest says that it exists only in the unmanaged layer ("Active"): where it isn\'t there already, the import stops with "missing dependencies". It is used by {{users|2, more}}. Add the connection reference to this solution and export it again, or bind its users to one that the solution has.',
    undeclared:
      'Connection reference "{{logicalName}}" is neither in this solution nor in another one here, and none is named as its owner. It is used by {{users|2, more}}. Add the connection reference to this solution, or bind its users to one that the solution has.',
    case: {
      text: 'Connection reference "{{logicalName}}" is spelled "{{found}}" where it is defined. It is used by {{users|2, more}}. Spell it as the definition does: tools that compare letter by letter don\'t find it.',
      severity: 'warning',
    },
    elsewhere: {
      text: 'Connection reference "{{logicalName}}" comes from solution "{{provider}}". It is used by {{users|2, more}}. Import that solution first.',
      severity: 'note',
    },
  },
  *check({ graph }) {
    for (const from of graph.packages) {
      if (!from.solution || !from.hasCustomizations) continue;
      const usesByName = groupByName(usesIn(from));
      const declared = declaredByName(from);
      const stubs = stubNames(from);
      for (const key of [...new Set([...usesByName.keys(), ...declared.keys()])].sort()) {
        const uses = usesByName.get(key) ?? [];
        const dependency = declared.get(key);
        const at = uses[0]?.at ?? dependency?.at;
        if (!at) continue;
        const logicalName = uses[0]?.logicalName ?? dependency?.id ?? key;
        const found = graph.findConnectionReference(logicalName, from);
        if (!found && graph.isExternal('connectionReference', logicalName)) continue;
        const component = { kind: 'connectionReference' as const, id: logicalName, name: logicalName };
        const data = { logicalName, users: usersText(uses, dependency?.neededBy) };
        const related = relatedTo(uses);
        if (found) {
          const others = uses.filter((use) => use.logicalName !== found.logicalName);
          const [other] = others;
          if (!other) continue;
          yield {
            messageId: 'case',
            at: other.at,
            component: found,
            data: { logicalName: other.logicalName, users: usersText(others), found: found.logicalName },
            related: relatedTo(others),
          };
        } else if (dependency?.providedBy !== undefined) {
          if (uses.length === 0 || stubs.has(key)) continue;
          yield {
            messageId: 'elsewhere',
            at,
            component,
            data: { ...data, provider: dependency.providedBy },
            related,
          };
        } else if (dependency) {
          yield { messageId: 'active', at, component, data, related };
        } else {
          const atMost = uses.every((use) => use.isWeak) ? 'warning' : 'error';
          yield { messageId: 'undeclared', at, component, data, related, atMost };
        }
      }
    }
  },
});

function usesIn(from: Package): Use[] {
  return [
    ...from.flows.flatMap((flow) =>
      flow.connections.flatMap(({ logicalName, at }) => toUse(flow, logicalName, at, !flow.isPacked)),
    ),
    ...from.canvasApps.flatMap((app) =>
      app.bindings.flatMap(({ logicalName, at }) => toUse(app, logicalName, at, !app.isPacked)),
    ),
    ...from.agents.flatMap((agent) =>
      agent.connectionReferences.flatMap(({ logicalName, source, at }) =>
        toUse(agent, logicalName, at, source !== 'set'),
      ),
    ),
  ];
}

function toUse(user: User, logicalName: string | undefined, at: Place, isWeak: boolean): Use[] {
  return logicalName === undefined ? [] : [{ user, logicalName, at, isWeak }];
}

/** By name in lower case. */
function groupByName(uses: readonly Use[]): Map<string, Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const key = use.logicalName.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return groups;
}

function declaredByName(from: Package): Map<string, MissingDependency> {
  const all = from.solution?.missingDependencies.filter(({ type }) => type === 'connectionreference') ?? [];
  return new Map(all.map((dependency) => [dependency.id.toLowerCase(), dependency]));
}

/** A stub says by itself that another solution owns the reference. */
function stubNames(from: Package): ReadonlySet<string> {
  const stubs = from.connectionReferences.filter(({ isStub }) => isStub);
  return new Set(stubs.map(({ id }) => id.toLowerCase()));
}

/** Where the files show no user, the manifest may name one. */
function usersText(uses: readonly Use[], neededBy?: string): readonly string[] {
  const users = [...new Set(uses.map(userName))];
  if (users.length > 0) return users;
  return [neededBy === undefined ? 'nothing in these files' : `"${neededBy}"`];
}

function userName({ user }: Use): string {
  return `${kindNames[user.kind]} "${user.name}"`;
}

function relatedTo(uses: readonly Use[]) {
  return uses.map((use) => ({ message: userName(use), at: use.at }));
}
