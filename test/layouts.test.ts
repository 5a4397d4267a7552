import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ComponentCounts, PackageSummary, SolutionSummary } from '../src/report.ts';
import { type Run, run } from '../src/run.ts';
import type { PackageFiles } from '../src/testing/package-files.ts';
import { renderPackage } from '../src/testing/render-package.ts';
import { renderTree } from '../src/testing/render-tree.ts';
import { renderZip } from '../src/testing/render-zip.ts';
import { msappBytes } from './msapp-bytes.ts';
import { runCli } from './run-cli.ts';
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

type Summary = Omit<PackageSummary, 'coverage'>;

const legacyFlowId = '6b1d2c3e-0000-4000-8000-00000000aaaa';

const expenses: SolutionSummary = {
  uniqueName: 'Expenses',
  displayName: 'Expenses',
  version: '1.2.0.0',
  managed: false,
  packageType: 'unmanaged',
  publisher: { uniqueName: 'northwind', prefix: 'nw' },
};

function counts(changes: Partial<ComponentCounts> = {}): ComponentCounts {
  return {
    flow: 0,
    connectionReference: 0,
    canvasApp: 0,
    customConnector: 0,
    environmentVariable: 0,
    agent: 0,
    ...changes,
  };
}

const ofSample = counts({ flow: 1, connectionReference: 1 });

/** What the report says of the sample package. */
function sample(path: string, layout: PackageSummary['layout'], uniqueName = 'Expenses'): Summary {
  const solution = { ...expenses, uniqueName, displayName: uniqueName };
  return { path, layout, solution, components: ofSample };
}

interface LintedFiles extends Pick<Run, 'report' | 'empty'> {
  readonly packages: readonly Summary[];
}

async function lintFiles(
  files: PackageFiles,
  paths: readonly string[] = ['.'],
  workingFolder = '',
): Promise<LintedFiles> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const done = await run({ paths, cwd: join(folder, workingFolder) });
  return { packages: summaries(done), report: done.report, empty: done.empty };
}

/** The same run by the command line, for its exit code. */
async function lintAndExit(
  files: PackageFiles,
  paths: readonly string[] = ['.'],
): Promise<LintedFiles & { readonly exitCode: number | null; readonly stderr: string }> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const done = await run({ paths, cwd: folder });
  const { exitCode, stderr } = await runCli(paths, folder);
  return { packages: summaries(done), report: done.report, empty: done.empty, exitCode, stderr };
}

function summaries({ report }: Run): Summary[] {
  return report.packages.map(({ coverage: _coverage, ...summary }) => summary);
}

function diagnostics({ findings }: Run['report']): string[] {
  return findings
    .filter((finding) => finding.rule.startsWith('package-'))
    .map((finding) => `${finding.rule} ${finding.messageId} ${finding.package}`);
}

function managedSolution(managed: string): string {
  return sampleSolution().replace('<Managed>0<', `<Managed>${managed}<`);
}

function below(folder: string, files: PackageFiles): PackageFiles {
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}

/** With these entries and no others. */
function zipOf(files: PackageFiles): Uint8Array {
  return zipBytes([...files].map(([name, content]) => ({ name, content })));
}

function inCase(files: PackageFiles, change: (this: string) => string): PackageFiles {
  return new Map([...files].map(([path, content]) => [change.call(path), content]));
}

