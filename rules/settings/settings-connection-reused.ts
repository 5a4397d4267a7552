import { defineRule } from '../../src/engine/rule.ts';
import type { ConnectionEntry } from '../../src/target/settings-file.ts';
import type { Target } from '../../src/target/target.ts';

export default defineRule({
  id: 'settings-connection-reused',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'other', 'logicalName'],
    sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/533'],
    needs: ['target'],
  },
  messages: {
    reused:
      'The deployment settings of {{target}} bind connection reference "{{logicalName}}" to connection "{{connectionId}}", and so do those of {{other}}. A connection exists in one environment only, so the import into the other one fails. Write the id of a connection of each environment.',
  },
  *check({ target }) {
    for (const other of target.others) {
      // Each pair once.
      if (other.name > target.name || environmentOf(other) === environmentOf(target)) continue;
      const known = new Map(boundEntries(other).map((entry) => [entry.connection.text.toLowerCase(), entry]));
      for (const { entry, component } of target.connectionEntries) {
        const { logicalName, connection } = entry;
        const same = connection.isPlaceholder ? undefined : known.get(connection.text.toLowerCase());
        if (!same) continue;
        yield {
          messageId: 'reused',
          at: connection.at,
          component,
          data: { target: target.name, other: other.name, logicalName, connectionId: connection.text },
          related: [{ message: `"${same.logicalName}" in ${other.name}`, at: same.connection.at }],
        };
      }
    }
  },
});

function boundEntries({ settings }: Target): readonly ConnectionEntry[] {
  return settings
    .flatMap((file) => file.connections)
    .filter(({ connection }) => connection.text !== '' && !connection.isPlaceholder);
}

function environmentOf({ environment, name }: Target): string {
  return (environment ?? name).toLowerCase();
}
