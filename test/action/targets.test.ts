import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageData } from '../../src/page/page-data.ts';
import type { PackageFiles } from '../../src/testing/package-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeFiles } from '../write-files.ts';
import {
  openPullRequest,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
} from './events.ts';
import { changedExpenses, expenses, flowFile, travel } from './expenses.ts';
import { type Changes, type Repository, repository } from './repository.ts';
import { type ActionEvent, runAction } from './run-action.ts';
import { annotationsIn, told } from './told.ts';

const spn = '6e9a1c3d-7f20-4b85-9d4e-3c5b7a9f1e08';
const settingsFile = 'deploy/prod.settings.json';
const nothing = { ended: '0 success', counts: '0 0 0', compared: '0 new, 0 fixed', annotations: [] };

interface Bound {
  readonly logicalName: string;
  readonly connector: string;
  readonly connection: string;
}

const mail: Bound = {
  logicalName: 'nw_expense_mail',
  connector: 'shared_office365',
  connection: '4f0c2b7d9a1e4c53b8d26e7f1a90c3d5',
};
const list: Bound = {
  logicalName: 'nw_expense_list',
  connector: 'shared_sharepointonline',
  connection: '9d8e7f6a5b4c4d3e8f2a1b0c9d8e7f6a',
};
const teams: Bound = {
  logicalName: 'nw_expense_teams',
  connector: 'shared_teams',
  connection: '1a2b3c4d5e6f40718293a4b5c6d7e8f9',
};

function settings(bound: readonly Bound[]): string {
  const entries = bound.map(({ logicalName, connector, connection }) => ({
    LogicalName: logicalName,
    ConnectionId: connection,
    ConnectorId: `/providers/Microsoft.PowerApps/apis/${connector}`,
  }));
  return JSON.stringify({ EnvironmentVariables: [], ConnectionReferences: entries }, undefined, 2);
}

/** All connections there are Ada's. @param shared those that she shared with whoever deploys. */
function inventory(shared: readonly Bound[]): string {
  const connections = [mail, list, teams].map((one) => ({
    name: one.connection,
    connector: one.connector,
    displayName: one.logicalName,
    owner: { id: '8c2e4d10-5f7a-4b39-a6c1-0d9e8f7a6b54', name: 'Ada' },
    faults: [],
    permissions: shared.includes(one)
      ? [{ role: 'CanView', principal: { type: 'ServicePrincipal', id: spn } }]
      : [],
    permissionsOf: 'everybody',
  }));
  return JSON.stringify({ schemaVersion: 1, complete: ['*'], connections }, undefined, 2);
}

const prod = {
  settings: 'prod.settings.json',
  connections: 'prod.connections.json',
  principal: { type: 'servicePrincipal', id: spn },
};

function deployed(change: Changes = {}): Repository {
  const made = repository();
  made.commit({
    'README.md': 'Our solutions.',
    'solutions/Expenses': expenses(),
    'deploy/targets.json': JSON.stringify({ targets: { prod } }, undefined, 2),
    [settingsFile]: settings([mail, list]),
    'deploy/prod.connections.json': inventory([mail, list]),
    ...change,
  });
  return made;
}

/** The flow posts to Teams, too, through a reference of its own. */
function withTeams(): PackageFiles {
  const row = `
    <connectionreference connectionreferencelogicalname="nw_expense_teams">
      <connectionreferencedisplayname>Expense channel</connectionreferencedisplayname>
      <connectorid>/providers/Microsoft.PowerApps/apis/shared_teams</connectorid>
      <iscustomizable>1</iscustomizable>
      <statecode>0</statecode>
      <statuscode>1</statuscode>
    </connectionreference>`;
  return new Map(
    [...changedExpenses({ isDirect: true })].map(([path, bytes]) => {
      const text = Buffer.from(bytes).toString('utf8');
      const changed = text
        .replace('"connection": {}', '"connection": { "connectionReferenceLogicalName": "nw_expense_teams" }')
        .replace('<connectionreferences>', `<connectionreferences>${row}`);
      return [path, Buffer.from(changed)];
    }),
  );
}

const inputs = { paths: 'solutions', targets: 'deploy/targets.json' };

