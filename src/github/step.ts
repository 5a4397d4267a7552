import type { ActionInputs } from './action-inputs.ts';

/** What the runner tells of the step that runs, and of GitHub. */
export interface Step {
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  /** What started the workflow. */
  readonly ref: string;
  readonly commit: string;
  readonly runUrl: string;
  /** Where the pages of the rules are; `undefined` where nobody knows. */
  readonly pagesUrl: string | undefined;
  /** Workflow, job and step. */
  readonly place: string;
}

/** @param environment as the runner sets it. */
export function readStep(environment: NodeJS.ProcessEnv): Step {
  const given = (name: string) => environment[`GITHUB_${name}`] ?? '';
  const serverUrl = given('SERVER_URL') || 'https://github.com';
  const repository = given('REPOSITORY');
  const workflow = given('WORKFLOW_REF').replace(`${repository}/`, '').replace(/@.*$/, '');
  const [action, version] = [given('ACTION_REPOSITORY'), given('ACTION_REF')];
  // On another server the Action may come from there or from github.com.
  const hasPages = serverUrl === 'https://github.com' && action !== '' && version !== '';
  return {
    apiUrl: given('API_URL') || 'https://api.github.com',
    serverUrl,
    repository,
    ref: given('REF'),
    commit: given('SHA'),
    runUrl: `${serverUrl}/${repository}/actions/runs/${given('RUN_ID')}`,
    pagesUrl: hasPages ? `${serverUrl}/${action}/blob/${version}` : undefined,
    place: [workflow || given('WORKFLOW'), given('JOB'), given('ACTION')].join(':'),
  };
}

type Naming = Pick<ActionInputs, 'category' | 'matrix' | 'workingDirectory'>;

/**
 * Tells a step's comment and its analysis from those of all other steps: a job may run many times in one workflow, with
 * another matrix, and a step may lint one folder of many.
 */
export function categoryOf({ place }: Step, { category, matrix, workingDirectory }: Naming): string {
  return (
    category ??
    [place, ...matrixWords(matrix), ...(workingDirectory === '.' ? [] : [workingDirectory])].join('/')
  );
}

/** What a reader calls the step; empty where it is the only one of its kind. */
export function titleOf({ category, matrix, workingDirectory }: Naming): string {
  return (
    category ?? [...matrixWords(matrix), ...(workingDirectory === '.' ? [] : [workingDirectory])].join(', ')
  );
}

/** `os:linux`; the runner gives the job's matrix as JSON, and `null` where there is none. */
function matrixWords(matrix: string): readonly string[] {
  try {
    const entries: unknown = JSON.parse(matrix);
    return typeof entries === 'object' && entries !== null
      ? Object.entries(entries)
          .map(([key, value]) => `${key}:${typeof value === 'string' ? value : JSON.stringify(value)}`)
          .sort()
      : [];
  } catch {
    return matrix === '' ? [] : [matrix];
  }
}
