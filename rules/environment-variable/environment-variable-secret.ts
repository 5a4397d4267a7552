import { defineRule } from '../../src/engine/rule.ts';

/** `/subscriptions/…/providers/Microsoft.KeyVault/vaults/…/secrets/…`, alone or in `@Microsoft.KeyVault(…)`. */
const keyVaultReference = /microsoft\.keyvault|\.vault\.azure\.net\/secrets\//i;

export default defineRule({
  id: 'environment-variable-secret',
  meta: {
    area: 'environment-variable',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['role'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
    ],
  },
  messages: {
    literal:
      'The {{role}} of the secret environment variable "{{variable}}" ({{schemaName}}) is not a reference to Azure Key Vault: a secret may stand in this file, and the variable can\'t be read. Write /subscriptions/…/resourceGroups/…/providers/Microsoft.KeyVault/vaults/…/secrets/…, and replace the secret where it was issued if this was one.',
  },
  *check({ graph }) {
    const all = graph.packages.flatMap((one) => one.environmentVariables);
    const secrets = new Set(all.filter(({ type }) => type === 'secret').map(({ id }) => id.toLowerCase()));
    for (const variable of all) {
      // A solution of values alone says nothing of types.
      const isSecret = variable.isDefined
        ? variable.type === 'secret'
        : secrets.has(variable.id.toLowerCase());
      if (!isSecret) continue;
      for (const { role, text, isPlaceholder, at } of variable.texts) {
        if (isPlaceholder || keyVaultReference.test(text)) continue;
        yield {
          messageId: 'literal',
          at,
          component: variable,
          data: { role, variable: variable.name, schemaName: variable.id },
        };
      }
    }
  },
});
