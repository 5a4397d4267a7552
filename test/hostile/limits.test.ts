import { describe, expect, test, vi } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { sampleCustomizations, sampleFlow, sampleFlowPath, samplePackage } from '../sample-package.ts';
import { repeatedContent, type ZipEntry, zipBytes } from '../zip-bytes.ts';
import { expectAccepted, expectRefusal } from './expect-refusal.ts';
import { zipEntries } from './zip-entries.ts';

vi.setConfig({ testTimeout: 60_000 });

const megabyte = 1024 * 1024;
const zip = (bytes: Uint8Array) => new Map([['heavy.zip', bytes]]);
const limit = { rule: 'package-unreadable', package: 'heavy.zip', messageId: 'limit' } as const;

describe('20,000 entries', () => {
  const withEntries = (count: number): ZipEntry[] => {
    const own = zipEntries();
    const more = Array.from({ length: count - own.length }, (_, index) => ({
      name: `WebResources/nw_${index}`,
      content: Buffer.alloc(0),
      isDeflated: false,
    }));
    return [...own, ...more];
  };
  test('at the limit', () => expectAccepted(zip(zipBytes(withEntries(20_000)))));
  test('one beyond', () => expectRefusal(zip(zipBytes(withEntries(20_001))), limit));
  test('100,000 with a zip64 end record', () =>
    expectRefusal(zip(zipBytes(withEntries(100_000), { isZip64: true })), limit));
  test('100,000 with a count that overflowed', () =>
    expectRefusal(zip(zipBytes(withEntries(100_000))), { rule: 'package-unreadable', package: 'heavy.zip' }));
});

describe('256 MB an entry', () => {
  const unused = '<connectionreferences>';
  const second =
    '<connectionreference connectionreferencelogicalname="nw_unused"><connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid></connectionreference>';
  const content = repeatedContent(compressible(megabyte), 256);
  test('at the limit', () =>
    expectAccepted(zip(zipBytes([...zipEntries(), { name: 'WebResources/nw_film', content }]))));
  test('one byte beyond', () => {
    const declaredSize = content.size + 1;
    return expectRefusal(
      zip(zipBytes([...zipEntries(), { name: 'WebResources/nw_film', content, declaredSize }])),
      limit,
    );
  });
  test('a text that is searched for the name of an unused reference', async () => {
    const files = samplePackage({
      files: { 'customizations.xml': sampleCustomizations().replace(unused, `${unused}${second}`) },
    });
    const script = { name: 'WebResources/nw_script.js', content };
    await expectAccepted(zip(zipBytes([...zipEntries(files), script])));
  });
  test('a flow', () =>
    expectRefusal(
      zip(
        zipBytes([
          ...zipEntries(samplePackage({ files: { [sampleFlowPath]: undefined } })),
          { name: sampleFlowPath, content },
        ]),
      ),
      {
        rule: 'file-malformed',
        package: 'heavy.zip',
        file: sampleFlowPath,
      },
    ));
});

describe('1 GB a package', () => {
  const content = repeatedContent(compressible(megabyte), 250);
  const own = zipEntries();
  const ownSize = own.reduce((sum, { content: one }) => sum + ('size' in one ? one.size : one.length), 0);
  const films = [1, 2, 3, 4].map((index) => ({ name: `WebResources/nw_film${index}`, content }));
  const rest = 1024 * megabyte - ownSize - 4 * content.size;
  const filled = (size: number) => [
    ...own,
    ...films,
    { name: 'WebResources/nw_rest', content: compressible(size) },
  ];

  test('at the limit', () => expectAccepted(zip(zipBytes(filled(rest)))));
  test('one byte beyond', () => expectRefusal(zip(zipBytes(filled(rest + 1))), limit));
});

describe('a ratio above 200:1, of an entry above 64 MB', () => {
  const zeros = Buffer.alloc(megabyte);
  const film = (content: ZipEntry['content']) =>
    zip(zipBytes([...zipEntries(), { name: 'WebResources/nw_film', content }]));

  test('64 MB of zeros', () => expectAccepted(film(repeatedContent(zeros, 64))));
  test('one byte more', () => {
    const content = repeatedContent(zeros, 64);
    return expectRefusal(film({ ...content, size: content.size + 1 }), limit);
  });
  test('128 MB below the ratio', () => expectAccepted(film(repeatedContent(compressible(megabyte), 128))));
});

