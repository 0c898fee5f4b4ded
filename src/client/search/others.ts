/** The same search in the other languages, when the reader asks for it: one list a language. */
import { addresses, below } from '../../core/model/addresses.ts';
import { directionOf, isLanguage, type Language, nativeNameOf } from '../../core/model/languages.ts';
import { button, element } from '../dom.ts';
import { formatCount } from '../words.ts';
import type { Asked } from './address.ts';
import type { FoundAbroad, HitAbroad } from './cross-language.ts';
import type { Outcome } from './engine.ts';
import { createList, foreignItem } from './results.ts';
import type { SearchSettings, SearchWords } from './settings.ts';
import { filled, isolated } from './status.ts';

export interface Others {
  /** @param own what the reader's language has; `null` where nothing was asked for */
  show: (asked: Asked, own: Outcome | null) => Promise<void>;
}

/** @param onPress the reader wants them, or no longer */
export function createOthers(settings: SearchSettings, onPress: (wanted: boolean) => void): Others {
  const opener = document.getElementById('others-search') as HTMLButtonElement;
  const section = document.getElementById('others') as HTMLElement;
  const status = document.getElementById('others-status') as HTMLElement;
  const groups = document.getElementById('others-groups') as HTMLElement;
  const links = document.getElementById('others-links') as HTMLElement;
  const languages = Object.keys(settings.parts).filter(isLanguage);
  const others = languages.filter((language) => language !== settings.language);
  let latest = 0;

  opener.addEventListener('click', () => onPress(opener.ariaExpanded !== 'true'));

  async function show(asked: Asked, own: Outcome | null): Promise<void> {
    latest += 1;
    const turn = latest;
    const wanted = asked.in === 'all' ? own : null;
    opener.hidden = own === null || others.length === 0;
    opener.ariaExpanded = String(wanted !== null);
    section.hidden = wanted === null;
    delete section.dataset['query'];
    if (!wanted) return groups.replaceChildren();
    section.ariaBusy = 'true';
    status.textContent = settings.words.loading;
    const found = await Promise.allSettled(
      others.map((language) => groupIn(language, asked, wanted, settings)),
    );
    if (turn !== latest) return;
    const whole = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    groups.replaceChildren(...whole.flatMap(({ group }) => group ?? []));
    const total = whole.reduce((sum, { count }) => sum + count, 0);
    links.hidden = total === 0;
    const isWhole = whole.length === found.length;
    status.textContent = isWhole ? sum(total, settings.words) : settings.words.failed;
    // As on the list of results, for whoever waits.
    section.ariaBusy = null;
    if (isWhole) section.dataset['query'] = asked.q;
  }

  return { show };
}

const sum = (total: number, words: SearchWords): string =>
  total > 0 ? formatCount(words, 'otherLanguagesCount', total) : words.otherLanguagesNone;

async function groupIn(language: Language, asked: Asked, own: Outcome, settings: SearchSettings) {
  const bundle = below(settings.base, addresses.searchBundle(language));
  const { searchAbroad } = await import('./cross-language.ts');
  const hits = await searchAbroad({ language, bundle, base: settings.base }, settings, asked, own);
  return { count: hits.length, group: hits.length > 0 ? await groupOf(language, hits, settings) : null };
}

async function groupOf(
  language: Language,
  hits: readonly HitAbroad[],
  settings: SearchSettings,
): Promise<HTMLElement> {
  const name = isolated(nativeNameOf(language), { lang: language });
  const list = element('ol', { class: 'others', lang: language, dir: directionOf(language) });
  const more = button(settings.words.moreResults, () => {});
  const results = createList({
    list,
    more,
    itemOf: (found: FoundAbroad[]) => foreignItem(found, language, settings),
    onFailure: () => more.replaceChildren(settings.words.failed),
  });
  results.show(hits, await results.first(hits));
  const heading = element(
    'h3',
    {},
    ...filled(settings.words.nameWithCount, { name, count: String(hits.length) }),
  );
  return element('div', {}, heading, list, more);
}
