import { defineRule } from '../../src/engine/rule.ts';
import type { Place } from '../../src/model/place.ts';

export default defineRule({
  id: 'file-malformed',
  meta: {
    area: 'package',
    severity: 'error',
    confidence: 'high',
    since: '0.1',
    identity: ['file'],
    sources: ['https://learn.microsoft.com/power-platform/alm/solution-packager-tool'],
    isDiagnostic: true,
  },
  messages: {
    json: '{{what}} is not valid JSON: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
    xml: '"{{file}}" is not well-formed XML: {{detail}}. What it holds was not checked; look for a merge conflict or a hand edit here.',
    encoding: '"{{file}}" can\'t be decoded: {{detail}}. Save it as UTF-8.',
    tooDeep: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
    tooLarge: '{{what}} was not read: {{detail}}. No designer writes such a file; look at what made it.',
    archive:
      '"{{file}}" can\'t be opened: {{detail}}. The app in it was not checked; download or export it again.',
    gitLfsPointer:
      '"{{file}}" is a Git LFS pointer, not the file itself. Run "git lfs pull", then lint again.',
    unexpectedShape:
      '"{{file}}" has another shape than expected: {{detail}}. What it holds was not checked; look at what wrote it.',
    unreadable:
      '"{{file}}" can\'t be read: {{detail}}. Check that it is still there and that you may read it.',
  },
  *check({ graph }) {
    for (const found of graph.packages) {
      for (const problem of found.problems) {
        if (problem.kind !== 'file-malformed') continue;
        const { at, reason, detail, offset } = problem;
        const place = offset === undefined || at.pointer !== '' ? at : { ...at, pointer: `offset=${offset}` };
        yield {
          messageId: reason,
          at: place,
          component: { kind: 'file', id: at.file, name: at.file },
          data: { file: at.file, what: whatText(at), detail },
        };
      }
    }
  },
});

/** JSON may stand in an element of an XML file, or in a string of another JSON file. */
function whatText({ file, pointer }: Place): string {
  const holder = pointer.slice(pointer.lastIndexOf('/') + 1);
  return holder === '' || holder.endsWith(']') ? `"${file}"` : `"${holder}" in "${file}"`;
}
