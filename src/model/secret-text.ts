import { isPlaceholder } from '../parse/placeholder.ts';

/** What people write where a secret will be. */
const standIn =
  /<[^<>]*>|^\[.*\]$|^%.*%$|placeholder|replace|redact|removed|change[\W_]*me|your|\bhere\b|example|dummy|sample|insert|^enter\b|todo|xxx|\*\*|\.\.\.|…|0?123456789|abcdefgh/i;

/**
 * Whether a literal looks like a secret and not like what stands in its place. Doubt is no: a secret has letters and
 * digits and no character all over again.
 */
export function isSecretText(text: string, shortest: number): boolean {
  if (text.length < shortest || text.startsWith('@') || isPlaceholder(text) || standIn.test(text))
    return false;
  const characters = new Set(text.toLowerCase());
  return characters.size >= Math.min(8, shortest - 1) && /\d/.test(text) && /[a-z]/i.test(text);
}
