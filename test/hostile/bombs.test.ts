import { describe, expect, test, vi } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from '../sample-package.ts';
import { repeatedContent, zipBytes } from '../zip-bytes.ts';
import { expectAccepted, expectRefusal, lintBesideGoodPackage } from './expect-refusal.ts';
import { zipEntries } from './zip-entries.ts';

vi.setConfig({ testTimeout: 60_000 });

const megabyte = 1024 * 1024;
const zeros = Buffer.alloc(megabyte);
const unreadable = { rule: 'package-unreadable', package: 'bomb.zip' } as const;
const zip = (bytes: Uint8Array) => new Map([['bomb.zip', bytes]]);

describe('zip bombs', () => {
  test('honest: 2 GB of zeros in one entry', () =>
    expectRefusal(
      zip(zipBytes([...zipEntries(), { name: 'a.txt', content: repeatedContent(zeros, 2047) }])),
      unreadable,
    ));

  test('honest: 60 MB in each of 40 entries', () => {
    const content = repeatedContent(zeros, 60);
    const films = Array.from({ length: 40 }, (_, index) => ({
      name: `WebResources/nw_${index}.js`,
      content,
    }));
    return expectRefusal(zip(zipBytes([...zipEntries(), ...films])), unreadable);
  });

  test('lying: 1 GB that declares 1,000 bytes, in a file that is read', () => {
    const content = repeatedContent(zeros, 1024);
    const entries = zipEntries(samplePackage({ files: { 'solution.xml': undefined } }));
    return expectRefusal(
      zip(zipBytes([...entries, { name: 'solution.xml', content, declaredSize: 1000 }])),
      unreadable,
    );
  });

  test('lying: declares more than it holds', () => {
    const entries = zipEntries().map((entry) =>
      entry.name === 'solution.xml' ? { ...entry, declaredSize: 5 * megabyte } : entry,
    );
    return expectRefusal(zip(zipBytes(entries)), unreadable);
  });

  test('overlapping: 10,000 entries on the same bytes', () => {
    const content = repeatedContent(zeros, 60);
    const first = { name: 'WebResources/nw_0.js', content };
    const more = Array.from({ length: 10_000 }, (_, index) => ({
      name: `WebResources/nw_${index + 1}.js`,
      content: { ...content, deflated: Buffer.alloc(0) },
      sharesBytesOf: 0,
    }));
    return expectRefusal(zip(zipBytes([first, ...more, ...zipEntries()])), unreadable);
  });

  test('wide: 60 zips in each of three levels', async () => {
    const level = (inner: Uint8Array) =>
      renderZip(new Map(Array.from({ length: 60 }, (_, index) => [`${index}.zip`, inner] as const)));
    const run = await lintBesideGoodPackage(zip(level(level(level(renderZip(samplePackage()))))));
    expect(run.exitCode).toBe(3);
    expect(run.refusals.length).toBeGreaterThan(0);
    for (const { package: path } of run.refusals) expect(path).toMatch(/^bomb\.zip/);
  });
});

describe('much of what is allowed', () => {
  test('a flow of 20 MB that repeats one string', async () => {
    const flow = sampleFlow(`"templateName": "${'Expense '.repeat((20 * megabyte) / 8)}", `);
    const files = samplePackage({ uniqueName: 'Long', files: { [sampleFlowPath]: flow } });
    const { report } = await expectAccepted(zip(renderZip(files)));
    expect(report.findings.filter((one) => one.package === 'bomb.zip').map((one) => one.rule)).toEqual([
      'flow-direct-connection',
    ]);
  });

  test('twelve flows of 20 MB', async () => {
    const flow = Buffer.from(sampleFlow(`"templateName": "${'Expense '.repeat((20 * megabyte) / 8)}", `));
    const flows = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `Workflows/Flow${index}-0A1B2C3D-1111-4222-8333-4444555${String(index).padStart(5, '0')}.json`,
        flow,
      ]),
    );
    await expectAccepted(zip(renderZip(samplePackage({ uniqueName: 'Long', files: flows }))));
  });

  test('a flow of two million empty arrays', async () => {
    const flow = sampleFlow(`"deep": [${'[],'.repeat(2_000_000)}[]], `);
    const files = samplePackage({ uniqueName: 'Long', files: { [sampleFlowPath]: flow } });
    const run = await lintBesideGoodPackage(zip(renderZip(files)));
    expect([1, 3]).toContain(run.exitCode);
  });

  test('half a million tables in customizations.xml', async () => {
    const xml = sampleCustomizations(`<EntityMaps>${'<a b="c">d</a>'.repeat(500_000)}</EntityMaps>`);
    await expectAccepted(
      zip(renderZip(samplePackage({ uniqueName: 'Long', files: { 'customizations.xml': xml } }))),
    );
  });

  test('half a million rows in a section that is read', async () => {
    const rows = '<connectionreference connectionreferencelogicalname="a"></connectionreference>'.repeat(
      500_000,
    );
    const xml = sampleCustomizations().replace('</connectionreferences>', `${rows}</connectionreferences>`);
    const run = await lintBesideGoodPackage(
      zip(renderZip(samplePackage({ uniqueName: 'Long', files: { 'customizations.xml': xml } }))),
    );
    expect([0, 1, 3]).toContain(run.exitCode);
  });
});

