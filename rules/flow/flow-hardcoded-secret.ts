import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
  id: 'flow-hardcoded-secret',
  meta: {
    area: 'flow',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['step', 'parameter'],
    sources: [
      'https://learn.microsoft.com/power-apps/maker/data-platform/environmentvariables-azure-key-vault-secrets',
      'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
    ],
  },
  messages: {
    authentication:
      'Step "{{step}}" of flow "{{flow}}" has a secret for its authentication ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace the secret where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
    signature:
      'Step "{{step}}" of flow "{{flow}}" has an address with its signature (sig) as plain text ({{parameter}}): everybody who gets the package can use that address. Make a new signature where the old one was issued, and keep the address in Azure Key Vault, behind an environment variable of type secret; call a flow of the solution as a child flow.',
    header:
      'Step "{{step}}" of flow "{{flow}}" has a key or token in a header ({{parameter}}) as plain text: everybody who gets the package can read and use it. Replace it where it was issued, keep the new one in Azure Key Vault, and read it through an environment variable of type secret.',
  },
  *check({ graph }) {
    for (const flow of graph.packages.flatMap((one) => one.flows)) {
      for (const { kind, step, parameter, at } of flow.literalSecrets) {
        yield { messageId: kind, at, component: flow, data: { flow: flow.name, step, parameter } };
      }
    }
  },
});
