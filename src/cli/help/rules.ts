export const rulesHelp = `solution-lint rules: what is looked for

Usage
  solution-lint rules

Lists all rules by area: what each one weighs under the configuration of the
folder, what it needs, and what it finds, in one sentence.

Options
  -f, --format <name>       pretty (default), or json
      --config <file>       settings to go by; default: those of the folder
      --no-config           go by none
      --preset <name>       go by recommended, strict, all or next
  -h, --help                this text
`;
