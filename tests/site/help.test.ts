/** The help for staff has a page for each rule at the address in its messages, and is not among what readers find. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/checks/registry.ts';
import { ruleTexts } from '../../src/core/diagnostics/rule.ts';
import { guides } from '../../src/core/help/help.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import { helpLanguages, isHelpLanguage } from '../../src/core/model/wording.ts';
import { decodeReferences } from '../../src/core/text/html-to-text.ts';
import { fileOf, pageAt, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

test.for(helpLanguages)('the overview in %s leads to every rule and guide', (language) => {
  const help = `/some/base/${language}/help/`;
  const links = valuesOf(pageAt(`/${language}/help/`), 'main a', 'href');
  const expected = [...guides, ...rules.map(({ id }) => id)].map((name) => `${help}${name}/`);
  expect(expected.filter((href) => !links.includes(href))).toEqual([]);
});

test.for(languageTags.filter((language) => !isHelpLanguage(language)))(
  'the overview in %s says in which languages the help is',
  (language) => {
    const links = valuesOf(pageAt(`/${language}/help/`), 'main .chips a', 'href');
    expect(links).toEqual(helpLanguages.map((each) => `/some/base/${each}/help/`));
  },
);

test('the language switch leads to the overview in languages without help', () => {
  const links = valuesOf(pageAt('/en/help/item-id/'), '.language-switch a', 'href');
  expect(links).toEqual(
    languageTags.map((tag) => `/some/base/${tag}/help/${isHelpLanguage(tag) ? 'item-id/' : ''}`),
  );
});

test('lists for search engines and for reading offline leave the help out', () => {
  const lists = globSync(['sitemap*.xml', 'llms.txt', '*/offline/*.json'], { cwd: site.dist });
  expect(lists.length).toBeGreaterThan(languageTags.length);
  expect(lists.filter((list) => /\/help\//.test(fileOf(list)))).toEqual([]);
});

test.for(helpLanguages)('a page in %s shows all messages of its rule', (language) => {
  for (const rule of rules) {
    const { document } = pageAt(`/${language}/help/${rule.id}/`);
    const shown = document
      .querySelectorAll('.rule-messages dl > *')
      .map(({ textContent }) => decodeReferences(textContent));
    const texts = ruleTexts(rule, (placeholder) => `‹${placeholder}›`);
    expect(shown.length, rule.id).toBeGreaterThan(texts.length);
    expect(new Set(shown), rule.id).toEqual(
      new Set(texts.flatMap(({ message, hint }) => [message[language], hint[language]])),
    );
  }
});
