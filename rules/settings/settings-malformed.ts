import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'settings-malformed',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'file', 'detail'],
    sources: ['https://learn.microsoft.com/power-platform/alm/conn-ref-env-variables-build-tools'],
    needs: ['target'],
  },
  messages: {
    syntax:
      'The deployment settings "{{file}}" of {{target}} can\'t be read: {{detail}}. Nothing in them was checked. Mend the file at this place.',
    shape:
      'The deployment settings "{{file}}" of {{target}} don\'t have the documented shape: {{detail}}. The import stops at it. Write two lists, "EnvironmentVariables" and "ConnectionReferences", of objects whose members are text.',
    name: 'In the deployment settings "{{file}}" of {{target}} {{detail}}, so nobody can tell what it is for. Add the name, or remove the entry.',
  },
  *check({ target }) {
    for (const { path, problems } of target.settings) {
      for (const { kind, detail, at } of problems) {
        const component = { kind: 'file', id: path, name: path } as const;
        yield { messageId: kind, at, component, data: { target: target.name, file: path, detail } };
      }
    }
  },
});