describe('much to report', () => {
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);

  test('9,900 direct connections in one flow', async () => {
    const entries = range(9_900).map((index) => [
      `key${index}`,
      { connection: {}, api: { name: 'shared_teams' } },
    ]);
    const actions = range(9_900).map((index) => [
      `Step${index}`,
      { type: 'OpenApiConnection', inputs: { host: { connectionName: `key${index}`, operationId: 'Post' } } },
    ]);
    const flow = JSON.stringify({
      properties: {
        connectionReferences: Object.fromEntries(entries),
        definition: { triggers: {}, actions: Object.fromEntries(actions) },
      },
    });
    const files = samplePackage({ uniqueName: 'Long', files: { [sampleFlowPath]: flow } });
    const { report } = await expectAccepted(zip(renderZip(files)));
    expect(report.findings.filter((one) => one.rule === 'flow-direct-connection').length).toBeGreaterThan(
      9_900,
    );
  });

  test('9,900 unused connection references beside 10 MB of script', async () => {
    const rows = range(9_900).map(
      (index) =>
        `<connectionreference connectionreferencelogicalname="nw_unused${index}"><connectionreferencedisplayname>Unused ${index}</connectionreferencedisplayname><connectorid>/providers/Microsoft.PowerApps/apis/shared_c${index}</connectorid></connectionreference>`,
    );
    const files = samplePackage({
      uniqueName: 'Long',
      files: {
        'customizations.xml': sampleCustomizations().replace(
          '<connectionreferences>',
          `<connectionreferences>${rows.join('\n')}`,
        ),
        'WebResources/nw_script.js': 'call(nw_unused); '.repeat(600_000),
      },
    });
    const { report } = await expectAccepted(zip(renderZip(files)));
    expect(report.findings.filter((one) => one.rule === 'connection-reference-unused')).toHaveLength(9_900);
  });
});

describe('XML entities', () => {
  const withDoctype = (doctype: string, use: string) =>
    zip(
      renderZip(
        samplePackage({
          files: { 'customizations.xml': doctype + sampleCustomizations(`<EntityMaps>${use}</EntityMaps>`) },
        }),
      ),
    );
  const malformed = { rule: 'file-malformed', package: 'bomb.zip', file: 'customizations.xml' } as const;

  test('a billion laughs', () => {
    const entities = Array.from({ length: 10 }, (_, level) =>
      level === 0 ? '<!ENTITY e0 "lol">' : `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`,
    );
    return expectRefusal(withDoctype(`<!DOCTYPE lolz [${entities.join('')}]>`, '&e9;'), malformed);
  });
  test('an entity that is defined', () =>
    expectRefusal(withDoctype('<!DOCTYPE x [<!ENTITY name "value">]>', '&name;'), malformed));
  test('an external entity', () =>
    expectRefusal(withDoctype('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;'), malformed));
  test('an undefined entity', () => expectRefusal(withDoctype('', '&nbsp;'), malformed));
  test('a document type without entities is fine', () =>
    expectAccepted(withDoctype('<!DOCTYPE ImportExportXml>', '')));
});
