import { defineRule } from '../../src/engine/rule.ts';

/** A path, a URL, braces, space: never in the name of a connection. */
const notOfName = /[/\\{}\s]/;

export default defineRule({
  id: 'settings-connection-id',
  meta: {
    area: 'settings',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['target', 'logicalName'],
    sources: ['https://github.com/microsoft/powerplatform-build-tools/issues/760'],
    needs: ['target'],
  },
  messages: {
    form: 'In the deployment settings of {{target}} the "ConnectionId" of connection reference "{{logicalName}}" is "{{connectionId}}", which is not the bare name of a connection: the import fails with ServiceToServiceUnauthorized. {{advice}}.',
  },
  *check({ target }) {
    for (const { entry, about, component } of target.connectionEntries) {
      const { logicalName, connection } = entry;
      if (connection.isPlaceholder || !notOfName.test(connection.text)) continue;
      const bare = bareName(connection.text);
      yield {
        messageId: 'form',
        at: connection.at,
        component,
        data: {
          target: target.name,
          logicalName,
          connectionId: shortened(connection.text),
          advice: bare === '' ? 'Write the id that the address of its page ends with' : `Write "${bare}"`,
        },
        related: about ? [{ message: `connection reference "${about.name}"`, at: about.at }] : [],
      };
    }
  },
});

/** What would be left of it; empty where that is no name either. */
function bareName(text: string): string {
  const address = /\/connections\/([^/?#]+)/i.exec(text)?.[1];
  const last =
    address ??
    text
      .replaceAll(/[{}\s]/g, '')
      .split(/[/\\]/)
      .findLast((part) => part !== '') ??
    '';
  return /^[\w-]{8,100}$/.test(last) && last !== 'details' ? last : '';
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
