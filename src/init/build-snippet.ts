import { version } from '../version.ts';
import type { BuildKind } from './surroundings.ts';

export interface BuildSnippet {
  readonly kind: BuildKind;
  /** For people: `GitHub Actions`. */
  readonly title: string;
  /** The file that it is, or belongs into. */
  readonly path: string;
  /** It can be a file of its own. */
  readonly isWhole: boolean;
  readonly text: string;
}

/** What makes a build run solution-lint. `folder` holds all packages; empty: the whole repository does. */
export function buildSnippet(kind: BuildKind, folder: string): BuildSnippet {
  switch (kind) {
    case 'github':
      return {
        kind,
        title: 'GitHub Actions',
        path: '.github/workflows/solution-lint.yml',
        isWhole: true,
        text: githubWorkflow(folder),
      };
    case 'azure':
      return {
        kind,
        title: 'Azure Pipelines',
        path: 'azure-pipelines.solution-lint.yml',
        isWhole: true,
        text: azurePipeline(folder),
      };
    case 'preCommit':
      return { kind, title: 'pre-commit', path: '.pre-commit-config.yaml', isWhole: false, text: hooks };
  }
}

function githubWorkflow(folder: string): string {
  const paths = folder === '' ? '' : `          paths: ${yamlText(folder)}\n`;
  return `name: solution-lint

on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/solution-lint@v${version}
        with:
${paths}          new-only: true
`;
}

function azurePipeline(folder: string): string {
  const paths = folder === '' ? '' : ` ${shellWord(folder)}`;
  const command = `npx --yes solution-lint@${version}${paths} --output junit=solution-lint.xml`;
  return `trigger:
  branches:
    include: [main]

pool:
  vmImage: ubuntu-latest

steps:
  - script: ${yamlText(command)}
    displayName: Lint solutions

  - task: PublishTestResults@2
    displayName: Publish findings
    condition: succeededOrFailed()
    inputs:
      testResultsFormat: JUnit
      testResultsFiles: solution-lint.xml
      testRunTitle: solution-lint
      failTaskOnMissingResultsFile: true
`;
}

const hooks = `  - repo: https://github.com/OWNER/solution-lint
    rev: v${version}
    hooks:
      - id: solution-lint
`;

/** Quoted where YAML could read something else. */
function yamlText(text: string): string {
  const plain = /^(?!(?:null|true|false)$)[a-z_][\w./@=-]*(?: [\w./@=-]+)*$/i;
  return plain.test(text) ? text : JSON.stringify(text);
}

function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replaceAll(/["\\$`]/g, '\\$&')}"`;
}
