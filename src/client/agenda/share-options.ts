/** Adds to the options of each item: copying its address, and sharing it if the device can. */
import { canonicalUrl } from '../canonical-url.ts';
import { button, element } from '../dom.ts';
import type { Words } from '../words.ts';
import { itemTitle } from './items.ts';

/** Announces to screen reader users that an action is done. */
export type Announce = (text: string) => void;

export function addShareOptions({ agenda: { item: words } }: Words, announce: Announce): void {
  const opened = new Set<EventTarget>();
  const onToggle = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.matches('.item-options') || opened.has(target))
      return;
    opened.add(target);
    const item = target.parentElement;
    if (!item) return;
    const url = `${canonicalUrl()}#${item.id}`;
    const addOption = (option: Node) => target.querySelector('ul')?.append(element('li', {}, option));
    // Browsers offer no clipboard on insecure connections.
    if ('clipboard' in navigator) addOption(copyButton(url, words.copy, words.copied, announce));
    const share = () => void navigator.share({ title: itemTitle(item), url }).catch(() => {});
    if ('share' in navigator) addOption(button(words.share, share));
  };
  // The event does not bubble.
  document.addEventListener('toggle', onToggle, true);
}

const confirmationMs = 3000;

/** @param confirmation the label for a few seconds after the text was copied */
export function copyButton(
  text: string,
  label: string,
  confirmation: string,
  announce: Announce,
): HTMLButtonElement {
  const created = button(label, async () => {
    await navigator.clipboard.writeText(text);
    created.textContent = confirmation;
    announce(confirmation);
    setTimeout(() => {
      created.textContent = label;
    }, confirmationMs);
  });
  return created;
}
