import { describe, test, vi } from 'vitest';
import { renderZip } from '../../src/testing/render-zip.ts';
import { msappBytes } from '../msapp-bytes.ts';
import { sampleCanvasApp } from '../sample-canvas-app.ts';
import { repeatedContent, zipBytes } from '../zip-bytes.ts';
import { expectAccepted, expectRefusal } from './expect-refusal.ts';

vi.setConfig({ testTimeout: 30_000 });

const path = 'CanvasApps/nw_expenseapp_0f1e2_DocumentUri.msapp';
const properties = (text: string) => msappBytes(new Map([['Properties.json', Buffer.from(text)]]));
const zip = (files: Parameters<typeof sampleCanvasApp>[0]) =>
  new Map([['Apps.zip', renderZip(sampleCanvasApp(files))]]);

function refuse(files: Parameters<typeof sampleCanvasApp>[0], file: string) {
  return expectRefusal(zip(files), { rule: 'file-malformed', package: 'Apps.zip', file });
}

describe('an app in a solution', () => {
  test('is fine', () => expectAccepted(zip({})));
  test('no zip', () => refuse({ msapp: Buffer.from('not a zip') }, path));
  test('empty', () => refuse({ msapp: Buffer.alloc(0) }, path));
  test('cut off', () => refuse({ msapp: properties('{}').subarray(0, 40) }, path));
  test('a Git LFS pointer', () =>
    refuse(
      { msapp: Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0f\nsize 12345\n') },
      path,
    ));
  test('Properties.json is malformed', () =>
    refuse({ msapp: properties('{ "Name": ') }, `${path}!Properties.json`));
  test('Properties.json is an array', () => refuse({ msapp: properties('[]') }, `${path}!Properties.json`));
  test('Properties.json nests too deep', () =>
    refuse({ msapp: properties(`{"a":${'['.repeat(600)}${']'.repeat(600)}}`) }, `${path}!Properties.json`));
  test('its Properties.json is a bomb', () => {
    const content = repeatedContent(Buffer.alloc(1024 * 1024), 1024);
    return refuse({ msapp: zipBytes([{ name: 'Properties.json', content }]) }, path);
  });
  test('its Properties.json is a bomb that lies', () => {
    const content = repeatedContent(Buffer.alloc(1024 * 1024), 1024);
    const entry = { name: 'Properties.json', content, declaredSize: 1000 };
    return refuse({ msapp: zipBytes([entry]) }, path);
  });
  test('LocalConnectionReferences is malformed', () =>
    refuse({ msapp: properties('{"LocalConnectionReferences":"{\\"a\\":"}') }, `${path}!Properties.json`));
  test('LocalConnectionReferences is empty', () =>
    expectAccepted(zip({ msapp: properties('{"LocalConnectionReferences":""}') })));
  test('its row has malformed ConnectionReferences', () =>
    refuse({ connectionReferences: '{"0f1e":' }, 'customizations.xml'));
  test('its row has malformed CdsDependencies', () =>
    refuse({ cdsDependencies: '{"0f1e":' }, 'customizations.xml'));
});

describe('an app on its own', () => {
  test('no zip', () =>
    expectRefusal(new Map([['App.msapp', Buffer.from('not a zip')]]), {
      rule: 'package-unreadable',
      package: 'App.msapp',
    }));
  test('Properties.json is malformed', () =>
    expectRefusal(new Map([['App.msapp', properties('{')]]), {
      rule: 'file-malformed',
      package: 'App.msapp',
      file: 'Properties.json',
    }));
});
