import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphJson } from '../src/output/graph-json.ts';
import { graphMermaid } from '../src/output/graph-mermaid.ts';
import { json } from '../src/output/json.ts';
import { pretty } from '../src/output/pretty.ts';
import { run } from '../src/run.ts';
import { lineReader } from '../src/settle/line-of.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { readFiles } from './read-files.ts';
import { sampleCanvasApp } from './sample-canvas-app.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from './sample-package.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeFiles } from './write-files.ts';
import { zipBytes } from './zip-bytes.ts';

const solutions = join(import.meta.dirname, '..', 'fixtures', 'solutions');
const runs = { numRuns: 20 };

/** All that the formatters write. */
async function output(cwd: string, paths: readonly string[]): Promise<string> {
  const { report, graph } = await run({ paths, cwd });
  const excerptOf = lineReader(graph.packages);
  const text = pretty(report, { width: 80, colour: false, quiet: false, excerptOf });
  return [json(report), text, graphJson(graph), graphMermaid(graph)].join('\n');
}

async function outputOf(files: PackageFiles): Promise<string> {
  const cwd = temporaryFolder();
  writeFiles(cwd, files);
  return output(cwd, ['.']);
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function zipInOrder(entries: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  return zipBytes(entries.map(([name, content]) => ({ name, content })));
}

async function expectSameOutput(entries: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  const expected = await outputOf(new Map([['a.zip', zipInOrder(entries)]]));
  expect(JSON.parse(expected.slice(0, expected.indexOf('\n}\n') + 2)).packages).not.toEqual([]);
  await fc.assert(
    fc.asyncProperty(shuffled(entries), async (order) => {
      expect(await outputOf(new Map([['a.zip', zipInOrder(order)]]))).toBe(expected);
    }),
    runs,
  );
}

test.each(['expense-approvals', 'field-service'])(
  'entries of a zip: %s',
  async (name) => {
    await expectSameOutput([...readFiles(join(solutions, name))]);
  },
  60_000,
);

test('entries of a zip whose names differ in letter case or in slashes', async () => {
  const other = sampleFlow().replaceAll('shared_sharepointonline', 'shared_teams');
  const files = {
    'Solution.xml': sampleSolution('Other'),
    'CUSTOMIZATIONS.XML': sampleCustomizations().replace('Expense mails', 'Other mails'),
    [sampleFlowPath.toLowerCase()]: other,
    [sampleFlowPath.replace('/', '\\')]: other.replaceAll('shared_teams', 'shared_sql'),
  };
  await expectSameOutput([...samplePackage({ files })]);
});

test('packages of a zip', async () => {
  await expectSameOutput([
    ...renderPackage('First', samplePackage({ uniqueName: 'First' }), 'zip'),
    ...renderPackage('second', samplePackage({ uniqueName: 'Second' }), 'tree'),
    ...renderPackage('THIRD', sampleCanvasApp(), 'flat'),
    ['Old/customizations.xml', Buffer.from(sampleCustomizations())],
    ['Extras.zip', zipInOrder([])],
  ]);
});

test('files of the disk', async () => {
  const files = [
    ...readFiles(join(solutions, 'expense-approvals')),
    ...renderPackage('First', samplePackage({ uniqueName: 'First' }), 'zip'),
    ...renderPackage('second', samplePackage({ uniqueName: 'Second' }), 'tree'),
    ...renderPackage('third', sampleCanvasApp(), 'flat'),
  ];
  const expected = await outputOf(new Map(files));
  await fc.assert(
    fc.asyncProperty(shuffled(files), async (order) => {
      expect(await outputOf(new Map(order))).toBe(expected);
    }),
    runs,
  );
}, 60_000);

test('paths on the command line', async () => {
  const cwd = temporaryFolder();
  const reference = sampleCustomizations().replace(/<connectionreference .*<\/connectionreference>/s, '');
  const user = samplePackage({ uniqueName: 'User', files: { 'customizations.xml': reference } });
  writeFiles(
    cwd,
    new Map([
      ...renderPackage('in/Core', samplePackage({ uniqueName: 'Core' }), 'zip'),
      ...renderPackage('in/Core2', samplePackage({ uniqueName: 'Core2' }), 'zip'),
      ...renderPackage('User', user, 'tree'),
      ...renderPackage('Apps', sampleCanvasApp(), 'flat'),
      ['in/Extras.zip', zipInOrder([])],
      ['lost/customizations.xml', Buffer.from(sampleCustomizations())],
    ]),
  );
  const paths = ['in', 'in/Core.zip', 'User', 'Apps', 'lost', '**/*.zip', 'nowhere'];
  const expected = await output(cwd, paths);
  await fc.assert(
    fc.asyncProperty(shuffled(paths), async (order) => {
      expect(await output(cwd, order)).toBe(expected);
    }),
    runs,
  );
}, 60_000);
