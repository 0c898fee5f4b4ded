/** Lists of items (`meeting/item`) in addresses, which take them to other devices. */

/**
 * Formats a selection for the fragment of an address, which browsers do not send to servers:
 * `meeting:item,item;meeting:item`.
 */
export function formatSelection(keys: readonly string[]): string {
  const byMeeting = Map.groupBy(keys, (key) => key.slice(0, key.indexOf('/')));
  return [...byMeeting]
    .map(([meeting, keys]) => `${meeting}:${keys.map((key) => key.slice(meeting.length + 1)).join(',')}`)
    .join(';');
}

/** Parses the fragment of an address. Skips what is not a valid selection, because anyone can write an address. */
export function parseSelection(fragment: string): string[] {
  const pairs = fragment
    .replace(/^#/, '')
    .split(';')
    .flatMap((part) => {
      const [meeting = '', items = ''] = part.split(':');
      return items.split(',').map((item) => [meeting, item]);
    });
  return [...new Set(pairs.filter((pair) => pair.every(isId)).map((pair) => pair.join('/')))];
}

/** Tests for `meeting/item`. */
export const isSelectionKey = (key: string): boolean => /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/.test(key);

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(text);