describe('a pull request that adds a connection reference', () => {
  test('without an entry in the settings: an error in the settings, and a sentence in the summary', async () => {
    const made = deployed();
    const change = openPullRequest(made, { 'solutions/Expenses': withTeams() });
    const run = await runAction(made.folder, pullRequestEvent(change), inputs);
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: '1 new, 0 fixed',
      annotations: [`error settings-connection-missing ${settingsFile}:3`],
    });
    expect(run.summary).toContain(`<details open><summary>1 connection change</summary>

- <code>solutions/Expenses</code>: This pull request adds connection reference "Expense channel" (shared_teams), used by flow "Approve expense"; prod's settings have no entry for it.`);
    expect(run.summary).toContain(`### prod: 0 of 1 flow turns on, 1 stays off

| Flow | | Why |
|---|---|---|
| Approve expense | ❌ stays off | nw_expense_teams: no connection is given to it |`);
  });

  test('with an entry: the sentence says so', async () => {
    const made = deployed();
    const change = openPullRequest(made, {
      'solutions/Expenses': withTeams(),
      [settingsFile]: settings([mail, list, teams]),
      'deploy/prod.connections.json': inventory([mail, list, teams]),
    });
    const run = await runAction(made.folder, pullRequestEvent(change), inputs);
    expect(told(run)).toEqual(nothing);
    expect(run.summary).toContain(`used by flow "Approve expense"; prod's settings have an entry for it.`);
  });

  test('the page shows what each target has for it', async () => {
    const made = deployed();
    const change = openPullRequest(made, { 'solutions/Expenses': withTeams() });
    await runAction(made.folder, pullRequestEvent(change), { ...inputs, outputs: 'html=report.html' });
    const page = readFileSync(join(made.folder, 'report.html'), 'utf8');
    const [, text = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
    const { targets } = JSON.parse(text) as PageData;
    expect(
      targets.map(({ name, connections }) => [name, ...connections.map(({ id, state }) => `${id} ${state}`)]),
    ).toEqual([['prod', `${list.connection} usable`, `${mail.connection} usable`, ' unbound']]);
  });

  test('without targets: no word about settings', async () => {
    const made = deployed();
    const change = openPullRequest(made, { 'solutions/Expenses': withTeams() });
    const run = await runAction(made.folder, pullRequestEvent(change), { paths: 'solutions' });
    expect(told(run)).toEqual(nothing);
    expect(run.summary).toContain('(shared_teams), used by flow "Approve expense".\n');
    expect(run.summary).not.toContain('settings');
  });

  test('that is not shared: an error for the new one, also where the flow was on before', async () => {
    const made = deployed({
      'deploy/targets.json': JSON.stringify({ prod: { ...prod, existingFlows: true } }),
      'deploy/prod.connections.json': inventory([]),
    });
    const change = openPullRequest(made, {
      'solutions/Expenses': withTeams(),
      [settingsFile]: settings([mail, list, teams]),
    });
    const run = await runAction(made.folder, pullRequestEvent(change), { ...inputs, 'new-only': 'true' });
    const place = `solutions/Expenses/${flowFile}`;
    const { annotations, ...rest } = told(run);
    expect(rest).toMatchObject({ ended: '1 failure', compared: expect.stringMatching(/^\d+ new, 0 fixed$/) });
    expect(
      annotations
        .filter((text) => text.includes('connection-not-shared'))
        .map((text) => text.replace(/:\d+$/, '')),
    ).toEqual([
      `error connection-not-shared ${place}`,
      `warning connection-not-shared ${place}`,
      `warning connection-not-shared ${place}`,
    ]);
  });
});

