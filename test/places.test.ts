import { describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderings, renderPackage } from '../src/testing/render-package.ts';
import { msappBytes } from './msapp-bytes.ts';
import { resolveEntities } from './resolve-entities.ts';
import { sampleCanvasApp } from './sample-canvas-app.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { textAt } from './text-at.ts';
import { writeFiles } from './write-files.ts';

/** The texts that the places of a rule's findings cover. */
async function textsOf(rule: string, workspace: PackageFiles): Promise<(string | undefined)[]> {
  const cwd = temporaryFolder();
  writeFiles(cwd, workspace);
  const report = await lint({ paths: ['.'], cwd });
  const findings = report.findings.filter((finding) => finding.rule === rule);
  return findings.map((finding) => textAt(workspace, finding.package, finding.location));
}

const bom = '\uFEFF';

describe('an entry of a flow', () => {
  const pretty = sampleFlow('"templateName": "é 😀 \\"quoted\\" \\\\", ');
  const minified = JSON.stringify(JSON.parse(pretty));
  const entry = { runtimeSource: 'embedded', connection: {}, api: { name: 'shared_sharepointonline' } };
  const forms = {
    pretty: Buffer.from(pretty),
    minified: Buffer.from(minified),
    CRLF: Buffer.from(pretty.replaceAll('\n', '\r\n')),
    'UTF-8 with its mark': Buffer.from(bom + pretty),
    'UTF-16LE, CRLF': Buffer.from(bom + pretty.replaceAll('\n', '\r\n'), 'utf16le'),
    'UTF-16LE, minified': Buffer.from(bom + minified, 'utf16le'),
    'UTF-16BE': Buffer.from(bom + pretty, 'utf16le').swap16(),
  };

  for (const [form, bytes] of Object.entries(forms)) {
    test.each(renderings)(`${form}: %s`, async (rendering) => {
      const files = samplePackage({ files: { [sampleFlowPath]: bytes } });
      const [text] = await textsOf('flow-direct-connection', renderPackage('Expenses', files, rendering));
      expect(JSON.parse(text ?? 'null')).toEqual(entry);
    });
  }
});

describe('an element', () => {
  const unused = `
    <connectionreference connectionreferencelogicalname="nw_unused" note="a > b">
      <connectionreferencedisplayname>Never used</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid>
    </connectionreference>`;
  const xml = sampleCustomizations()
    .replace('<connectionreferences>', `<connectionreferences><!-- é 😀 <connectionreference> -->${unused}`)
    .replace('<StateCode>1</StateCode>', '<StateCode>0</StateCode>');
  const forms = {
    LF: Buffer.from(xml),
    CRLF: Buffer.from(xml.replaceAll('\n', '\r\n')),
    'one line': Buffer.from(xml.replaceAll(/\n\s*/g, ' ')),
    'UTF-8 with its mark': Buffer.from(`${bom}<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`),
  };

  for (const [form, bytes] of Object.entries(forms)) {
    test.each(renderings)(`${form}: %s`, async (rendering) => {
      const files = samplePackage({ files: { 'customizations.xml': bytes } });
      const workspace = renderPackage('Expenses', files, rendering);
      expect(await textsOf('connection-reference-unused', workspace)).toEqual([
        '<connectionreference connectionreferencelogicalname="nw_unused" note="a > b">',
      ]);
      expect(await textsOf('flow-off', workspace)).toEqual(['<StateCode>0</StateCode>']);
    });
  }

  test('UTF-16LE', async () => {
    const bytes = Buffer.from(`${bom}<?xml version="1.0" encoding="utf-16"?>\r\n${xml}`, 'utf16le');
    const files = samplePackage({ files: { 'customizations.xml': bytes } });
    expect(await textsOf('flow-off', renderPackage('Expenses', files, 'zip'))).toEqual([
      '<StateCode>0</StateCode>',
    ]);
  });
});

describe('an entry of a canvas app', () => {
  const entry = {
    id: '/providers/microsoft.powerapps/apis/shared_sql',
    displayName: 'SQL "<Server>" & é 😀',
    sharedConnectionId: '1b2c3d4e-0000-4000-8000-000000000001',
    authenticationType: 'sqlAuthentication',
    dataSources: ['Orders'],
  };
  const references = JSON.stringify({
    'aa-first': { id: entry.id.replace('sql', 'teams') },
    'bb-second': entry,
  });
  const escapes = {
    'as exports write it': (json: string) =>
      json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    'with quotes': (json: string) =>
      json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
    'with numbers': (json: string) =>
      json.replaceAll(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('😀', '&#x1F600;'),
  };

  for (const [form, inXml] of Object.entries(escapes)) {
    test.each(renderings)(`${form}: %s`, async (rendering) => {
      const files = sampleCanvasApp({ connectionReferences: references, inXml });
      const [text] = await textsOf('canvas-implicit-connection', renderPackage('Apps', files, rendering));
      expect(JSON.parse(resolveEntities(text ?? 'null'))).toEqual(entry);
    });
  }

  test('in CDATA', async () => {
    const files = sampleCanvasApp({
      connectionReferences: references,
      inXml: (json) => `<![CDATA[${json}]]>`,
    });
    const [text] = await textsOf('canvas-implicit-connection', renderPackage('Apps', files, 'zip'));
    expect(text).toContain(entry.sharedConnectionId);
  });

  test('in a string of an msapp', async () => {
    const custom = {
      id: '/providers/microsoft.powerapps/apis/shared_nw-5frates-5f0123456789abcdef',
      connectionRef: { displayName: 'Rates "live" é 😀', isCustomApiConnection: true },
    };
    const properties = JSON.stringify(
      { Name: 'é', LocalConnectionReferences: JSON.stringify({ 'cc-third': custom }) },
      undefined,
      2,
    );
    const workspace = new Map([
      ['App.msapp', msappBytes(new Map([['Properties.json', Buffer.from(properties)]]))],
    ]);
    const [text] = await textsOf('canvas-custom-connector', workspace);
    expect(JSON.parse(JSON.parse(`"${text}"`))).toEqual(custom);
  });
});
