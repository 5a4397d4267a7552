import { element } from './element.ts';
import type { Block, Inline, RuleAdvice } from './page-data.ts';

/** What a rule's page says of how to mend it. */
export function adviceView({ fix }: RuleAdvice): readonly Node[] {
  return fix.map(blockView);
}

function blockView(block: Block): Node {
  switch (block.type) {
    case 'paragraph':
      return element('p', {}, ...block.content.map(inlineView));
    case 'list': {
      const items = block.items.map((item) => element('li', {}, ...item.map(inlineView)));
      return block.isOrdered ? element('ol', {}, ...items) : element('ul', {}, ...items);
    }
    case 'code':
      return element('pre', { tabindex: '0' }, element('code', {}, block.text));
  }
}

function inlineView({ text, style, href }: Inline): Node {
  if (href !== undefined) return element('a', { href, rel: 'noreferrer', target: '_blank' }, text);
  switch (style) {
    case 'code':
      return element('code', {}, text);
    case 'strong':
      return element('strong', {}, text);
    case 'emphasis':
      return element('em', {}, text);
    default:
      return document.createTextNode(text);
  }
}