describe('a pull request that changes only what is said of a target', () => {
  const inSettings = `error settings-connection-empty ${settingsFile}:6`;
  const inFlow = `error connection-not-shared solutions/Expenses/${flowFile}:5`;

  /** The flow has an error of its own, and beside what is asked for there is a solution that has no settings. */
  async function changed(change: Changes, before: Changes = {}, more: Readonly<Record<string, string>> = {}) {
    const made = deployed({
      'solutions/Expenses': expenses({ isDirect: true }),
      'samples/Trips': travel('Trips'),
      ...before,
    });
    return runAction(made.folder, pullRequestEvent(openPullRequest(made, change)), { ...inputs, ...more });
  }

  test('its settings: reported, as new, and nothing else of the packages', async () => {
    const run = await changed(
      { [settingsFile]: settings([{ ...mail, connection: '' }, list]) },
      {},
      { 'new-only': 'true' },
    );
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: '1 new, 0 fixed',
      annotations: [inSettings],
    });
    const [, , , ...blocks] = run.summary.split('\n\n');
    expect(run.summary).toContain('\n\nNo package has changed; checked against prod.\n\n### New\n\n');
    expect(blocks.slice(-2)).toEqual([
      '### prod: 0 of 1 flow turns on, 1 stays off',
      '| Flow | | Why |\n|---|---|---|\n| Approve expense | ❌ stays off | it uses a connection to shared_teams without a connection reference, and the import binds none<br>nw_expense_mail: no connection is given to it |\n',
    ]);
  });

  test('its connections, where what breaks is a flow that has not changed', async () => {
    const run = await changed({ 'deploy/prod.connections.json': inventory([list]) });
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '2 0 0',
      compared: '2 new, 0 fixed',
      annotations: [`error connection-importer ${settingsFile}:6`, inFlow],
    });
    expect(run.summary).toContain('#### solutions/Expenses\n\nunchanged, for prod\n\n');
  });

  test('its targets file', async () => {
    const described = { ...prod, principal: 'servicePrincipal:0f1e2d3c-4b5a-4968-8776-655443322110' };
    const run = await changed({ 'deploy/targets.json': JSON.stringify({ prod: described }) });
    expect(told(run)).toMatchObject({ ended: '1 failure', counts: '4 0 0', compared: '4 new, 0 fixed' });
  });

  test('by describing it at all: all of it is new', async () => {
    const run = await changed(
      {
        'deploy/targets.json': JSON.stringify({ prod }),
        'deploy/prod.connections.json': inventory([list]),
      },
      { 'deploy/targets.json': '{}' },
    );
    expect(told(run)).toMatchObject({ ended: '1 failure', counts: '2 0 0', compared: '2 new, 0 fixed' });
  });

  test('of which another could not be read before', async () => {
    const run = await changed(
      {
        [settingsFile]: settings([
          { ...mail, connection: '' },
          { ...list, connection: '' },
        ]),
        'deploy/test.settings.json': settings([mail, list]),
      },
      {
        'deploy/targets.json': JSON.stringify({ prod, test: { settings: 'test.settings.json' } }),
        [settingsFile]: settings([{ ...mail, connection: '' }, list]),
      },
    );
    expect(told(run)).toMatchObject({ counts: '2 0 0', compared: '1 new, 0 fixed' });
  });

  test('for the better: it is fixed', async () => {
    const run = await changed(
      { [settingsFile]: settings([mail, list]), 'deploy/prod.connections.json': inventory([mail, list]) },
      {
        [settingsFile]: settings([mail, { ...list, connection: '' }]),
        'deploy/prod.connections.json': inventory([list]),
      },
    );
    expect(told(run)).toEqual({ ...nothing, compared: '0 new, 3 fixed' });
  });

  test('but of one target: of another it tells nothing', async () => {
    const other = { ...prod, settings: 'test.settings.json' };
    const run = await changed(
      { [settingsFile]: settings([{ ...mail, connection: '' }, list]) },
      {
        'deploy/targets.json': JSON.stringify({ prod, test: other }),
        'deploy/test.settings.json': settings([{ ...mail, connection: '' }, list]),
      },
    );
    expect(told(run)).toMatchObject({ counts: '1 0 0', annotations: [inSettings] });
  });
});

describe('a pull request that touches no package and no target', () => {
  test('has nothing to check, whatever is wrong there', async () => {
    const made = deployed({ [settingsFile]: settings([]) });
    const change = openPullRequest(made, { 'README.md': 'Our fine solutions.' });
    const run = await runAction(made.folder, pullRequestEvent(change), inputs);
    expect(told(run)).toEqual(nothing);
    expect(run.summary).toBe(
      '## solution-lint: nothing to check\n\nNothing to check: the change touches no package.\n',
    );
  });
});

