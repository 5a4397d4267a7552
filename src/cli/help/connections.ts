export const connectionsHelp = `solution-lint connections import: one inventory of what was exported

Usage
  solution-lint connections import <files…>

Reads what tells of the connections of an environment, and writes what
solution-lint --connections wants: lists of connections and /permissions
answers of the REST API, Get-AdminPowerAppConnection and
Get-AdminPowerAppConnectionRoleAssignment as JSON, Dataverse rows of
connectionreferences, environmentvariabledefinitions and
environmentvariablevalues (no value is kept), and other inventories.

Options
  -o, --output <file>       write to a file, not to stdout
      --complete            no connection of the environment is left out
  -h, --help                this text

Examples
  solution-lint connections import list.json permissions-*.json -o prod.json
  solution-lint connections import cmdlet.json --complete > prod.json
`;
