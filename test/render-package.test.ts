import AdmZip from 'adm-zip';
import { expect, test } from 'vitest';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { renderTree } from '../src/testing/render-tree.ts';
import { renderZip } from '../src/testing/render-zip.ts';
import { sampleCanvasApp } from './sample-canvas-app.ts';
import { sampleCustomizations, sampleFlowPath, samplePackage } from './sample-package.ts';

const textIn = (files: PackageFiles, path: string) => Buffer.from(files.get(path) ?? '').toString('utf8');

const head = '\uFEFF<?xml version="1.0" encoding="utf-8"?>\n';
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

test('a zip has the entries of an export, and the same bytes each time', () => {
  const bytes = renderZip(samplePackage());
  const entries = new AdmZip(Buffer.from(bytes)).getEntries();
  expect(entries.map((entry) => entry.entryName)).toEqual([
    'customizations.xml',
    'solution.xml',
    '[Content_Types].xml',
    sampleFlowPath,
  ]);
  const flags = entries.map((entry) => Buffer.from(bytes).readUInt16LE(entry.header.offset + 6));
  expect(flags).toEqual(entries.map(() => 0));
  expect(entries.map((entry) => entry.header.method)).toEqual(entries.map(() => 8));
  expect(Buffer.compare(bytes, renderZip(samplePackage()))).toBe(0);
});

test('a tree has its files where SolutionPackager puts them', () => {
  const files = sampleCanvasApp();
  expect([...renderTree(files).keys()]).toEqual([
    'CanvasApps/nw_expenseapp_0f1e2.meta.xml',
    'CanvasApps/nw_expenseapp_0f1e2_DocumentUri.msapp',
    'Other/Customizations.xml',
    'Other/Solution.xml',
    sampleFlowPath,
    `${sampleFlowPath}.data.xml`,
  ]);
});

test('a row becomes a document of its own', () => {
  const tree = renderTree(samplePackage());
  expect(textIn(tree, `${sampleFlowPath}.data.xml`)).toBe(
    `${head}<Workflow WorkflowId="{0a1b2c3d-1111-4222-8333-444455556666}" Name="Approve expense" ${xsi}>
      <JsonFileName>/${sampleFlowPath}</JsonFileName>
      <Type>1</Type>
      <Category>5</Category>
      <StateCode>1</StateCode>
      <StatusCode>2</StatusCode>
    </Workflow>`,
  );
});

test('what is split leaves stubs, and connection references stay', () => {
  const customizations = textIn(renderTree(samplePackage()), 'Other/Customizations.xml');
  for (const stub of ['<Workflows />', '<CanvasApps />', '<Connectors />'])
    expect(customizations).toContain(stub);
  expect(customizations).not.toContain('<Workflow ');
  expect(customizations).toContain('connectionreferencelogicalname="nw_expense_mail"');
  expect(customizations.startsWith(head)).toBe(true);
});

test('entities, CDATA, comments and line ends stay as they are', () => {
  const row = `<Workflow WorkflowId="a" Name="R&amp;D &#233; '&gt;'" >\r\n<!-- </Workflow> --><JsonFileName>/Workflows/a&#45;b.json</JsonFileName>\r\n<Inputs><![CDATA[<Workflow>]]></Inputs></Workflow>`;
  const xml = sampleCustomizations().replace(/<Workflow .*<\/Workflow>/s, row);
  const tree = renderTree(samplePackage({ files: { 'customizations.xml': xml } }));
  expect(textIn(tree, 'Workflows/a-b.json.data.xml')).toBe(head + row.replace(' >\r', ` ${xsi}>\r`));
});

test('a connector moves, and its paths in XML do not', () => {
  const connector = `<Connectors><Connector><name>nw_rates</name><openapidefinition>/Connector/nw_rates_openapidefinition.json</openapidefinition></Connector></Connectors>`;
  const tree = renderTree(
    samplePackage({
      files: {
        'customizations.xml': sampleCustomizations(connector),
        'Connector/nw_rates_openapidefinition.json': '{}',
      },
    }),
  );
  expect(textIn(tree, 'Connectors/nw_rates_openapidefinition.json')).toBe('{}');
  expect(textIn(tree, 'Connectors/nw_rates.xml')).toContain('>/Connector/nw_rates_openapidefinition.json<');
});

test('what is not XML is not split', () => {
  const tree = renderTree(samplePackage({ files: { 'customizations.xml': '<ImportExportXml><Workflows>' } }));
  expect(textIn(tree, 'Other/Customizations.xml')).toBe('<ImportExportXml><Workflows>');
});

test('a package stands in a folder or a zip of its name', () => {
  const files = samplePackage();
  expect([...renderPackage('Expenses', files, 'zip').keys()]).toEqual(['Expenses.zip']);
  expect([...renderPackage('Expenses', files, 'flat').keys()]).toContain('Expenses/solution.xml');
  expect([...renderPackage('Expenses', files, 'tree').keys()]).toContain('Expenses/Other/Solution.xml');
});
