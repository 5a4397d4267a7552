import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, hrefOf } from '../../src/page/addresses.ts';

test('an address survives its link', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      expect(addressIn(hrefOf({ kind: 'finding', anchor: text }))).toEqual({ kind: 'finding', anchor: text });
      expect(addressIn(hrefOf({ kind: 'node', key: text }))).toEqual({ kind: 'node', key: text });
    }),
  );
});

test.each(['', '#findings', '#finding=', '#node=%', '#other=a', '#javascript:alert(1)'])(
  '"%s" is none',
  (hash) => {
    expect(addressIn(hash)).toBeUndefined();
  },
);
