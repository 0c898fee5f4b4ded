/** What was found, as list items: one link each, then where it stands, then an excerpt. */
import type { Stretch } from './excerpt.ts';
import type { Found } from './parts.ts';
import { type SearchSettings, sentence } from './settings.ts';

export function resultItem(found: Found, settings: SearchSettings): HTMLLIElement {
  const link = element('a', found.part ? marked(found.part) : [found.page]);
  link.href = found.url;
  const where = whereabouts(found, settings).map((text) =>
    element('bdi', [text], text === found.time ? 'hours' : ''),
  );
  return element('li', [
    element('h2', [link]),
    element(
      'p',
      where.flatMap((text, place) => (place ? [' · ', text] : [text])),
    ),
    ...(found.excerpt.length > 0 ? [element('p', marked(found.excerpt), 'excerpt')] : []),
  ]);
}

function whereabouts(found: Found, { paragraph, footnote }: SearchSettings): string[] {
  const facts = [
    found.type,
    found.part && found.page,
    found.paragraph && sentence(paragraph, { number: found.paragraph }),
    found.footnote && sentence(footnote, { number: found.footnote }),
    found.meeting,
    found.date,
    found.time,
  ];
  // Many an agenda is called “Agenda”.
  return [...new Set(facts)].filter((fact): fact is string => Boolean(fact));
}

const marked = (stretches: readonly Stretch[]): (string | Node)[] =>
  stretches.map(({ text, hit }) => (hit ? element('mark', [text]) : text));

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly (string | Node)[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
