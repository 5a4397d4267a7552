import { describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/report.ts';
import { renderPackage } from '../../src/testing/render-package.ts';
import { renderZip } from '../../src/testing/render-zip.ts';
import { msappBytes } from '../msapp-bytes.ts';
import { sampleCanvasApp } from '../sample-canvas-app.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from '../sample-package.ts';
import { zipBytes } from '../zip-bytes.ts';
import { expectAccepted, type HostileRun } from './expect-refusal.ts';
import { zipEntries } from './zip-entries.ts';

vi.setConfig({ testTimeout: 30_000 });

const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];

function findingsOf({ report }: HostileRun, path: string): Finding[] {
  return report.findings.filter((finding) => finding.package === path);
}

const inZip = (files: Record<string, string>) =>
  renderPackage('Plain', samplePackage({ uniqueName: 'Plain', files }), 'zip');

describe.each(names.map((name) => ({ name })))('$name is a plain name', ({ name }) => {
  test('of a key of connection references', async () => {
    const flow = sampleFlow().replaceAll('shared_sharepointonline": {', `${name}": {`);
    const used = flow.replace('"connectionName": "shared_sharepointonline"', `"connectionName": "${name}"`);
    const run = await expectAccepted(inZip({ [sampleFlowPath]: used }));
    const keys = findingsOf(run, 'Plain.zip').map((finding) => `${finding.rule} ${String(finding.data.key)}`);
    expect(keys).toEqual([`flow-direct-connection ${name}`]);
  });

  test('of a key that does not exist', async () => {
    const flow = sampleFlow().replace('"connectionName": "shared_office365"', `"connectionName": "${name}"`);
    const run = await expectAccepted(inZip({ [sampleFlowPath]: flow }));
    const unresolved = findingsOf(run, 'Plain.zip').filter(
      (one) => one.rule === 'flow-unresolved-connection-key',
    );
    expect(unresolved.map((finding) => finding.data.key)).toEqual([name]);
  });

  test('of a connection reference', async () => {
    const run = await expectAccepted(
      inZip({
        'customizations.xml': sampleCustomizations().replace('nw_expense_mail', name),
        [sampleFlowPath]: sampleFlow().replace('nw_expense_mail', name),
      }),
    );
    expect(findingsOf(run, 'Plain.zip').map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
  });

  test('of a connection reference that is nowhere', async () => {
    const run = await expectAccepted(
      inZip({ [sampleFlowPath]: sampleFlow().replace('nw_expense_mail', name) }),
    );
    const missing = findingsOf(run, 'Plain.zip').filter(
      (finding) => finding.rule === 'connection-reference-missing',
    );
    expect(missing.map((finding) => finding.data.logicalName)).toEqual([name]);
  });

  test('of steps, elements and attributes', async () => {
    const sections = `<${name}><${name} ${name}="1">x</${name}></${name}>`;
    const row = `<${name} ${name}="1">x</${name}>`;
    const run = await expectAccepted(
      inZip({
        'customizations.xml': sampleCustomizations(sections).replace('</Workflow>', `${row}</Workflow>`),
        [sampleFlowPath]: sampleFlow(`"${name}": { "${name}": 1 }, `).replace('"Send_mail"', `"${name}"`),
      }),
    );
    expect(findingsOf(run, 'Plain.zip').map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
  });

  test('of a kind of solution', async () => {
    const solution = sampleSolution('Plain').replace('<Managed>0<', `<Managed>${name}<`);
    const { report } = await expectAccepted(inZip({ 'solution.xml': solution }));
    const plain = report.packages.find((one) => one.path === 'Plain.zip');
    expect(plain?.solution?.packageType).toBe('unmanaged');
  });

  test('of files and folders', async () => {
    const run = await expectAccepted(
      renderPackage(
        'Plain',
        samplePackage({ uniqueName: 'Plain', files: { [`${name}/${name}`]: 'x', [name + 1]: 'x' } }),
        'flat',
      ),
    );
    expect(findingsOf(run, 'Plain').map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
  });

  test('of an entry of a zip', () =>
    expectAccepted(
      new Map([['Plain.zip', zipBytes([...zipEntries(), { name, content: Buffer.from('x') }])]]),
    ));

  test('of a binding of an app', () => {
    const entry = `{"${name}":{"id":"/providers/microsoft.powerapps/apis/shared_office365","displayName":"Office 365 Outlook","dataSources":["Mail"],"dependencies":["${name}"],"dependents":["${name}"]}}`;
    const properties = JSON.stringify({ LocalConnectionReferences: entry });
    const msapp = msappBytes(new Map([['Properties.json', Buffer.from(properties)]]));
    return expectAccepted(
      new Map([['Apps.zip', renderZip(sampleCanvasApp({ connectionReferences: entry, msapp }))]]),
    );
  });
});

test('a folder called x.zip', async () => {
  const run = await expectAccepted(renderPackage('x.zip', samplePackage({ uniqueName: 'Folder' }), 'flat'));
  expect(findingsOf(run, 'x.zip').map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
});

test('a folder called x.msapp', () =>
  expectAccepted(new Map([['x.msapp/readme.txt', Buffer.from('hello')]])));

test('a comment and CDATA in XML', () =>
  expectAccepted(
    inZip({
      'customizations.xml': sampleCustomizations('<EntityMaps><!-- <a> & --><![CDATA[<b> & ]]></EntityMaps>'),
    }),
  ));
