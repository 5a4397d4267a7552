export const settingsHelp = `solution-lint settings: deployment settings that fit the solutions

Usage
  solution-lint settings create [paths…] [-o <file>]
  solution-lint settings update [paths…] [--settings <file>] [--target <name>]
  solution-lint settings check  [paths…] [--settings <file>] [--target <name>]

create writes the skeleton for the solutions below the paths, in the form of
pac solution create-settings: an entry for each connection reference, and for
each environment variable that has neither a default nor a value. Packages that
the configuration ignores get none.

update adds what is missing to files that are there, and keeps every value,
comment and space. It spells names as the solutions do, and tells which entries
are for nothing that the solutions have: name all solutions of a file.

Both bind a connection reference (ConnectionId) where the inventory of
connections shows exactly one of its connector that works and that whoever
imports and turns the flows on may use; and say why, or why not.

check writes nothing. It is for builds: exit 1 if update would change a file,
or if an entry is stale.

Options
  -o, --output <file>       create: write a new file, not to stdout
      --prune               update: remove stale entries
      --dry-run             update: tell what it would do
      --settings <file>     a settings file; may be repeated
      --connections <file>  what connections are there; may be repeated
      --principal <who>     user:<object id> or servicePrincipal:<object id>
                            that turns the flows on
      --importer <who>      who imports, if that is somebody else
      --targets <file>      a JSON file that describes several environments;
                            default: those of the configuration
      --target <name>       only this one of them; may be repeated
      --config <file>       the configuration; --no-config: none
  -h, --help                this text

Exit codes
  0  done, or nothing to do
  1  check: a file is not up to date
  2  wrong usage, a settings file that is malformed, or a bug of ours
  3  a package could not be read, so nothing was written

Examples
  solution-lint settings create Expenses_1_2_0_0.zip -o prod.settings.json
  solution-lint settings update solutions --targets targets.json --target prod
  solution-lint settings update solutions --settings prod.settings.json --prune
  solution-lint settings check solutions --targets targets.json
`;
