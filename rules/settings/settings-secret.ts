import { defineRule } from '../../src/engine/rule.ts';

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;

export default defineRule({
  id: 'settings-secret',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'schemaName'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
    ],
    needs: ['target'],
  },
  messages: {
    literal:
      'In the deployment settings of {{target}} the value of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and change the secret if this was one.',
  },
  *check({ target }) {
    for (const { entry, about } of target.variableEntries) {
      const { schemaName, value } = entry;
      if (about?.type !== 'secret' || value.text === '' || value.isPlaceholder) continue;
      if (keyVaultReference.test(value.text)) continue;
      yield {
        messageId: 'literal',
        at: value.at,
        component: about,
        data: { target: target.name, schemaName, variable: about.name },
        related: [{ message: `environment variable "${about.name}"`, at: about.at }],
      };
    }
  },
});