describe('inputs', () => {
  const inSettings = `error settings-connection-empty ${settingsFile}:6`;
  const broken = { [settingsFile]: settings([{ ...mail, connection: '' }, list]) };

  test('that describe one target, relative to the working-directory', async () => {
    const made = deployed(broken);
    const run = await runAction(made.folder, scheduleEvent, {
      'working-directory': 'deploy',
      paths: '../solutions',
      settings: 'prod.settings.json',
      connections: 'prod.connections.json',
      principal: `servicePrincipal:${spn}`,
    });
    expect(told(run)).toEqual({
      ended: '1 failure',
      counts: '1 0 0',
      compared: 'no',
      annotations: [inSettings],
    });
    expect(run.summary).toContain('### the target environment: 0 of 1 flow turns on, 1 stays off');
  });

  test('that choose a target', async () => {
    const made = deployed({
      ...broken,
      'deploy/targets.json': JSON.stringify({ prod, test: { settings: 'test.settings.json' } }),
      'deploy/test.settings.json': settings([
        { ...mail, connection: teams.connection },
        { ...list, connection: mail.connection },
      ]),
    });
    const given = {
      ...inputs,
      'working-directory': 'deploy',
      paths: '../solutions',
      targets: 'targets.json',
    };
    expect(told(await runAction(made.folder, scheduleEvent, given))).toMatchObject({ counts: '1 0 0' });
    const chosen = { ...given, target: 'test' };
    expect(told(await runAction(made.folder, scheduleEvent, chosen))).toMatchObject({ counts: '0 0 0' });
  });

  test('that are wrong stop the step', async () => {
    const made = deployed();
    const run = await runAction(made.folder, scheduleEvent, { ...inputs, target: 'prd' });
    expect(run.outputs).toEqual({ conclusion: 'failure' });
    expect(annotationsIn(run.stdout).map(({ message }) => message)).toEqual([
      'There is no target "prd".\nDid you mean "prod"?',
    ]);
  });

  test('that name what an earlier step wrote beside the checkout: it is as it was before, too', async () => {
    const made = deployed();
    const exported = join(temporaryFolder(), 'connections.json');
    writeFileSync(exported, inventory([list]));
    const change = openPullRequest(made, { 'solutions/Expenses': changedExpenses() });
    const run = await runAction(made.folder, pullRequestEvent(change), {
      paths: 'solutions',
      settings: settingsFile,
      connections: exported,
      principal: `servicePrincipal:${spn}`,
    });
    expect(told(run)).toMatchObject({ ended: '1 failure', counts: '2 0 0', compared: '0 new, 0 fixed' });
  });
});

test('a push that changes settings tells what is new in them', async () => {
  const made = deployed();
  const before = made.git('rev-parse', 'HEAD');
  const after = made.commit({ [settingsFile]: settings([{ ...mail, connection: '' }, list]) });
  expect(told(await runAction(made.folder, pushEvent(before, after), inputs))).toMatchObject({
    ended: '1 failure',
    counts: '1 0 0',
    compared: '1 new, 0 fixed',
  });
});

