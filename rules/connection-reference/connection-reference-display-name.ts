import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'connection-reference-display-name',
  meta: {
    area: 'connection-reference',
    severity: 'warning',
    confidence: 'high',
    since: '0.1',
    identity: [],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/create-connection-reference',
      'https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/connectionreference',
    ],
  },
  messages: {
    absent:
      'Connection reference "{{logicalName}}" has no display name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
    logicalName:
      'The display name of connection reference "{{logicalName}}" is only its logical name: whoever imports the solution has to guess which connection to give to it. Give it a display name that says what it is for.',
  },
  *check({ graph }) {
    for (const reference of graph.packages.flatMap((one) => one.connectionReferences)) {
      const { logicalName, displayName, isStub, isMadeByAgent, at } = reference;
      const isAbsent = displayName === '';
      if (isStub || !(isAbsent || displayName.toLowerCase() === logicalName.toLowerCase())) continue;
      yield {
        messageId: isAbsent ? 'absent' : 'logicalName',
        at,
        component: reference,
        data: { logicalName },
        // The designer of agents asks nobody for a name.
        ...(isMadeByAgent ? { atMost: 'note' as const } : {}),
      };
    }
  },
});