describe('4 levels of zips', () => {
  const nested = (levels: number): Uint8Array =>
    levels === 1
      ? renderZip(samplePackage())
      : renderZip(new Map([[`level${levels - 1}.zip`, nested(levels - 1)]]));

  test('at the limit', async () => {
    const { report } = await expectAccepted(zip(nested(4)));
    expect(report.packages.map((one) => one.path)).toContain('heavy.zip!level3.zip!level2.zip!level1.zip');
  });
  test('one beyond', () =>
    expectRefusal(zip(nested(5)), {
      ...limit,
      package: 'heavy.zip!level4.zip!level3.zip!level2.zip!level1.zip',
    }));
});

describe('10,000 components and connections', () => {
  const withReferences = (count: number) => {
    const rows = Array.from(
      { length: count },
      (_, index) =>
        `<connectionreference connectionreferencelogicalname="nw_more${index}"><connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid></connectionreference>`,
    );
    const xml = sampleCustomizations().replace(
      '</connectionreferences>',
      `${rows.join('')}</connectionreferences>`,
    );
    return zip(renderZip(samplePackage({ uniqueName: 'Heavy', files: { 'customizations.xml': xml } })));
  };
  // The sample has a flow with two connections and a root component, and a reference.
  test('at the limit', () => expectAccepted(withReferences(10_000 - 5)));
  test('one beyond', () => expectRefusal(withReferences(10_000 - 4), limit));
});

describe('512 levels of nesting', () => {
  const deepFlow = (levels: number) => sampleFlow(`"deep": ${'['.repeat(levels)}${']'.repeat(levels)}, `);
  const deepXml = (levels: number) =>
    sampleCustomizations(`<EntityMaps>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</EntityMaps>`);
  const deepRow = (levels: number) =>
    sampleCustomizations().replace(
      '</Workflow>',
      `<Inputs>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</Inputs></Workflow>`,
    );
  const withFile = (path: string, content: string) =>
    zip(renderZip(samplePackage({ files: { [path]: content } })));
  const tooDeep = (file: string) =>
    ({ rule: 'file-malformed', package: 'heavy.zip', file, messageId: 'tooDeep' }) as const;

  test('JSON at the limit', () => expectAccepted(withFile(sampleFlowPath, deepFlow(510))));
  test('JSON one beyond', () =>
    expectRefusal(withFile(sampleFlowPath, deepFlow(511)), tooDeep(sampleFlowPath)));
  test('JSON of 200,000 levels', () =>
    expectRefusal(withFile(sampleFlowPath, deepFlow(200_000)), tooDeep(sampleFlowPath)));
  test.each([
    ['a string that does not end in its line', `["\n${'['.repeat(200_000)}"]`],
    ['a quote in a comment', `[/*"*/${'['.repeat(200_000)}"]`],
    ['brackets that close nothing', `${'[},'.repeat(200_000)}"`],
  ])('no JSON, of 200,000 levels: %s', async (_, text) => {
    await expectRefusal(withFile(sampleFlowPath, text), tooDeep(sampleFlowPath));
  });
  test('brackets in a string are no levels', () =>
    expectAccepted(withFile(sampleFlowPath, sampleFlow(`"deep": "\\"${'[{'.repeat(1000)}", `))));
  test('XML at the limit', () => expectAccepted(withFile('customizations.xml', deepXml(510))));
  test('XML one beyond', () =>
    expectRefusal(withFile('customizations.xml', deepXml(511)), tooDeep('customizations.xml')));
  test('XML of a section that is read, at the limit', () =>
    expectAccepted(withFile('customizations.xml', deepRow(508))));
  test('XML of a section that is read, one beyond', () =>
    expectRefusal(withFile('customizations.xml', deepRow(509)), tooDeep('customizations.xml')));
  test('XML of 200,000 levels', () =>
    expectRefusal(withFile('customizations.xml', deepXml(200_000)), tooDeep('customizations.xml')));
});

describe('16 MB of an XML attribute', () => {
  const described = (length: number) =>
    zip(
      renderZip(
        samplePackage({
          files: {
            'customizations.xml': sampleCustomizations().replace(
              'Name="Approve expense"',
              `Name="Approve expense" Description="${'d'.repeat(length)}"`,
            ),
          },
        }),
      ),
    );
  test('at the limit', () => expectAccepted(described(16 * megabyte)));
  test('one beyond', () =>
    expectRefusal(described(16 * megabyte + 1), {
      rule: 'file-malformed',
      package: 'heavy.zip',
      file: 'customizations.xml',
      messageId: 'tooLarge',
    }));
});

/** Deflates to about a hundredth. */
function compressible(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = 1;
  for (let at = 0; at < size; at += 1) {
    if (at % megabyte >= 8192) continue;
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    bytes[at] = state >> 16;
  }
  return bytes;
}