function asUtf16(text: string): string {
  return text.replace(/^\uFEFF/, '').replace('encoding="utf-8"', 'encoding="utf-16"');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a zip', () => {
  test.each([
    ['unmanaged', '0', { managed: false, packageType: 'unmanaged' }],
    ['managed', '1', { managed: true, packageType: 'managed' }],
  ] as const)('%s', async (_, managed, type) => {
    const files = samplePackage({ files: { 'solution.xml': managedSolution(managed) } });
    const { packages } = await lintFiles(renderPackage('Expenses_1_2_0_0', files, 'zip'));
    expect(packages).toEqual([
      {
        path: 'Expenses_1_2_0_0.zip',
        layout: 'zip',
        solution: { ...expenses, ...type },
        components: ofSample,
      },
    ]);
  });

  test('in a zip, with backslashes in its name, is a package; the zip around it is none', async () => {
    const outer = zipBytes([
      { name: '[Content_Types].xml', content: bytes('<Types />') },
      { name: 'PackageAssets\\ImportConfig.xml', content: bytes('<configdatastorage />') },
      { name: 'PackageAssets\\Expenses.zip', content: renderZip(samplePackage()) },
    ]);
    const { packages, report } = await lintFiles(new Map([['deployer.zip', outer]]));
    expect(packages).toEqual([sample('deployer.zip!PackageAssets/Expenses.zip', 'zip')]);
    expect(report.findings.map(({ rule, package: path }) => `${rule} ${path}`)).toEqual([
      'flow-direct-connection deployer.zip!PackageAssets/Expenses.zip',
    ]);
  });

  test('in a zip in a zip', async () => {
    const middle = renderZip(new Map([['PackageAssets/Expenses.zip', renderZip(samplePackage())]]));
    const outer = renderZip(new Map([['content/middle.zip', middle]]));
    const { packages } = await lintFiles(new Map([['catalog/outer.zip', outer]]));
    expect(packages).toEqual([
      sample('catalog/outer.zip!content/middle.zip!PackageAssets/Expenses.zip', 'zip'),
    ]);
  });

  test('of several zips holds each of them', async () => {
    const outer = renderZip(
      new Map([
        ['b.zip', renderZip(samplePackage({ uniqueName: 'Second' }))],
        ['a.zip', renderZip(samplePackage({ uniqueName: 'First' }))],
      ]),
    );
    const { packages } = await lintFiles(new Map([['outer.zip', outer]]));
    expect(packages).toEqual([
      sample('outer.zip!a.zip', 'zip', 'First'),
      sample('outer.zip!b.zip', 'zip', 'Second'),
    ]);
  });

  test('of a repository holds its tree', async () => {
    const files = below('repo-main/src', renderTree(samplePackage()));
    const { packages } = await lintFiles(new Map([['x.zip', zipOf(files)]]));
    expect(packages).toEqual([sample('x.zip!repo-main/src', 'unpacked-xml')]);
  });

  test('of a tree, which begins at its root', async () => {
    const { packages } = await lintFiles(new Map([['x.zip', zipOf(renderTree(samplePackage()))]]));
    expect(packages).toEqual([sample('x.zip', 'unpacked-xml')]);
  });

  test('of a flat folder', async () => {
    const { packages } = await lintFiles(new Map([['x.zip', zipOf(below('out/Expenses', samplePackage()))]]));
    expect(packages).toEqual([sample('x.zip!out/Expenses', 'unpacked-flat')]);
  });
});

