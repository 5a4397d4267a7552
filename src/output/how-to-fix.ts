import { lexer, type Token } from 'marked';

/** What stands below "How to fix" on a rule's page. */
export function howToFix(markdown: string): readonly Token[] {
  const tokens = lexer(markdown);
  const start = tokens.findIndex((token) => token.type === 'heading' && token.text === 'How to fix');
  if (start === -1) return [];
  const behind = tokens.slice(start + 1);
  const end = behind.findIndex((token) => token.type === 'heading' && token.depth <= 2);
  return end === -1 ? behind : behind.slice(0, end);
}
