/** The sentence that says how many entries are shown, and the button that removes the filters. */
import { interpolate, pluralForm } from '../words.ts';
import type { RegisterSettings } from './settings.ts';

export interface Status {
  show: (counts: { shown: number; all: number }, isFiltered: boolean) => void;
}

/** @param onClear runs when the reader removes the filters */
export function createStatus(
  controls: HTMLElement,
  { words, none }: RegisterSettings,
  onClear: () => void,
): Status {
  const sentence = controls.querySelector('#register_status');
  const clear = controls.querySelector<HTMLButtonElement>('button');
  const allShown = sentence?.textContent ?? '';
  clear?.addEventListener('click', onClear);
  const textOf = (shown: number, all: number): string => {
    if (shown === all) return allShown;
    if (shown === 0) return none;
    return interpolate(pluralForm(words, 'shown', all), { shown: String(shown), count: String(all) });
  };
  return {
    show({ shown, all }, isFiltered) {
      if (sentence) sentence.textContent = textOf(shown, all);
      if (clear) clear.hidden = !isFiltered;
    },
  };
}
