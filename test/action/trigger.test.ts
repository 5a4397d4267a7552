import { expect, test } from 'vitest';
import { triggerOf } from '../../src/github/trigger.ts';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './events.ts';

const base = 'a'.repeat(40);
const head = 'b'.repeat(64);
const nothing = { base: undefined, head: undefined, isProposal: false, isPrivileged: false };

test.each([
  [pullRequestEvent({ base, head }), { base, head, isProposal: true, isPrivileged: false }],
  [pullRequestEvent({ base, head }, true), { base, head, isProposal: true, isPrivileged: false }],
  [pullRequestTargetEvent({ base, head }), { base, head, isProposal: true, isPrivileged: true }],
  [mergeGroupEvent(base, head), { ...nothing, base, isProposal: true }],
  [pushEvent(base, head), { ...nothing, base }],
  [pushEvent('0'.repeat(40), head), nothing],
  [scheduleEvent, nothing],
  [workflowDispatchEvent, nothing],
  [{ name: 'release', payload: { before: base } }, nothing],
  [
    { name: 'issue_comment', payload: { issue: { number: 7 } } },
    { ...nothing, isPrivileged: true },
  ],
  [
    { name: 'workflow_run', payload: { workflow_run: { head_sha: head } } },
    { ...nothing, isPrivileged: true },
  ],
])('%j', ({ name, payload }, expected) => {
  expect(triggerOf(name, payload)).toEqual({ event: name, ...expected });
});

test.each([
  ['push', { before: '--output=/etc/passwd' }],
  ['push', { before: `${base}\n` }],
  ['push', { before: 7 }],
  ['push', null],
  ['push', 'text'],
])('an event %s that names no commit: %j', (name, payload) => {
  expect(triggerOf(name, payload)).toEqual({ event: name, ...nothing });
});

test.each([[{}], [{ pull_request: null }], [{ pull_request: { base: 'main', head: [] } }]])(
  'a pull request without commits: %j',
  (payload) => {
    expect(triggerOf('pull_request', payload)).toEqual({
      ...nothing,
      event: 'pull_request',
      isProposal: true,
    });
  },
);
