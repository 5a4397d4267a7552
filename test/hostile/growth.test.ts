import { describe, expect, test, vi } from 'vitest';
import { renderPackage } from '../../src/testing/render-package.ts';
import { renderZip } from '../../src/testing/render-zip.ts';
import { sampleCanvasApp } from '../sample-canvas-app.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from '../sample-package.ts';
import { expectAccepted, lintBesideGoodPackage } from './expect-refusal.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Many of one thing: whoever compares each with each is not done within the bound. */
describe('thousands of', () => {
  test('packages in a zip, each beside a left-over', () => {
    const tree = renderPackage('Many', samplePackage({ uniqueName: 'Many' }), 'tree');
    const outlines = [...tree].filter(([path]) => path.startsWith('Many/Other/'));
    const leftOver = new TextEncoder().encode('<ImportExportXml />');
    const files = numbered(1000, (number) => [
      ...outlines.map(([path, bytes]) => [`${number}${path}`, bytes] as const),
      [`left${number}/customizations.xml`, leftOver] as const,
    ]);
    return expectAccepted(new Map([['many.zip', renderZip(new Map(files.flat()))]]));
  });

  test('rows whose file is not there, beside as many files', () =>
    accept({
      ...Object.fromEntries(
        numbered(5000, (number) => [`Workflows/file-${guid(number + 500_000)}.json`, '[]']),
      ),
      ...withRows(5000),
    }));

  test('steps that point at one key that is not there', () =>
    accept({
      [sampleFlowPath]: sampleFlow().replace(
        '"actions": {',
        `"actions": {${numbered(
          50_000,
          (number) =>
            `"s${number}": { "type": "OpenApiConnection", "inputs": { "host": { "connectionName": "gone" } } },`,
        ).join('')}`,
      ),
    }));

  test('flows, each a small file', () => {
    const count = 3_300;
    const flow = sampleFlow();
    const path = (number: number) => `Workflows/F-${guid(number)}.json`;
    return accept({
      ...Object.fromEntries(numbered(count, (number) => [path(number), flow])),
      ...withRows(count, path),
    });
  });

  test('solutions that have a reference of one name', () =>
    expectAccepted(
      new Map(
        numbered(1000, (number) => [
          `solution${number}.zip`,
          renderZip(samplePackage({ uniqueName: `Solution${number}` })),
        ]),
      ),
    ));

  test('custom connectors in one app', () => {
    const names = ['shared_nw-5fexpenses', 'shared_cut-off-name'];
    const entries = numbered(8000, (number) => {
      const hash = `${number % 2 ? '-5f' : '--'}${String(number).padStart(16, '0')}`;
      const id = `/providers/Microsoft.PowerApps/apis/${names[number % 2]}${number}${hash}`;
      return [guid(number), { id, displayName: `Expenses ${number}`, dataSources: [`Expenses ${number}`] }];
    });
    return expectAccepted(
      new Map([
        [
          'Apps.zip',
          renderZip(sampleCanvasApp({ connectionReferences: JSON.stringify(Object.fromEntries(entries)) })),
        ],
      ]),
    );
  });

  test('references for custom connectors that are declared as missing', () => {
    const connector = (number: number) => {
      const hash = `${number % 2 ? '-5f' : '--'}${String(number).padStart(16, '0')}`;
      return `shared_nw-5fexpenses${number}${hash}`;
    };
    const rows = numbered(
      5000,
      (number) =>
        `<connectionreference connectionreferencelogicalname="nw_custom_${number}"><connectorid>/providers/Microsoft.PowerApps/apis/${connector(number)}</connectorid></connectionreference>`,
    );
    const required = numbered(
      5000,
      (number) =>
        `<MissingDependency><Required type="372" schemaName="nw_other${number}" solution="Active" id="{${guid(number)}}" /></MissingDependency>`,
    );
    return accept({
      'solution.xml': sampleSolution('Many').replace(
        '<MissingDependencies />',
        `<MissingDependencies>${required.join('')}</MissingDependencies>`,
      ),
      'customizations.xml': sampleCustomizations().replace(
        '<connectionreferences>',
        `<connectionreferences>${rows.join('')}`,
      ),
    });
  });

  test('solutions that need each the same, and the next one', () => {
    const required = (number: number) => `
      <MissingDependencies>
        <MissingDependency><Required type="1" schemaName="nw_expense" solution="Active" /></MissingDependency>
        <MissingDependency><Required type="bot" schemaName="nw_agent" solution="Active" /></MissingDependency>
        <MissingDependency><Required type="1" schemaName="nw_other" solution="Solution${number + 1} (2.0.0.0)" /></MissingDependency>
      </MissingDependencies>`;
    return expectAccepted(
      new Map(
        numbered(1000, (number) => {
          const solution = sampleSolution(`Solution${number}`);
          const files = { 'solution.xml': solution.replace('<MissingDependencies />', required(number)) };
          return [`solution${number}.zip`, renderZip(samplePackage({ files }))];
        }),
      ),
    );
  });

  test('names that begin with the same word, in a text that is full of it', () => {
    const rows = numbered(
      9_000,
      (number) =>
        `<connectionreference connectionreferencelogicalname="nw-unused-${number}"><connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid></connectionreference>`,
    );
    return accept({
      'customizations.xml': sampleCustomizations().replace(
        '<connectionreferences>',
        `<connectionreferences>${rows.join('')}`,
      ),
      'WebResources/nw_script.js': 'nw-unused; '.repeat(500_000),
    });
  });

  test('opening tags in a comment', () =>
    accept({
      'customizations.xml': sampleCustomizations(
        `<connectionreferences><connectionreference connectionreferencelogicalname="nw_unused"><connectorid>/providers/Microsoft.PowerApps/apis/shared_x</connectorid></connectionreference></connectionreferences><!--${'<connectionreferences>'.repeat(100_000)}-->`,
      ),
    }));

  test('brackets in a password', () => {
    const inputs = `{ "uri": "https://example.org", "authentication": { "type": "Basic", "password": "a1${'<'.repeat(1_000_000)}" } }`;
    return accept({
      [sampleFlowPath]: sampleFlow().replace(
        '"actions": {',
        `"actions": { "Call": { "type": "Http", "inputs": ${inputs} },`,
      ),
    });
  });

  test('CDATA that never ends', async () => {
    const { exitCode } = await lint({ 'customizations.xml': `<a>${'<![CDATA['.repeat(200_000)}` });
    expect(exitCode).toBe(3);
  });

  test('quotes in a name', async () => {
    const app = `<CanvasApp><Name>${'w"'.repeat(400_000)}</Name><ConnectionReferences>{</ConnectionReferences></CanvasApp>`;
    const { exitCode } = await lint({
      'customizations.xml': sampleCustomizations(`<CanvasApps>${app}</CanvasApps>`),
    });
    expect(exitCode).toBe(3);
  });
});

function withRows(
  count: number,
  path: (number: number) => string = (number) => `Workflows/gone${number}.json`,
): Record<string, string> {
  const rows = numbered(
    count,
    (number) =>
      `<Workflow WorkflowId="{${guid(number)}}" Name="F"><JsonFileName>/${path(number)}</JsonFileName><Category>5</Category></Workflow>`,
  );
  return {
    'customizations.xml': sampleCustomizations().replace('<Workflows>', `<Workflows>${rows.join('')}`),
  };
}

function accept(files: Readonly<Record<string, string>>) {
  return expectAccepted(renderPackage('Many', samplePackage({ uniqueName: 'Many', files }), 'zip'));
}

function lint(files: Readonly<Record<string, string>>) {
  return lintBesideGoodPackage(renderPackage('Many', samplePackage({ uniqueName: 'Many', files }), 'zip'));
}

function numbered<Item>(count: number, itemOf: (number: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => itemOf(index + 1));
}

function guid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