describe('a folder', () => {
  test('that is an unzipped export', async () => {
    const { packages } = await lintFiles(below('src/Expenses', samplePackage()));
    expect(packages).toEqual([sample('src/Expenses', 'unpacked-flat')]);
  });

  test('that SolutionPackager unpacked', async () => {
    const { packages } = await lintFiles(below('src/Expenses', renderTree(samplePackage())));
    expect(packages).toEqual([sample('src/Expenses', 'unpacked-xml')]);
  });

  test('that SolutionPackager unpacked as unmanaged and managed', async () => {
    const files = renderTree(samplePackage({ files: { 'solution.xml': managedSolution('2') } }));
    const { packages } = await lintFiles(below('src', files));
    expect(packages).toEqual([
      {
        path: 'src',
        layout: 'unpacked-xml',
        solution: { ...expenses, managed: false, packageType: 'both' },
        components: ofSample,
      },
    ]);
  });

  test('with both Other/Solution.xml and solution.xml is one tree', async () => {
    const files = new Map([...samplePackage({ uniqueName: 'LeftOver' }), ...renderTree(samplePackage())]);
    const { packages } = await lintFiles(below('src', files));
    expect(packages).toEqual([sample('src', 'unpacked-xml')]);
  });

  test('called Other, with an unzipped export in it', async () => {
    const { packages } = await lintFiles(below('Other', samplePackage()));
    expect(packages).toEqual([sample('Other', 'unpacked-flat')]);
  });

  test('with a tree nested in a tree', async () => {
    const outer = renderTree(samplePackage({ uniqueName: 'Outer' }));
    const inner = below('modules/inner', renderTree(samplePackage({ uniqueName: 'Inner' })));
    const { packages, report } = await lintFiles(new Map([...outer, ...inner]));
    expect(packages).toEqual([
      sample('.', 'unpacked-xml', 'Outer'),
      sample('modules/inner', 'unpacked-xml', 'Inner'),
    ]);
    expect(report.packages.map((one) => one.coverage.files)).toEqual([outer.size, inner.size]);
  });

  test('with a zip beside its own tree', async () => {
    const { packages, report } = await lintFiles(
      new Map([
        ...renderPackage('Expenses', samplePackage(), 'tree'),
        ...renderPackage('Expenses', samplePackage(), 'zip'),
      ]),
    );
    expect(packages).toEqual([sample('Expenses', 'unpacked-xml'), sample('Expenses.zip', 'zip')]);
    const [tree, zip] = report.findings;
    expect(report.findings.map(({ rule, package: path }) => `${rule} ${path}`)).toEqual([
      'flow-direct-connection Expenses',
      'flow-direct-connection Expenses.zip',
    ]);
    expect(tree?.fingerprint).toBe(zip?.fingerprint);
  });

  test('with a zip inside a tree', async () => {
    const { packages } = await lintFiles(
      new Map([
        ...renderPackage('src', samplePackage(), 'tree'),
        ...below('src/bin/Release', renderPackage('Expenses', samplePackage(), 'zip')),
      ]),
    );
    expect(packages).toEqual([sample('src', 'unpacked-xml'), sample('src/bin/Release/Expenses.zip', 'zip')]);
  });

  test('with the managed beside the unmanaged zip: each reports its own', async () => {
    const managed = samplePackage({ files: { 'solution.xml': managedSolution('1') } });
    const { packages, report } = await lintFiles(
      new Map([
        ...renderPackage('Expenses', samplePackage(), 'zip'),
        ...renderPackage('Expenses_managed', managed, 'zip'),
      ]),
    );
    expect(packages).toEqual([
      sample('Expenses.zip', 'zip'),
      {
        path: 'Expenses_managed.zip',
        layout: 'zip',
        solution: { ...expenses, managed: true, packageType: 'managed' },
        components: ofSample,
      },
    ]);
    const prints = new Set(report.findings.map((finding) => finding.fingerprint));
    expect(report.findings.map(({ rule, package: path }) => `${rule} ${path}`)).toEqual([
      'flow-direct-connection Expenses.zip',
      'flow-direct-connection Expenses_managed.zip',
    ]);
    expect(prints.size).toBe(1);
  });

  test('with an old beside a new version: neither doubles nor provides what the other has', async () => {
    const old = samplePackage({
      files: { 'solution.xml': sampleSolution().replace('1.2.0.0', '1.1.0.0') },
    });
    const withoutReference = samplePackage({
      files: {
        'customizations.xml': sampleCustomizations().replace(
          /<connectionreference .*<\/connectionreference>/s,
          '',
        ),
      },
    });
    const { packages, report } = await lintFiles(
      new Map([
        ...renderPackage('Expenses_1_1_0_0', old, 'zip'),
        ...renderPackage('Expenses_1_2_0_0', withoutReference, 'zip'),
      ]),
    );
    expect(packages.map(({ path, solution }) => `${path} ${solution?.version}`)).toEqual([
      'Expenses_1_1_0_0.zip 1.1.0.0',
      'Expenses_1_2_0_0.zip 1.2.0.0',
    ]);
    expect(report.findings.map(({ rule, package: path }) => `${rule} ${path}`)).toEqual([
      'flow-direct-connection Expenses_1_1_0_0.zip',
      'connection-reference-missing Expenses_1_2_0_0.zip',
      'flow-direct-connection Expenses_1_2_0_0.zip',
    ]);
  });

  test('skips .git and node_modules, at any depth', async () => {
    const zip = renderZip(samplePackage());
    const { packages } = await lintFiles(
      new Map([
        ['.git/Expenses.zip', zip],
        ['node_modules/a/Expenses.zip', zip],
        ['src/node_modules/Expenses.zip', zip],
        ['src/sub/.git/Expenses.zip', zip],
        ['src/.github/Expenses.zip', zip],
      ]),
    );
    expect(packages).toEqual([sample('src/.github/Expenses.zip', 'zip')]);
  });
});

