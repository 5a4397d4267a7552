import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-duplicate',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'file', 'name'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    connection:
      'The deployment settings "{{file}}" of {{target}} have two entries for connection reference "{{logicalName}}": which of them counts is chance. Remove one.',
    variable:
      'The deployment settings "{{file}}" of {{target}} have two entries for environment variable "{{name}}": which of them counts is chance. Remove one.',
  },
  *check({ target }) {
    for (const { entry, component, repeats } of target.connectionEntries) {
      const { logicalName, at } = entry;
      if (!repeats) continue;
      yield {
        messageId: 'connection',
        at,
        component,
        data: { target: target.name, file: at.file, name: logicalName, logicalName },
        related: [{ message: 'the first entry', at: repeats.at }],
      };
    }
    for (const { entry, component, repeats } of target.variableEntries) {
      const { schemaName, at } = entry;
      if (!repeats) continue;
      yield {
        messageId: 'variable',
        at,
        component,
        data: { target: target.name, file: at.file, name: schemaName },
        related: [{ message: 'the first entry', at: repeats.at }],
      };
    }
  },
});
