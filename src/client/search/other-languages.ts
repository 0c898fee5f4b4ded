/** Searches the other languages when the reader asks for it, with a list of results for each. */
import { addresses, below } from '../../core/model/addresses.ts';
import { directionOf, isLanguage, type Language, nativeNameOf } from '../../core/model/languages.ts';
import { button, element } from '../dom.ts';
import { formatCount } from '../words.ts';
import type { SearchRequest } from './address.ts';
import type { ForeignHit, ForeignPart } from './cross-language.ts';
import type { SearchResults } from './engine.ts';
import { createResultList, foreignResultItem } from './results.ts';
import type { SearchSettings } from './settings.ts';
import { interpolateNodes, isolate } from './status.ts';

export interface OtherLanguages {
  /**
   * Shows the results in other languages if the reader asked for them, or if there are none in the reader's.
   * @param readerResults those in the reader's language; `null` if nothing was searched for
   */
  show: (request: SearchRequest, readerResults: SearchResults | null) => Promise<void>;
}

/** @param onToggle runs when the reader opens or closes the section */
export function connectOtherLanguages(
  settings: SearchSettings,
  onToggle: (isOpen: boolean) => void,
): OtherLanguages {
  const { words } = settings;
  const toggle = document.getElementById('others-search') as HTMLButtonElement;
  const section = document.getElementById('others') as HTMLElement;
  const status = document.getElementById('others-status') as HTMLElement;
  const groups = document.getElementById('others-groups') as HTMLElement;
  const links = document.getElementById('others-links') as HTMLElement;
  const languages = Object.keys(settings.parts).filter(isLanguage);
  const others = languages.filter((language) => language !== settings.language);
  let latestSearch = 0;
  let latestRequest: SearchRequest | null = null;
  /** The query without results for which the reader closed the section. */
  let closedFor: string | null = null;

  toggle.addEventListener('click', () => {
    const isOpening = toggle.ariaExpanded !== 'true';
    closedFor = isOpening ? null : (latestRequest?.q ?? null);
    onToggle(isOpening);
  });

  async function show(request: SearchRequest, readerResults: SearchResults | null): Promise<void> {
    latestSearch += 1;
    const thisSearch = latestSearch;
    latestRequest = request;
    if (request.q !== closedFor) closedFor = null;
    const isNothingFound = readerResults?.hits.length === 0 && closedFor === null;
    const isOpen = readerResults !== null && (request.in === 'all' || isNothingFound) && others.length > 0;
    toggle.hidden = readerResults === null || others.length === 0;
    toggle.ariaExpanded = String(isOpen);
    section.hidden = !isOpen;
    delete section.dataset['query'];
    if (!isOpen) {
      groups.replaceChildren();
      return;
    }
    section.ariaBusy = 'true';
    status.textContent = words.loading;
    const searches = await Promise.allSettled(
      others.map((language) => searchLanguage(language, request, readerResults, settings)),
    );
    if (thisSearch !== latestSearch) return;
    const found = searches.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    groups.replaceChildren(...found.flatMap(({ group }) => group ?? []));
    const total = found.reduce((sum, { count }) => sum + count, 0);
    links.hidden = total === 0;
    const isComplete = found.length === searches.length;
    status.textContent = !isComplete
      ? words.failed
      : total > 0
        ? formatCount(words, 'otherLanguagesCount', total)
        : words.otherLanguagesNone;
    // Like `data-query` of the list of results, for programs that wait for them.
    section.ariaBusy = null;
    if (isComplete) section.dataset['query'] = request.q;
  }

  return { show };
}

async function searchLanguage(
  language: Language,
  request: SearchRequest,
  readerResults: SearchResults,
  settings: SearchSettings,
): Promise<{ count: number; group: HTMLElement | null }> {
  const bundle = below(settings.base, addresses.searchBundle(language));
  const { searchOtherLanguage } = await import('./cross-language.ts');
  const target = { ...settings, language, bundle };
  const hits = await searchOtherLanguage(target, settings, request, readerResults);
  const group = hits.length > 0 ? await resultGroup(language, hits, settings) : null;
  return { count: hits.length, group };
}

async function resultGroup(
  language: Language,
  hits: readonly ForeignHit[],
  settings: SearchSettings,
): Promise<HTMLElement> {
  const list = element('ol', { class: 'other-language-results', lang: language, dir: directionOf(language) });
  const moreButton = button(settings.words.moreResults, () => {});
  const results = createResultList({
    list,
    moreButton,
    createItem: (parts: ForeignPart[], _: ForeignHit) => foreignResultItem(parts, language, settings),
    onFailure: () => moreButton.replaceChildren(settings.words.failed),
  });
  results.show(hits, await results.loadFirst(hits));
  const name = isolate(nativeNameOf(language), { lang: language });
  const count = String(hits.length);
  const heading = element('h3', {}, ...interpolateNodes(settings.words.nameWithCount, { name, count }));
  return element('div', {}, heading, list, moreButton);
}