describe('a canvas app', () => {
  const msapp = msappBytes(new Map([['Properties.json', bytes('{"LocalConnectionReferences":"{}"}')]]));
  const app = (path: string, layout: PackageSummary['layout'] = 'canvas-app') => ({
    path,
    layout,
    solution: null,
    components: counts({ canvasApp: 1 }),
  });

  test('alone in a folder', async () => {
    const { packages } = await lintFiles(new Map([['apps/Booking app.msapp', msapp]]));
    expect(packages).toEqual([app('apps/Booking app.msapp')]);
  });

  test('that is named', async () => {
    const { packages } = await lintFiles(new Map([['apps/Booking app.msapp', msapp]]), [
      'apps/Booking app.msapp',
    ]);
    expect(packages).toEqual([app('apps/Booking app.msapp')]);
  });

  test('in a solution, inside and outside its CanvasApps folder', async () => {
    const files = new Map([...sampleCanvasApp(), ['Extras/Booking.msapp', msapp] as const]);
    const { packages } = await lintFiles(renderPackage('Apps', files, 'zip'));
    expect(packages).toEqual([
      { ...sample('Apps.zip', 'zip', 'Apps'), components: { ...ofSample, canvasApp: 1 } },
      app('Apps.zip!Extras/Booking.msapp'),
    ]);
  });

  test('beside the tree of a solution', async () => {
    const { packages } = await lintFiles(
      new Map([...renderPackage('Apps', sampleCanvasApp(), 'tree'), ['Apps.msapp', msapp]]),
    );
    expect(packages).toEqual([
      { ...sample('Apps', 'unpacked-xml', 'Apps'), components: { ...ofSample, canvasApp: 1 } },
      app('Apps.msapp'),
    ]);
  });

  const source = new Map([
    ['CanvasManifest.json', bytes('{"FormatVersion":"0.24","Properties":{"Name":"Booking"}}')],
    ['Connections/Connections.json', bytes('{}')],
    ['Src/App.fx.yaml', bytes('App As appinfo:\n')],
  ]);

  test('unpacked, alone', async () => {
    const { packages } = await lintFiles(below('apps/Booking', source));
    expect(packages).toEqual([app('apps/Booking', 'canvas-source')]);
  });

  test('unpacked in the CanvasApps folder of a tree is part of the solution', async () => {
    const tree = new Map([...renderTree(sampleCanvasApp())].filter(([path]) => !path.endsWith('.msapp')));
    const { packages, report } = await lintFiles(
      below('src', new Map([...tree, ...below('CanvasApps/src/nw_expenseapp_0f1e2', source)])),
    );
    expect(packages).toEqual([
      { ...sample('src', 'unpacked-xml', 'Apps'), components: { ...ofSample, canvasApp: 1 } },
    ]);
    expect(report.findings.map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
  });
});

describe('a legacy package', () => {
  const flowPackage = new Map([
    ['manifest.json', bytes('{"schema":"1.0","details":{"displayName":"Remind"},"resources":{}}')],
    ['Microsoft.Flow/flows/manifest.json', bytes('{"packageSchemaVersion":"1.0"}')],
    [
      `Microsoft.Flow/flows/${legacyFlowId}/definition.json`,
      bytes('{"properties":{"displayName":"Remind"}}'),
    ],
    [`Microsoft.Flow/flows/${legacyFlowId}/apisMap.json`, bytes('{}')],
  ]);
  const appPackage = new Map([
    ['manifest.json', bytes('{"schema":"1.0","details":{"displayName":"Booking"},"resources":{}}')],
    [
      'Microsoft.PowerApps/apps/1234567/nbooking.msapp',
      msappBytes(new Map([['Properties.json', bytes('{}')]])),
    ],
    ['Microsoft.PowerApps/apps/1234567/nbooking.json', bytes('{}')],
    ...[...flowPackage].filter(([path]) => path !== 'manifest.json'),
  ]);
  const kinds = [
    ['flow-package', 'flowPackage', flowPackage, counts({ flow: 1 })],
    ['app-package', 'appPackage', appPackage, counts({ flow: 1, canvasApp: 1 })],
  ] as const;

  test.each(kinds)('zip: %s', async (layout, messageId, files, components) => {
    const { packages, report } = await lintFiles(new Map([['Old_20240131.zip', zipOf(files)]]));
    expect(packages).toEqual([{ path: 'Old_20240131.zip', layout, solution: null, components }]);
    expect(report.findings.map((finding) => `${finding.rule} ${finding.messageId}`)).toEqual([
      `package-not-a-solution ${messageId}`,
    ]);
  });

  test.each(kinds)('folder: %s', async (layout, messageId, files, components) => {
    const { packages, report } = await lintFiles(below('old/Old', files));
    expect(packages).toEqual([{ path: 'old/Old', layout, solution: null, components }]);
    expect(report.findings.map((finding) => `${finding.rule} ${finding.messageId}`)).toEqual([
      `package-not-a-solution ${messageId}`,
    ]);
  });

  test('a manifest.json of something else is none', async () => {
    const { packages, empty } = await lintFiles(new Map([['web/manifest.json', bytes('{"name":"pwa"}')]]));
    expect(packages).toEqual([]);
    expect(empty.map(({ path }) => path)).toEqual(['.']);
  });
});

describe("a flow's JSON file", () => {
  const files = new Map([[`out/${sampleFlowPath}`, bytes(sampleFlow())]]);

  test('that is named is a package', async () => {
    const { packages, report } = await lintFiles(files, [`out/${sampleFlowPath}`]);
    expect(packages).toEqual([
      { path: `out/${sampleFlowPath}`, layout: 'flow-json', solution: null, components: counts({ flow: 1 }) },
    ]);
    expect(report.findings.map(({ rule, component }) => `${rule} ${component.id}`)).toEqual([
      'flow-direct-connection 0a1b2c3d-1111-4222-8333-444455556666',
    ]);
  });

  test('that a search meets is none', async () => {
    const { packages, empty } = await lintFiles(files, ['out']);
    expect(packages).toEqual([]);
    expect(empty.map(({ path }) => path)).toEqual(['out']);
  });
});

test('the YAML layout of git integration is recognised and said not to be read', async () => {
  const files = new Map([
    ['repo/solutions/Expenses/solution.yml', bytes('uniqueName: Expenses\n')],
    ['repo/solutions/Expenses/solutioncomponents.yml', bytes('[]\n')],
    ['repo/publishers/northwind/publisher.yml', bytes('name: northwind\n')],
  ]);
  const { packages, report } = await lintFiles(files);
  expect(packages).toEqual([{ path: 'repo', layout: 'git-yaml', solution: null, components: counts() }]);
  expect(report.findings.map((finding) => `${finding.rule} ${finding.messageId}`)).toEqual([
    'package-not-a-solution gitYaml',
  ]);
});

describe('letter case does not matter', () => {
  test('and of two files whose names differ in it, neither is lost', async () => {
    const twin = sampleFlowPath.toLowerCase();
    const files = [...samplePackage(), [twin, bytes('{}')] as const];
    const archive = zipBytes(files.map(([name, data]) => ({ name, content: data })));
    const { report } = await lintAndExit(new Map([['Twins.zip', archive]]), ['Twins.zip']);
    const [found] = report.packages;
    expect(found?.coverage.files).toBe(files.length);
    expect(found?.coverage.skipped).toEqual([{ path: twin, why: 'not a cloud flow' }]);
  });

  const forms = [
    [
      'zip',
      new Map([['EXPENSES.ZIP', zipOf(inCase(samplePackage(), String.prototype.toUpperCase))]]),
      'EXPENSES.ZIP',
      'zip',
    ],
    [
      'flat, upper case',
      below('x', inCase(samplePackage(), String.prototype.toUpperCase)),
      'x',
      'unpacked-flat',
    ],
    [
      'flat, lower case',
      below('x', inCase(samplePackage(), String.prototype.toLowerCase)),
      'x',
      'unpacked-flat',
    ],
    [
      'tree, upper case',
      below('x', inCase(renderTree(samplePackage()), String.prototype.toUpperCase)),
      'x',
      'unpacked-xml',
    ],
    [
      'tree, lower case',
      below('x', inCase(renderTree(samplePackage()), String.prototype.toLowerCase)),
      'x',
      'unpacked-xml',
    ],
  ] as const;
  test.each(forms)('%s', async (_, files, path, layout) => {
    const { packages, report } = await lintFiles(files);
    expect(packages).toEqual([sample(path, layout)]);
    expect(report.findings.map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
  });
});

describe('rows in other encodings', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const forms = {
    'UTF-8 with a mark and CRLF': (text: string) => bytes(`\uFEFF${crlf(text)}`),
    'UTF-16LE with CRLF': (text: string) => Buffer.from(`\uFEFF${asUtf16(crlf(text))}`, 'utf16le'),
    'UTF-16BE': (text: string) => Buffer.from(`\uFEFF${asUtf16(text)}`, 'utf16le').swap16(),
  };
  test.each(Object.entries(forms))('%s', async (_, encode) => {
    const tree = new Map(
      [...renderTree(sampleCanvasApp())].map(([path, content]) => [
        path,
        /\.(xml|json)$/.test(path) ? encode(new TextDecoder().decode(content)) : content,
      ]),
    );
    const { packages, report } = await lintFiles(below('x', tree));
    expect(packages).toEqual([
      { ...sample('x', 'unpacked-xml', 'Apps'), components: { ...ofSample, canvasApp: 1 } },
    ]);
    expect(report.findings.map((finding) => finding.rule)).toEqual(['flow-direct-connection']);
    expect(report.packages.map(({ coverage }) => coverage)).toEqual([{ files: 6, parsed: 6, skipped: [] }]);
  });
});

describe('half a solution', () => {
  const halves = [
    ['customizations.xml', sampleCustomizations(), 'solution', 'customizations.xml without solution.xml'],
    ['solution.xml', sampleSolution(), 'customizations', 'solution.xml without customizations.xml'],
  ] as const;

  test.each(halves)('%s in a folder that is named', async (name, content, messageId) => {
    const { packages, report, exitCode } = await lintAndExit(new Map([[`half/${name}`, bytes(content)]]), [
      'half',
    ]);
    expect(packages.map(({ path, layout }) => `${path} ${layout}`)).toEqual(['half unpacked-flat']);
    expect(diagnostics(report)).toEqual([`package-no-manifest ${messageId} half`]);
    expect(exitCode).toBe(3);
  });

  test.each(halves)('%s at the root of a zip', async (name, content, messageId) => {
    const zip = zipOf(new Map([[name, bytes(content)]]));
    const { report, exitCode } = await lintAndExit(new Map([['half.zip', zip]]));
    expect(diagnostics(report)).toEqual([`package-no-manifest ${messageId} half.zip`]);
    expect(exitCode).toBe(3);
  });

  test.each(halves)(
    '%s that a search meets is skipped, at the closest package',
    async (name, content, _, why) => {
      const { report } = await lintFiles(
        new Map([
          ...renderPackage('a/Expenses', samplePackage(), 'flat'),
          ...renderPackage('b/Travel', samplePackage({ uniqueName: 'Travel' }), 'tree'),
          [`b/backup/${name}`, bytes(content)],
        ]),
      );
      expect(report.packages.map(({ path, coverage }) => ({ path, skipped: coverage.skipped }))).toEqual([
        { path: 'a/Expenses', skipped: [] },
        { path: 'b/Travel', skipped: [{ path: 'b/backup', why }] },
      ]);
      expect(diagnostics(report)).toEqual([]);
    },
  );

  test('in the working folder, when no path is named, is skipped too', async () => {
    const { report } = await lintFiles(
      new Map([
        ['customizations.xml', bytes(sampleCustomizations())],
        ...renderPackage('Expenses', samplePackage(), 'zip'),
      ]),
      [],
    );
    expect(report.packages.map(({ path, coverage }) => ({ path, skipped: coverage.skipped }))).toEqual([
      { path: 'Expenses.zip', skipped: [{ path: '.', why: 'customizations.xml without solution.xml' }] },
    ]);
  });
});

describe('paths', () => {
  const zips = new Map([
    ['exports/A.zip', renderZip(samplePackage({ uniqueName: 'A' }))],
    ['exports/old/B.zip', renderZip(samplePackage({ uniqueName: 'B' }))],
    ['exports/[C].zip', renderZip(samplePackage({ uniqueName: 'C' }))],
    ['other/D.zip', renderZip(samplePackage({ uniqueName: 'D' }))],
  ]);
  const a = sample('exports/A.zip', 'zip', 'A');
  const b = sample('exports/old/B.zip', 'zip', 'B');
  const c = sample('exports/[C].zip', 'zip', 'C');
  const d = sample('other/D.zip', 'zip', 'D');

  test.each([
    ['none is the working folder', [], [a, c, b, d]],
    ['a folder', ['exports'], [a, c, b]],
    ['a folder with a slash', ['./exports/'], [a, c, b]],
    ['a glob of one folder', ['exports/*.zip'], [a, c]],
    ['a glob of all folders', ['**/*.zip'], [a, c, b, d]],
    ['a glob of folders', ['*'], [a, c, b, d]],
    ['a glob of everything', ['**'], [a, c, b, d]],
    ['a glob of everything below', ['exports/**'], [a, c, b]],
    ['a glob with braces', ['{exports,other}/[AD].zip'], [a, d]],
    ['a glob in another letter case', ['EXPORTS/a.*', 'exports/a.*'], [a]],
    ['a name that looks like a glob', ['exports/[C].zip'], [c]],
    ['the same one twice', ['exports/A.zip', './exports/A.zip', 'exports/../exports/A.zip'], [a]],
    ['a folder and what lies in it', ['exports/old', 'exports'], [a, c, b]],
  ])('%s', async (_, paths, expected) => {
    const { packages } = await lintFiles(zips, paths);
    expect(packages).toEqual(expected);
  });

  test('a glob that reaches into a tree finds it once, as a whole', async () => {
    const files = below('src/Expenses', renderTree(samplePackage()));
    const { packages, empty } = await lintFiles(files, ['src/**', 'src/*', '**/Expenses']);
    expect(packages).toEqual([sample('src/Expenses', 'unpacked-xml')]);
    expect(empty).toEqual([]);
  });

  test('a glob of JSON files means each of them', async () => {
    const { packages } = await lintFiles(below('flat', samplePackage()), ['flat/Workflows/*.json']);
    expect(packages).toEqual([
      {
        path: `flat/${sampleFlowPath}`,
        layout: 'flow-json',
        solution: null,
        components: counts({ flow: 1 }),
      },
    ]);
  });

  test('outside the working folder', async () => {
    const { packages } = await lintFiles(zips, ['../other', '../exports/A.zip'], 'exports');
    expect(packages).toEqual([
      { ...d, path: '../other/D.zip' },
      { ...a, path: 'A.zip' },
    ]);
  });

  test('absolute', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, zips);
    const done = await run({ paths: [join(folder, 'exports', 'old')], cwd: folder });
    expect(summaries(done)).toEqual([b]);
  });

  test('the folder of a package', async () => {
    const { packages } = await lintFiles(below('src', renderTree(samplePackage())), [], 'src');
    expect(packages).toEqual([sample('.', 'unpacked-xml')]);
  });

  test('a link to a zip', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, zips);
    symlinkSync('exports/A.zip', join(folder, 'link.zip'));
    const done = await run({ paths: ['link.zip'], cwd: folder });
    expect(summaries(done)).toEqual([{ ...a, path: 'link.zip' }]);
  });
});

