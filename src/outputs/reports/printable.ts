/** Makes texts from files safe to print: neither a terminal nor a forge that reads its log takes them for commands. */

/** Control characters, line separators, and characters that reverse the direction of what follows. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** GitHub Actions and Azure Pipelines run `##[command]` anywhere in a line, and `::command::` at its start. */
const workflowCommand = /##(?=\w*\[)|^\s*::/g;

/** Shows control characters by their code, such as `\x1b`, and breaks up the commands of forges. */
export const printable = (text: string): string =>
  text
    .replace(unprintable, escapeCharacter)
    .replace(workflowCommand, (command) => command.slice(0, -1) + escapeCharacter(command.slice(-1)));

/** Shows the control characters of a text of several lines. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/** Writes JSON whose text has no control characters either: inside strings, JSON allows some of them. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
