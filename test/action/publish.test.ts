import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readInputs } from '../../src/github/action-inputs.ts';
import { analysed } from '../../src/github/code-scanning.ts';
import { commentMarker } from '../../src/github/comment/comment-marker.ts';
import { commentLength } from '../../src/github/comment/comment-text.ts';
import { type Publication, publish } from '../../src/github/publish.ts';
import type { Remark } from '../../src/github/remark.ts';
import { categoryOf, readStep, titleOf } from '../../src/github/step.ts';
import { valueAt } from '../../src/github/value-at.ts';
import { formatReport } from '../../src/output/format-report.ts';
import { type Run, run } from '../../src/run.ts';
import { finding, report } from '../output/sample-report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openPullRequest, pullRequestEvent, pullRequestTargetEvent, pushEvent } from './events.ts';
import { changedExpenses, expenses } from './expenses.ts';
import { comment, type GitHubServer, githubServer, type Heard, type Reply } from './github-server.ts';
import { repository } from './repository.ts';
import type { ActionEvent } from './run-action.ts';

const [base, head, merge] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const pull = pullRequestEvent({ base, head });
const category = 'solutions';
const marker = commentMarker(category);

const environment = {
  GITHUB_REPOSITORY: 'northwind/solutions',
  GITHUB_SHA: merge,
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_RUN_ID: '123',
  GITHUB_WORKFLOW_REF: 'northwind/solutions/.github/workflows/solutions.yml@refs/pull/7/merge',
  GITHUB_JOB: 'lint',
  GITHUB_ACTION: '__northwind_solution-lint',
};

const oneError = report({ findings: [finding()] });

async function checked(told = oneError): Promise<Run> {
  const done = await run({ paths: [], cwd: temporaryFolder() });
  return { ...done, report: told, empty: [] };
}

interface Told {
  readonly remarks: readonly Remark[];
  readonly waited: readonly number[];
}

async function send(
  { apiUrl, token }: Pick<GitHubServer, 'apiUrl' | 'token'>,
  inputs: Readonly<Record<string, string>>,
  event: ActionEvent = pull,
  change: Partial<Publication> = {},
): Promise<Told> {
  const given: Readonly<Record<string, string>> = { token, category, ...inputs };
  const waited: number[] = [];
  const remarks = await publish(
    {
      done: await checked(),
      remark: undefined,
      isFailure: true,
      inputs: readInputs((name) => given[name] ?? ''),
      checkout: { root: '/work/solutions', folder: '', repository: { trouble: new Error() as never } },
      event: event.name,
      payload: event.payload,
      step: readStep({ ...environment, GITHUB_API_URL: apiUrl }),
      ...change,
    },
    async (milliseconds) => {
      waited.push(milliseconds);
    },
  );
  return { remarks, waited };
}

const commented = { comment: 'true' };
const uploaded = { upload: 'true' };
const list = '/repos/northwind/solutions/issues/7/comments';
const page = (number: number): Heard => ({
  method: 'GET',
  path: `${list}?per_page=100&page=${number}`,
  body: undefined,
});
const said = (heard: readonly Heard[]) => heard.map(({ method, path }) => `${method} ${path}`);

