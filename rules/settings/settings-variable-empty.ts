import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-variable-empty',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'schemaName'],
    sources: ['https://github.com/microsoft/coe-starter-kit/issues/4328'],
    needs: ['target'],
  },
  messages: {
    empty:
      'The deployment settings of {{target}} give environment variable "{{schemaName}}" no value, and the import rejects that ("Environment variable value cannot be an empty string"). Write the value, or remove the entry if the default or the value that is there will do.',
  },
  *check({ target }) {
    for (const { entry, about, component } of target.variableEntries) {
      const { schemaName, value } = entry;
      if (value.text !== '') continue;
      yield {
        messageId: 'empty',
        at: value.at,
        component,
        data: { target: target.name, schemaName },
        related: about ? [{ message: `environment variable "${about.name}"`, at: about.at }] : [],
      };
    }
  },
});