describe('nothing of ours', () => {
  const foreign = zipOf(new Map([['readme.txt', bytes('hello')]]));

  test('zips that a search meets are skipped, with the reason, at the closest package', async () => {
    const { packages, report, exitCode } = await lintAndExit(
      new Map([
        ...renderPackage('src/Expenses', samplePackage(), 'zip'),
        ['src/Extras.zip', foreign],
        ['src/Empty.zip', zipBytes([])],
      ]),
    );
    expect(packages).toEqual([sample('src/Expenses.zip', 'zip')]);
    expect(report.packages.map(({ coverage }) => coverage.skipped)).toEqual([
      [
        { path: 'src/Empty.zip', why: 'a zip without a package' },
        { path: 'src/Extras.zip', why: 'a zip without a package' },
      ],
    ]);
    expect(report.summary.unread).toBe(0);
    expect(exitCode).toBe(1);
  });

  const zipHint = 'The zip opens, and it holds no solution, canvas app or flow package.';
  const fileHint = 'Name the folder of the solution, not a file in it.';
  const folderHint =
    'Looked for solution.xml, Other/Solution.xml, *.zip and *.msapp here and in all folders below. Name the folder that holds them.';
  const workspace = new Map([
    ...below('flat', samplePackage()),
    ...below('tree', renderTree(samplePackage())),
    ['Extras.zip', foreign],
    ['docs/readme.md', bytes('# Docs')],
  ]);

  test.each([
    ['a zip', 'Extras.zip', zipHint],
    ['the manifest of a flat folder', 'flat/solution.xml', fileHint],
    ['the customizations of a flat folder', 'flat/customizations.xml', fileHint],
    ['the manifest of a tree', 'tree/Other/Solution.xml', fileHint],
    ['the Workflows folder', 'flat/Workflows', folderHint],
    [
      'the Other folder of a tree',
      'tree/Other',
      `${folderHint}\nSkipped: tree/Other (a part of an unpacked solution; name the folder around it).`,
    ],
    ['a folder of other things', 'docs', folderHint],
    ['a file that is not there', 'Expenses.zip', 'There is no such file or folder.'],
    ['a glob that matches nothing', 'exports/*.zip', 'No package matches this glob.'],
    ['a glob of zips of other things', 'E*.zip', 'No package matches this glob.'],
    [
      'what is to be left out',
      '!flat/**',
      'A path takes nothing away. Leave packages out with "ignore" in a configuration.',
    ],
  ])('%s is named: exit 3 and what to do', async (_, path, hint) => {
    const { report, empty, exitCode, stderr } = await lintAndExit(workspace, [path]);
    expect(report.packages).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(empty).toEqual([{ path, hint }]);
    expect(stderr).toBe(`No package found: ${path}\n${hint}\n`);
    expect(exitCode).toBe(3);
  });

  test('beside a path that holds a package', async () => {
    const { packages, empty, exitCode } = await lintAndExit(workspace, ['docs', 'flat']);
    expect(packages).toEqual([sample('flat', 'unpacked-flat')]);
    expect(empty).toEqual([{ path: 'docs', hint: folderHint }]);
    expect(exitCode).toBe(3);
  });
});