describe('on pull_request_target, what a pull request says of targets leads nowhere else', () => {
  const secret = 'nw_do_not_tell';

  /** A workspace and, beside it, a file that is none of the pull request's business. */
  async function attempt(
    made: { readonly folder: string },
    event: (isPrivileged: boolean) => ActionEvent,
    more: Readonly<Record<string, string>> = {},
    environment: Readonly<Record<string, string>> = {},
  ) {
    const given = { ...inputs, ...more };
    const unprivileged = await runAction(made.folder, event(false), given, environment);
    const privileged = await runAction(made.folder, event(true), given, environment);
    expect(JSON.stringify(unprivileged) + reportIn(made.folder)).toContain(secret);
    expect(JSON.stringify(privileged)).not.toContain(secret);
    expect(privileged.outputs).toEqual({ conclusion: 'failure' });
    return annotationsIn(privileged.stdout).map(({ message }) => message);
  }

  function reportIn(folder: string): string {
    const path = join(folder, 'report.txt');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }

  function outside(text = settings([{ ...mail, logicalName: secret }])): string {
    const path = join(temporaryFolder(), 'secrets.json');
    writeFileSync(path, text);
    return path;
  }

  const either = (change: Parameters<typeof pullRequestEvent>[0]) => (isPrivileged: boolean) =>
    isPrivileged ? pullRequestTargetEvent(change) : pullRequestEvent(change);

  const refused = (path: string) => [
    `Nothing was linted: the link "${path}" leads out of the checkout, and this event may hold secrets.\nTake the link away, or lint the change on pull_request.`,
  ];

  test('by a path', async () => {
    const made = deployed();
    const path = relative(join(made.folder, 'deploy'), outside());
    const change = openPullRequest(made, {
      'deploy/targets.json': JSON.stringify({ prod: { ...prod, settings: path } }),
    });
    expect(await attempt(made, either(change))).toEqual([
      `Can't read the deployment settings "${path.slice(3)}" of target prod: it leads out of the workspace, and this event may hold secrets.\nName a file that is there; paths in a targets file are relative to it.`,
    ]);
  });

  test.each([
    ['settings', settingsFile, undefined],
    ['a part of a package', `solutions/Expenses/${flowFile}`, `{ "${secret}": "x" y`],
  ])('by a link: %s', async (_, path, text) => {
    const made = deployed();
    const target = outside(text);
    made.git('switch', '--quiet', '--create', 'feature');
    rmSync(join(made.folder, path));
    symlinkSync(target, join(made.folder, path));
    const head = made.commit({ 'README.md': 'Our fine solutions.' });
    const change = { base: made.git('rev-parse', 'main'), head };
    expect(await attempt(made, either(change), { outputs: 'pretty=report.txt' })).toEqual(refused(path));
  });

  test('by a folder that is a link, where git does not tell', async () => {
    const folder = temporaryFolder();
    const described = { prod: { ...prod, settings: 'more/secrets.json', connections: [] } };
    writeFiles(join(folder, 'solutions/Expenses'), expenses());
    writeFiles(folder, new Map([['deploy/targets.json', Buffer.from(JSON.stringify(described))]]));
    symlinkSync(dirname(outside()), join(folder, 'deploy/more'));
    const commits = { base: 'ab'.repeat(20), head: 'cd'.repeat(20) };
    expect(await attempt({ folder }, either(commits))).toEqual(refused('deploy/more'));
  });

  /** Expenses with a flow that is a link to a file outside. */
  function leading(): Repository {
    const made = repository();
    made.commit({ 'solutions/Expenses': expenses() });
    rmSync(join(made.folder, linkedFlow));
    symlinkSync(outside(`{ "${secret}": "x" y`), join(made.folder, linkedFlow));
    made.commit({ 'README.md': 'Our solutions.' });
    return made;
  }

  const linkedFlow = `solutions/Expenses/${flowFile}`;
  const whole = { paths: '', targets: '', 'changed-only': 'false', outputs: 'pretty=report.txt' };

  test('by a link in a submodule', async () => {
    const made = deployed();
    made.git('switch', '--quiet', '--create', 'feature');
    made.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', leading().folder, 'other');
    const head = made.commit({ 'README.md': 'Our fine solutions.' });
    const change = { base: made.git('rev-parse', 'main'), head };
    expect(await attempt(made, either(change), whole)).toEqual(refused(`other/${linkedFlow}`));
  });

  test('by a link in a checkout in a folder of another one', async () => {
    const made = deployed();
    made.git('clone', '--quiet', leading().folder, 'change');
    const commits = { base: made.git('rev-parse', 'HEAD'), head: 'cd'.repeat(20) };
    expect(await attempt(made, either(commits), { ...whole, paths: 'change' })).toEqual(
      refused(`change/${linkedFlow}`),
    );
  });

  test('by a link in a repository that git does not trust', async () => {
    const made = leading();
    const commits = { base: made.git('rev-parse', 'HEAD^'), head: made.git('rev-parse', 'HEAD') };
    const untrusted = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(await attempt(made, either(commits), whole, untrusted)).toEqual(refused(linkedFlow));
  });

  test('by a working-directory that is a link', async () => {
    const made = repository();
    const { folder } = leading();
    rmSync(join(folder, '.git'), { recursive: true });
    made.commit({ 'README.md': 'Our solutions.' });
    symlinkSync(folder, join(made.folder, 'power-platform'));
    const change = openPullRequest(made, { 'README.md': 'Our fine solutions.' });
    const given = { ...whole, 'working-directory': 'power-platform', outputs: 'pretty=../report.txt' };
    expect(await attempt(made, either(change), given)).toEqual(refused('power-platform'));
  });

  test('while links in the checkout, and files beside it that the workflow names itself, are read', async () => {
    const made = deployed();
    const beside = outside(settings([mail, list]));
    made.git('switch', '--quiet', '--create', 'feature');
    symlinkSync('prod.settings.json', join(made.folder, 'deploy/linked.json'));
    const head = made.commit({ 'solutions/Expenses': changedExpenses() });
    const event = pullRequestTargetEvent({ base: made.git('rev-parse', 'main'), head });
    expect(told(await runAction(made.folder, event, inputs))).toEqual(nothing);
    for (const path of [beside, 'deploy/linked.json']) {
      const given = { paths: 'solutions', settings: path };
      expect(told(await runAction(made.folder, event, given))).toEqual(nothing);
    }
  });
});

test('names in what is said of targets forge nothing', async () => {
  const name = '::error::x\n##[set-env name=a]b | <b> @all';
  const made = deployed({ 'deploy/targets.json': JSON.stringify({ [name]: prod }) });
  const change = openPullRequest(made, { 'solutions/Expenses': withTeams() });
  const run = await runAction(made.folder, pullRequestEvent(change), inputs);
  expect(told(run)).toMatchObject({
    counts: '1 0 0',
    annotations: [`error settings-connection-missing ${settingsFile}:3`],
  });
  expect(run.stdout).not.toMatch(/##\[|^::error::x/m);
  expect(run.summary).not.toMatch(/<b>|(?<!<!-- -->)@all|##\[|^::/m);
});
