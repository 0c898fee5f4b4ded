/** Under the options of an item: its address to copy, and to share where the device can. */

import { publicAddress } from '../canonical-url.ts';
import { button, element, titleOf } from '../dom.ts';
import type { Words } from '../words.ts';

/** @param say tells readers who cannot see it what was done */
export function createOptions({ agenda: { item: words } }: Words, say: (text: string) => void): void {
  const opened = new Set<EventTarget>();
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('.options') || opened.has(target)) return;
    opened.add(target);
    const item = target.parentElement;
    const url = `${publicAddress()}#${item?.id}`;
    const add = (made: Node) => target.querySelector('ul')?.append(element('li', {}, made));
    // There is no clipboard where the connection is not secure.
    if ('clipboard' in navigator) add(copyButton(url, words.copy, words.copied, say));
    const share = () => void navigator.share({ title: item ? titleOf(item) : '', url }).catch(() => {});
    if ('share' in navigator) add(button(words.share, share));
  };
  // It does not bubble.
  document.addEventListener('toggle', onToggle, true);
}

/** @param done what it says for a while after it */
export function copyButton(
  text: string,
  label: string,
  done: string,
  say: (text: string) => void,
): HTMLButtonElement {
  const made = button(label, async () => {
    await navigator.clipboard.writeText(text);
    made.textContent = done;
    say(done);
    setTimeout(() => {
      made.textContent = label;
    }, 3000);
  });
  return made;
}
