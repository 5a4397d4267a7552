export const initHelp = `solution-lint init: begin in a repository

Usage
  solution-lint init

Looks at the folder: its packages, deployment settings and builds. Writes
solution-lint.config.jsonc, and solution-lint.baseline with all that is found
today, so that only what is new is reported from then on. Prints what makes the
builds run solution-lint. A file that is there is never changed.

Options
      --dry-run             tell what would be written, and write nothing
      --write-ci            also write the workflow or pipeline, as a file of its
                            own, where the repository has others
  -h, --help                this text
`;
