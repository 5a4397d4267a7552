import { describe, expect, test } from 'vitest';
import { openPullRequest, pullRequestEvent, pushEvent } from './events.ts';
import { changedExpenses, expenses, travel } from './expenses.ts';
import { comment, type GitHubServer, githubServer } from './github-server.ts';
import { type Repository, repository } from './repository.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { annotationsIn, told } from './told.ts';

/** A repository with two solutions, and a pull request that brings an error into one of them. */
function changed(): { readonly made: Repository; readonly event: ReturnType<typeof pullRequestEvent> } {
  const made = repository();
  made.commit({ Expenses: expenses(), Travel: travel() });
  return {
    made,
    event: pullRequestEvent(openPullRequest(made, { Expenses: changedExpenses({ isDirect: true }) })),
  };
}

function runOn(
  made: Repository,
  event: ReturnType<typeof pullRequestEvent>,
  { apiUrl, token }: GitHubServer,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  return runAction(
    made.folder,
    event,
    { token, matrix: 'null', ...inputs },
    {
      GITHUB_API_URL: apiUrl,
      GITHUB_SHA: made.git('rev-parse', 'HEAD'),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_RUN_ID: '123',
      GITHUB_JOB: 'lint',
    },
  );
}

const allOf = ({ stdout, stderr, outputs, summary }: ActionRun) =>
  [stdout, stderr, JSON.stringify(outputs), summary].join('\n');

describe('a pull request', () => {
  test('gets a comment, which the next run brings up to date', async () => {
    const { made, event } = changed();
    const server = await githubServer({ comments: [comment(1, 'Looks good.')] });
    const first = await runOn(made, event, server, { comment: 'true' });
    expect(told(first).ended).toBe('1 failure');
    expect(server.comments[1]?.body).toContain('## ❌ solution-lint: 1 new error\n');

    made.commit({ Expenses: changedExpenses() });
    const second = await runOn(made, event, server, { comment: 'true' });
    expect(told(second)).toEqual({
      ended: '0 success',
      counts: '0 0 0',
      compared: '0 new, 0 fixed',
      annotations: [],
    });
    expect(server.heard.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'PATCH']);
    expect(server.comments.map(({ body }) => body.split('\n').slice(2).join('\n'))).toEqual([
      '',
      expect.stringMatching(/^## ✅ solution-lint: nothing new\n\nChecked 1 package: .*\n$/),
    ]);
    for (const run of [first, second]) expect(allOf(run)).not.toContain(server.token);
  });

  test('whose job may not write gets an annotation and a summary that say how, and ends as it would', async () => {
    const { made, event } = changed();
    made.commit({ Expenses: changedExpenses() });
    const server = await githubServer({
      instead: () => ({ status: 403, body: { message: 'Resource not accessible by integration' } }),
    });
    const run = await runOn(made, event, server, { comment: 'true', upload: 'true', 'new-only': 'true' });
    expect(run.exitCode).toBe(0);
    const warnings = annotationsIn(run.stdout).filter(({ kind }) => kind === 'warning');
    const words = (what: string, permission: string) =>
      `${what}: the token may not write it. GitHub says: 403 Resource not accessible by integration. Give the job this permission:\n\npermissions:\n  contents: read\n  ${permission}: write`;
    expect(warnings.map(({ message }) => message)).toEqual([
      words('No comment on the pull request', 'pull-requests'),
      words('Not uploaded to code scanning', 'security-events'),
    ]);
    expect(run.summary).toMatch(
      /^> \[!WARNING\]\n> No comment on the pull request: [^\n]*\n>\n> ```yaml\n> permissions:\n> {3}contents: read\n> {3}pull-requests: write\n> ```\n\n> \[!WARNING\]\n> Not uploaded/,
    );
    expect(allOf(run)).not.toContain(server.token);
  });

  test('is uploaded with all packages, also those that it does not touch', async () => {
    const { made, event } = changed();
    const server = await githubServer();
    const run = await runOn(made, event, server, { upload: 'true' });
    expect(told(run)).toMatchObject({ ended: '1 failure', counts: '2 0 0', compared: '1 new, 0 fixed' });
    expect(server.heard.map(({ method, path, body }) => [method, path, Object.keys(body as object)])).toEqual(
      [
        [
          'POST',
          '/repos/northwind/solutions/code-scanning/sarifs',
          ['commit_sha', 'ref', 'sarif', 'checkout_uri', 'tool_name'],
        ],
      ],
    );
  });
});

test('nothing is asked of GitHub where nothing is to be sent', async () => {
  const { made, event } = changed();
  const server = await githubServer();
  await runOn(made, event, server, {});
  await runOn(made, pushEvent('0'.repeat(40), made.git('rev-parse', 'HEAD')), server, { comment: 'true' });
  expect(server.heard).toEqual([]);
});
