/** A GUID is printed in lower case without braces; other ids as they are. */
export function normalId(id: string): string {
  const bare = id.replace(/^\{|\}$/g, '');
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(bare) ? bare.toLowerCase() : id;
}
