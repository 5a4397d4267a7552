/** Of a name that people only read; what matches by name is never cut. */
const most = 300;

export function displayText(text: string): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
