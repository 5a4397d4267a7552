import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/report.ts';
import { renderPackage } from '../../src/testing/render-package.ts';
import { runCli } from '../run-cli.ts';
import { sampleFlowPath, samplePackage } from '../sample-package.ts';
import { writeFiles } from '../write-files.ts';
import { expectAccepted, expectRefusal, lintBesideGoodPackage } from './expect-refusal.ts';

vi.setConfig({ testTimeout: 30_000 });

const tree = renderPackage('Tree', samplePackage({ uniqueName: 'Tree' }), 'tree');

describe('what is no file', () => {
  test('a pipe called x.zip', () =>
    expectRefusal((folder) => execFileSync('mkfifo', [join(folder, 'x.zip')]), {
      rule: 'package-unreadable',
      package: 'x.zip',
    }));

  test('a pipe that is named', async () => {
    const run = await lintBesideGoodPackage(
      (folder) => execFileSync('mkfifo', [join(folder, 'x.zip')]),
      ['x.zip'],
    );
    expect(run.exitCode).toBe(3);
    expect(run.refusals.map((finding) => finding.package)).toEqual(['x.zip']);
  });

  test('a pipe among the files of a package', async () => {
    const run = await lintBesideGoodPackage((folder) => {
      writeFiles(folder, tree);
      execFileSync('mkfifo', [
        join(folder, 'Tree', 'Workflows', 'pipe.json'),
        join(folder, 'Tree', 'pipe.txt'),
      ]);
    });
    expect(run.report.packages.map((one) => one.path)).toEqual(['Tree', 'good.zip']);
  });

  test('a zip that vanished', () =>
    expectRefusal((folder) => symlinkSync('nowhere', join(folder, 'x.zip')), {
      rule: 'package-unreadable',
      package: 'x.zip',
    }));

  test('a flow that vanished', () =>
    expectRefusal(
      (folder) => {
        writeFiles(folder, new Map([...tree].filter(([path]) => path !== `Tree/${sampleFlowPath}`)));
        mkdirSync(join(folder, 'Tree', 'Workflows'), { recursive: true });
        symlinkSync('nowhere', join(folder, 'Tree', sampleFlowPath));
      },
      { rule: 'file-malformed', package: 'Tree', file: sampleFlowPath },
    ));

  test('a folder where a flow should be', async () => {
    const run = await lintBesideGoodPackage((folder) => {
      writeFiles(folder, new Map([...tree].filter(([path]) => path !== `Tree/${sampleFlowPath}`)));
      mkdirSync(join(folder, 'Tree', sampleFlowPath), { recursive: true });
    });
    expect(run.report.findings.map((finding) => finding.rule)).toContain('file-missing');
  });
});

describe('links that loop', () => {
  test('to the folder above', async () => {
    const run = await expectAccepted((folder) => {
      writeFiles(folder, tree);
      symlinkSync('..', join(folder, 'Tree', 'up'));
      symlinkSync('.', join(folder, 'here'));
    });
    expect(run.report.packages.map((one) => one.path)).toEqual(['Tree', 'good.zip']);
  });

  test('to themselves', async () => {
    const run = await lintBesideGoodPackage((folder) => {
      writeFiles(folder, tree);
      symlinkSync('self', join(folder, 'self'));
      symlinkSync('b.txt', join(folder, 'Tree', 'a.txt'));
      symlinkSync('a.txt', join(folder, 'Tree', 'b.txt'));
    });
    expect(run.refusals).toEqual([]);
  });
});

describe('folders that nobody can list', () => {
  const deepFolders =
    'name=$(printf "x%.0s" $(seq 250)); for level in $(seq 20); do mkdir $name && cd $name; done';

  test('one whose path is longer than the system takes, beside a package', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'solution-lint-deep-'));
    try {
      writeFiles(folder, tree);
      execFileSync('bash', ['-c', deepFolders], { cwd: folder });
      const { exitCode, stdout, stderr } = await runCli(['--format', 'json'], folder);
      const { packages, findings } = JSON.parse(stdout) as Report;
      expect(packages.map(({ path }) => path)).toEqual(['Tree']);
      expect(findings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toContain(
        'package-unreadable unreadable',
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
    } finally {
      // Node's own removal knows absolute paths only.
      execFileSync('rm', ['-rf', folder]);
    }
  });
});
