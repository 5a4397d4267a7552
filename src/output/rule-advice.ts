import type { Token, Tokens } from 'marked';
import type { Block, Inline, RuleAdvice } from '../page/page-data.ts';
import { howToFix } from './how-to-fix.ts';
import type { PageTexts } from './rule-page.ts';

/** The summary and the section "How to fix" of a rule's page, as far as a report shows it. */
export function ruleAdvice({ summary, markdown }: PageTexts[string]): RuleAdvice {
  return { summary, fix: howToFix(markdown).flatMap(blocksOf) };
}

function blocksOf(token: Token): readonly Block[] {
  switch (token.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: inlinesOf(token.tokens) }];
    case 'list': {
      const { items, ordered } = token as Tokens.List;
      return [
        {
          type: 'list',
          isOrdered: ordered,
          items: items.map((item) =>
            item.tokens.flatMap((one) => inlinesOf('tokens' in one ? one.tokens : [one])),
          ),
        },
      ];
    }
    case 'code':
      return [{ type: 'code', text: token.text }];
    default:
      return [];
  }
}

function inlinesOf(tokens: readonly Token[] = []): readonly Inline[] {
  return tokens.map((token): Inline => {
    switch (token.type) {
      case 'codespan':
        return { text: token.text, style: 'code' };
      case 'strong':
        return { text: token.text, style: 'strong' };
      case 'em':
        return { text: token.text, style: 'emphasis' };
      case 'link':
        return token.href.startsWith('https://')
          ? { text: token.text, href: token.href }
          : { text: token.text };
      default:
        return { text: 'text' in token ? token.text : token.raw };
    }
  });
}