describe('the comment', () => {
  test('is created, and updated by the next run', async () => {
    const server = await githubServer({
      comments: [comment(1, 'Looks good.'), comment(2, `I saw ${marker}`)],
    });
    expect(await send(server, commented)).toEqual({ remarks: [], waited: [] });
    const [, , created] = server.comments;
    expect(created?.body).toMatch(
      /^<!-- solution-lint comment [0-9a-f]{16} -->\n\n## ❌ solution-lint \(solutions\): 1 error\n/,
    );
    expect(server.heard).toEqual([page(1), { method: 'POST', path: list, body: { body: created?.body } }]);

    await send(server, commented, pull, { done: await checked(report()), isFailure: false });
    expect(server.comments.map(({ body }) => body.split('\n')[2])).toEqual([
      undefined,
      undefined,
      '## ✅ solution-lint (solutions): No findings',
    ]);
    expect(server.heard.slice(2)).toEqual([
      page(1),
      {
        method: 'PATCH',
        path: '/repos/northwind/solutions/issues/comments/1002',
        body: { body: server.comments[2]?.body },
      },
    ]);
  });

  test('is found on the third page', async () => {
    const others = Array.from({ length: 250 }, (_, index) => comment(index + 1, `Comment ${index}`));
    const server = await githubServer({ comments: [...others, comment(251, `${marker}\nOld`)] });
    await send(server, commented);
    expect(said(server.heard)).toEqual([
      ...[1, 2, 3].map((number) => `GET ${page(number).path}`),
      'PATCH /repos/northwind/solutions/issues/comments/251',
    ]);
    expect(server.comments).toHaveLength(251);
  });

  test.each([
    ["a stranger's", { type: 'User', association: 'CONTRIBUTOR' }, 'POST'],
    ["a bot's", { type: 'Bot', association: 'NONE' }, 'PATCH'],
    ['of somebody whose token it was', { type: 'User', association: 'MEMBER' }, 'PATCH'],
  ] as const)(
    'is not looked for in a copy of the marker that is %s',
    async (_, { type, association }, method) => {
      const server = await githubServer({
        comments: [
          comment(1, `${marker}\nOld`, { user: { login: 'robin', type }, author_association: association }),
        ],
      });
      await send(server, commented);
      expect(server.heard.at(-1)?.method).toBe(method);
    },
  );

  test('is not created where there is nothing to say', async () => {
    const server = await githubServer();
    const nothing = { done: await checked(report()), isFailure: false };
    expect(await send(server, commented, pull, nothing)).toEqual({ remarks: [], waited: [] });
    expect(server.heard).toEqual([page(1)]);
  });

  test('is one of its own for each category', async () => {
    const server = await githubServer();
    await send(server, commented);
    await send(server, { ...commented, category: 'other' });
    await send(server, commented);
    expect(server.comments).toHaveLength(2);
  });

  test('fits', async () => {
    const findings = Array.from({ length: 500 }, (_, index) =>
      finding({ fingerprint: `${index}`, message: '*'.repeat(2000) }),
    );
    const server = await githubServer();
    const told = await send(server, commented, pull, { done: await checked(report({ findings })) });
    expect(told).toEqual({ remarks: [], waited: [] });
    expect(server.comments[0]?.body.length).toBeLessThanOrEqual(commentLength);
    expect(server.comments[0]?.body).toContain('**Left out for length**: 4');
  });

  test.each([
    ['a push', pushEvent(base, head)],
    ['an event without a pull request', { name: 'pull_request', payload: {} }],
  ])('is only for pull requests: %s', async (_, event) => {
    const server = await githubServer();
    expect(await send(server, commented, event)).toEqual({ remarks: [], waited: [] });
    expect(server.heard).toEqual([]);
  });
});

const forbidden: Reply = {
  status: 403,
  body: { message: 'Resource not accessible by integration', status: '403' },
};
const permission = 'permissions:\n  contents: read\n  pull-requests: write';

