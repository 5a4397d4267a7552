import { describe, expect, test, vi } from 'vitest';
import { renderPackage } from '../../src/testing/render-package.ts';
import {
  sampleCustomizations,
  sampleFlow,
  sampleFlowPath,
  samplePackage,
  sampleSolution,
} from '../sample-package.ts';
import { expectAccepted, expectRefusal } from './expect-refusal.ts';

vi.setConfig({ testTimeout: 30_000 });

const bom = '\uFEFF';

/** Refused in a zip and in a folder, with a place. */
async function refuseFile(
  path: string,
  content: string | Uint8Array,
  place?: { line: number; column: number },
) {
  for (const rendering of ['zip', 'flat'] as const) {
    const name = rendering === 'zip' ? 'Bad.zip' : 'Bad';
    const files = renderPackage('Bad', samplePackage({ files: { [path]: content } }), rendering);
    const { location } = await expectRefusal(files, { rule: 'file-malformed', package: name, file: path });
    if (place) expect({ line: location.line, column: location.column }).toEqual(place);
  }
}

function accept(path: string, content: string | Uint8Array) {
  return expectAccepted(
    renderPackage('Fine', samplePackage({ uniqueName: 'Fine', files: { [path]: content } }), 'zip'),
  );
}

describe('JSON', () => {
  const flow = sampleFlow();
  test('cut off', () => refuseFile(sampleFlowPath, flow.slice(0, 200)));
  test('empty', () => refuseFile(sampleFlowPath, ''));
  test('blank', () => refuseFile(sampleFlowPath, ' \r\n '));
  test('a comma too many', () =>
    refuseFile(sampleFlowPath, '{\n  "properties": {},\n}', { line: 3, column: 1 }));
  test('a comment', () => refuseFile(sampleFlowPath, '{\n  // no\n  "properties": {} }'));
  test('two values', () => refuseFile(sampleFlowPath, `${flow}{}`));
  test('a NUL byte', () => refuseFile(sampleFlowPath, flow.replace('embedded', 'embe\0dded')));
  test('a Git LFS pointer', () =>
    refuseFile(sampleFlowPath, 'version https://git-lfs.github.com/spec/v1\noid sha256:0f\nsize 12345\n'));
  test('an array', () => refuseFile(sampleFlowPath, '[]'));
  test('null', () => refuseFile(sampleFlowPath, 'null'));
});

describe('XML', () => {
  const customizations = sampleCustomizations();
  const solution = sampleSolution();
  test('cut off', () => refuseFile('customizations.xml', customizations.slice(0, 700)));
  test('empty', () => refuseFile('customizations.xml', ''));
  test('blank', () => refuseFile('solution.xml', ' \r\n'));
  test('not XML', () => refuseFile('solution.xml', 'solution'));
  test('another end tag', () =>
    refuseFile('solution.xml', '<ImportExportXml>\n  <SolutionManifest>\n  </Manifest>\n</ImportExportXml>'));
  test('two roots', () => refuseFile('customizations.xml', `${customizations}<ImportExportXml />`));
  test('text after the root', () => refuseFile('customizations.xml', `${customizations}x`));
  test('a NUL byte', () => refuseFile('solution.xml', solution.replace('northwind', 'north\0wind')));
  test('a control character', () =>
    refuseFile('solution.xml', solution.replace('northwind', 'north\x0bwind')));
  test('a bare ampersand', () => refuseFile('solution.xml', solution.replace('northwind', 'north & wind')));
  test('an attribute twice', () =>
    refuseFile('customizations.xml', customizations.replace('Name="Approve', 'Name="a" Name="Approve')));
  test('a Git LFS pointer', () =>
    refuseFile(
      'customizations.xml',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0f\nsize 12345\n',
    ));
  test('another root', () => refuseFile('customizations.xml', '<html><body>Sign in</body></html>'));
});

describe('encodings', () => {
  const flow = sampleFlow();
  const utf16 = Buffer.from(bom + flow, 'utf16le');
  test('UTF-16 with an odd number of bytes', () => refuseFile(sampleFlowPath, utf16.subarray(0, -1)));
  test('UTF-16 with half a pair', () =>
    refuseFile(sampleFlowPath, Buffer.from(bom + flow.replace('embedded', '\ud800'), 'utf16le')));
  test('a mark of UTF-8 before what is none', () =>
    refuseFile(
      sampleFlowPath,
      Buffer.concat([Buffer.from(bom), Buffer.from(flow.replace('embedded', 'ü'), 'latin1')]),
    ));
  test('no mark, and not UTF-8', () =>
    refuseFile(sampleFlowPath, Buffer.from(flow.replace('embedded', 'ü'), 'latin1')));
  test('a mark of UTF-16 before UTF-8', () =>
    refuseFile('solution.xml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sampleSolution())])));

  test('UTF-16LE with its mark is fine', () => accept(sampleFlowPath, utf16));
  test('UTF-16BE with its mark is fine', () => accept(sampleFlowPath, Buffer.from(utf16).swap16()));
  test('UTF-8 with its mark is fine', () => accept(sampleFlowPath, Buffer.from(bom + flow)));
  test('UTF-16 XML is fine', () =>
    accept(
      'solution.xml',
      Buffer.from(`${bom}<?xml version="1.0" encoding="utf-16"?>${sampleSolution('Fine')}`, 'utf16le'),
    ));
});
