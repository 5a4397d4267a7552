/** What stands between the fences of one language in a page of Markdown, the fences' indentation taken off. */
export function codeBlocks(markdown: string, language: string): string[] {
  const blocks = markdown.matchAll(/^( *)```([a-z]*)\n([\s\S]*?)\n\1```$/gm);
  return [...blocks].flatMap(([, indent = '', found, code = '']) =>
    found === language ? [code.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] : [],
  );
}