describe('no failure to comment fails a run', () => {
  test.each<[string, Reply, ActionEvent, Remark]>([
    [
      'a missing permission',
      forbidden,
      pull,
      {
        level: 'warning',
        text: 'No comment on the pull request: the token may not write it. GitHub says: 403 Resource not accessible by integration. Give the job this permission:',
        yaml: permission,
      },
    ],
    [
      'a fork',
      forbidden,
      pullRequestEvent({ base, head }, true),
      {
        level: 'notice',
        text: 'No comment on the pull request: a pull request from a fork has a token that only reads. GitHub says: 403 Resource not accessible by integration. On pull_request_target, the job can have this permission:',
        yaml: permission,
      },
    ],
    [
      'a token that is not valid',
      { status: 401, body: { message: 'Bad credentials' } },
      pull,
      {
        level: 'warning',
        text: "No comment on the pull request: the token is not valid. GitHub says: 401 Bad credentials. Without the input token, it is the job's own.",
      },
    ],
    [
      'a repository that the token does not see',
      { status: 404, body: { message: 'Not Found' } },
      pull,
      {
        level: 'warning',
        text: "No comment on the pull request: the token sees no such place. GitHub says: 404 Not Found. A token of your own must reach this repository; the job's own does with:",
        yaml: permission,
      },
    ],
    [
      'a comment that GitHub refuses',
      { status: 422, body: { message: 'Validation Failed' } },
      pull,
      {
        level: 'warning',
        text: 'No comment on the pull request: GitHub refuses it. GitHub says: 422 Validation Failed.',
      },
    ],
  ])('%s', async (_, reply, event, remark) => {
    const server = await githubServer({ instead: () => reply });
    expect(await send(server, commented, event)).toEqual({ remarks: [remark], waited: [] });
    expect(server.heard).toHaveLength(1);
  });

  test('no token', async () => {
    const server = await githubServer();
    const { remarks } = await send({ ...server, token: '' }, commented);
    expect(remarks).toEqual([
      {
        level: 'warning',
        text: "Neither a comment nor an upload: the input token is empty. Leave it out for the job's own.",
      },
    ]);
    expect(server.heard).toEqual([]);
  });

  test('nobody listens', async () => {
    const { remarks, waited } = await send({ apiUrl: 'http://127.0.0.1:9', token: 'ghs_0' }, commented);
    expect(remarks).toEqual([
      {
        level: 'notice',
        text: "No comment on the pull request: GitHub can't be reached (connect ECONNREFUSED 127.0.0.1:9). The next run tries again.",
      },
    ]);
    expect(waited).toEqual([1000, 4000]);
  });

  test('the token is in no text, not even where a server repeats it', async () => {
    const server = await githubServer({
      instead: ({ path }) => ({ status: 422, body: { message: `Bearer ${server.token} at ${path}` } }),
    });
    const { remarks } = await send(server, { ...commented, ...uploaded });
    expect(remarks.map(({ text }) => text)).toEqual([
      'No comment on the pull request: GitHub refuses it. GitHub says: 422 Bearer *** at /repos/northwind/solutions/issues/7/comments?per_page=100&page=1.',
      'Not uploaded to code scanning: GitHub refuses it. GitHub says: 422 Bearer *** at /repos/northwind/solutions/code-scanning/sarifs.',
    ]);
  });

  test('a mistake of ours', async () => {
    const server = await githubServer();
    const broken = { ...(await checked()), report: undefined as never };
    const { remarks } = await send(server, commented, pull, { done: broken });
    expect(remarks).toEqual([
      { level: 'warning', text: expect.stringMatching(/^Telling GitHub failed\. This is a bug/) },
    ]);
  });
});

const limit = (status: number, headers: Readonly<Record<string, string>>): Reply => ({
  status,
  headers,
  body: { message: 'You have exceeded a secondary rate limit' },
});

