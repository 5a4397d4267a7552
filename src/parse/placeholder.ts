/** What pipelines put in place of a value: of the ALM Accelerator, of Azure DevOps, of shells, of templates. */
const token =
  /#\{[^}]{1,200}\}|\$\{[^}]{1,200}\}|\$\([^)]{1,200}\)|__[A-Za-z0-9]\w{0,200}?__|\{\{[^}]{1,200}\}\}/;

export function isPlaceholder(text: string): boolean {
  return token.test(text);
}