describe('what may succeed in a moment', () => {
  test.each<[string, Reply | 'lost', readonly number[]]>([
    ['429 with Retry-After', limit(429, { 'retry-after': '7' }), [7000]],
    ['403 with Retry-After', limit(403, { 'retry-after': '0' }), [1000]],
    [
      '403 with the time of the reset',
      limit(403, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Date.parse('2026-01-01T00:00:20Z') / 1000}`,
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
      }),
      [20_000],
    ],
    ['500', { status: 500, body: { message: 'Server Error' } }, [1000]],
    ['502 with a page', { status: 502, body: '<html>Bad gateway</html>' }, [1000]],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '3' }, body: '' }, [3000]],
    ['a lost connection', 'lost', [1000]],
    ['a page in place of an answer', { status: 200, body: '<html>Sign in</html>' }, [1000]],
  ])('is tried again: %s', async (_, reply, waits) => {
    const server = await githubServer({ instead: (_heard, count) => (count === 1 ? reply : undefined) });
    expect(await send(server, commented)).toEqual({ remarks: [], waited: waits });
    expect(server.comments).toHaveLength(1);
  });

  test('is not done twice where only the answer was lost', async () => {
    const server = await githubServer({
      instead: ({ method }) => (method === 'POST' ? 'lost' : undefined),
    });
    expect(await send(server, commented)).toEqual({ remarks: [], waited: [1000] });
    expect(said(server.heard)).toEqual([
      `GET ${page(1).path}`,
      `POST ${list}`,
      `GET ${page(1).path}`,
      'PATCH /repos/northwind/solutions/issues/comments/1000',
    ]);
    expect(server.comments).toHaveLength(1);
  });

  test.each<[string, Reply, readonly number[], string]>([
    [
      'for longer than a step should wait',
      limit(429, { 'retry-after': '3600' }),
      [],
      "GitHub's rate limit is reached, and waiting would take too long. GitHub says: 429 You have exceeded a secondary rate limit.",
    ],
    [
      'nobody knows when',
      limit(403, {}),
      [],
      "GitHub's rate limit is reached, and waiting would take too long. GitHub says: 403 You have exceeded a secondary rate limit.",
    ],
    [
      'again and again',
      limit(429, { 'retry-after': '5' }),
      [5000, 5000],
      "GitHub's rate limit is reached, and waiting would take too long. GitHub says: 429 You have exceeded a secondary rate limit.",
    ],
    [
      'down',
      { status: 503, body: { message: 'Unicorn!' } },
      [1000, 4000],
      'GitHub has a problem. GitHub says: 503 Unicorn!.',
    ],
  ])('is given up: %s', async (_, reply, waits, words) => {
    const server = await githubServer({ instead: () => reply });
    const text = `No comment on the pull request: ${words} The next run tries again.`;
    expect(await send(server, commented)).toEqual({ remarks: [{ level: 'notice', text }], waited: waits });
  });
});

describe('the upload', () => {
  test('is the documented request', async () => {
    const server = await githubServer();
    const done = await checked();
    const told = await send(server, uploaded, pull, { done });
    expect(told).toEqual({ remarks: [], waited: [] });
    expect(server.heard).toEqual([
      {
        method: 'POST',
        path: '/repos/northwind/solutions/code-scanning/sarifs',
        body: {
          commit_sha: merge,
          ref: 'refs/pull/7/merge',
          sarif: expect.stringMatching(/^H4sI[\w+/]+=*$/),
          checkout_uri: 'file:///work/solutions',
          tool_name: 'solution-lint',
        },
      },
    ]);
    const sarif = String(valueAt(server.heard[0]?.body, 'sarif'));
    const text = gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8');
    expect(text).toBe(await formatReport(done.report, 'sarif', { category }));
    expect(JSON.parse(text)).toMatchObject({ runs: [{ automationDetails: { id: 'solutions/' } }] });
  });

  test('and the comment go together, and one does without the other', async () => {
    const server = await githubServer({
      instead: ({ method, path }) =>
        method === 'POST' && path.endsWith('/comments') ? forbidden : undefined,
    });
    const { remarks } = await send(server, { ...commented, ...uploaded });
    expect(remarks).toHaveLength(1);
    expect(said(server.heard).sort()).toEqual([
      `GET ${page(1).path}`,
      `POST /repos/northwind/solutions/code-scanning/sarifs`,
      `POST ${list}`,
    ]);
  });

  test.each<[string, Reply, Remark]>([
    [
      'a missing permission',
      forbidden,
      {
        level: 'warning',
        text: 'Not uploaded to code scanning: the token may not write it. GitHub says: 403 Resource not accessible by integration. Give the job this permission:',
        yaml: 'permissions:\n  contents: read\n  security-events: write',
      },
    ],
    [
      'a private repository without a licence',
      {
        status: 403,
        body: { message: 'Code Security must be enabled for this repository to use code scanning.' },
      },
      {
        level: 'warning',
        text: "Not uploaded to code scanning: this repository takes no report. GitHub says: 403 Code Security must be enabled for this repository to use code scanning. Code scanning is turned on in the repository's settings; a private one needs GitHub Code Security.",
      },
    ],
    [
      'no code scanning',
      { status: 404, body: { message: 'Not Found' } },
      {
        level: 'warning',
        text: "Not uploaded to code scanning: this repository takes no report. GitHub says: 404 Not Found. Code scanning is turned on in the repository's settings; a private one needs GitHub Code Security.",
      },
    ],
    [
      'too large',
      { status: 413, body: { message: 'Payload Too Large' } },
      {
        level: 'warning',
        text: 'Not uploaded to code scanning: the report is too large. GitHub says: 413 Payload Too Large. Let several steps lint a part of the packages each.',
      },
    ],
  ])('fails no run: %s', async (_, reply, remark) => {
    const server = await githubServer({ instead: () => reply });
    expect(await send(server, uploaded)).toEqual({ remarks: [remark], waited: [] });
  });

  test('names what is checked out', () => {
    const made = repository();
    made.commit({ Expenses: expenses() });
    const change = openPullRequest(made, { Expenses: changedExpenses() });
    const checkout = { root: made.folder, folder: '', repository: { isShallow: false } };
    const merged = made.git('rev-parse', 'HEAD');
    const pullRequest = { number: 7, head: change.head, isFromFork: false };
    const onPull = { ref: 'refs/pull/7/merge', commit: merged };
    const onTarget = { ref: 'refs/heads/main', commit: change.base };

    expect(analysed(onPull, checkout, pullRequest)).toEqual({ ref: 'refs/pull/7/merge', commit: merged });
    expect(analysed(onTarget, checkout, pullRequest)).toEqual({ ref: 'refs/pull/7/merge', commit: merged });
    made.git('switch', '--quiet', 'feature');
    const ofHead = { ref: 'refs/pull/7/head', commit: change.head };
    expect(analysed(onPull, checkout, pullRequest)).toEqual(ofHead);
    expect(analysed(onTarget, checkout, pullRequest)).toEqual(ofHead);
    made.git('switch', '--quiet', 'main');
    expect(analysed(onTarget, checkout, pullRequest)).toEqual(onTarget);
    expect(analysed(onTarget, checkout, undefined)).toEqual(onTarget);
  });
});

describe('a step is told from others', () => {
  const step = readStep(environment);
  const place = '.github/workflows/solutions.yml:lint:__northwind_solution-lint';
  test.each([
    [{}, place, ''],
    [{ matrix: 'null' }, place, ''],
    [
      { matrix: '{\n  "solution": "core",\n  "node": 20\n}' },
      `${place}/node:20/solution:core`,
      'node:20, solution:core',
    ],
    [{ 'working-directory': 'power platform' }, `${place}/power platform`, 'power platform'],
    [{ category: 'prod', matrix: '{"a":1}', 'working-directory': 'a' }, 'prod', 'prod'],
  ])('%j', (inputs: Readonly<Record<string, string>>, expected, title) => {
    const given = readInputs((name) => inputs[name] ?? '');
    expect(categoryOf(step, given)).toBe(expected);
    expect(titleOf(given)).toBe(title);
  });

  test('by what the runner says, on every server', () => {
    expect(
      readStep({
        GITHUB_API_URL: 'https://ghe.northwind.example/api/v3',
        GITHUB_SERVER_URL: 'https://ghe.northwind.example',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_SHA: merge,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '9',
        GITHUB_WORKFLOW: 'Solutions',
        GITHUB_JOB: 'lint',
        GITHUB_ACTION: 'x',
        GITHUB_ACTION_REPOSITORY: 'northwind/solution-lint',
        GITHUB_ACTION_REF: 'v1',
      }),
    ).toEqual({
      apiUrl: 'https://ghe.northwind.example/api/v3',
      serverUrl: 'https://ghe.northwind.example',
      repository: 'a/b',
      ref: 'refs/heads/main',
      commit: merge,
      runUrl: 'https://ghe.northwind.example/a/b/actions/runs/9',
      pagesUrl: undefined,
      place: 'Solutions:lint:x',
    });
  });
});

test('a privileged event may comment: what it holds is only said', async () => {
  const server = await githubServer();
  await send(server, commented, pullRequestTargetEvent({ base, head }));
  expect(server.comments).toHaveLength(1);
});
