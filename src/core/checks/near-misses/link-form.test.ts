import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const url = 'https://example.org/a';
const because = (why: string, text: string) =>
  invalid('error link-form', `The link is not recognized, because ${why}.`, inNotes(text));

because('a space is between ] and (', `See [words]⟦ ⟧(${url}).`);
because('a no-break space (U+00A0) is between ] and (', `See [words]⟦\u00a0⟧(${url}).`);
because('a new line is between ] and (', `See [words]⟦\n⟧(${url}).`);
because('its round and square brackets are swapped', `See ⟦(words)[⟧${url}].`);
because('its address contains a space', `See [words](${url}⟦ ⟧b.pdf).`);
because('its address contains a full-width space (U+3000)', `See [words](${url}⟦\u3000⟧b.pdf).`);
because('its address contains a space', 'See [words](note.en⟦ ⟧.md).');
because('the bracket ) after its address is missing', `See [words⟦](⟧${url} and more.`);
because('the bracket [ before its words is missing', `See words⟦](⟧${url}).`);
because('the bracket ] after its words is missing', `See [words⟦(⟧${url}).`);
because('its words contain a footnote or another link', `See ⟦[words[^1]](${url})⟧.`);

const character = (name: string, text: string) =>
  invalid('error link-form', `The link is not recognized because of ${name}.`, inNotes(text));
character('（', `见[词]⟦（⟧${url} ）。`);
character('［', `见⟦［⟧词］（${url}）。`);
character('】', `See [words⟦】⟧(${url}).`);

invalid('error link-form', 'These brackets look like a link and are none.', inNotes(`See ⟦[${url} words]⟧.`));
invalid('error link-form', 'These brackets look like a link and are none.', inNotes(`See ⟦[words][⟧${url}]`));
const joined = (address: string, text: string) =>
  invalid(
    'error link-form',
    `The address ${address} is not recognized as a link, because a letter precedes it.`,
    inNotes(text),
  );
joined('www.example.org', '另见⟦www.example.org⟧。');
joined('www.example.org/a', 'انظر و⟦www.example.org/a⟧');
invalid(
  'error link-form',
  'The brackets < > around this address are not recognized.',
  inNotes('See ⟦< h⟧ttps://example.org/a >.'),
);
invalid(
  'error link-form',
  'https:/ is not the start of a web address.',
  inNotes('See ⟦https:/⟧example.org/a.'),
);
invalid(
  'error link-form',
  'https :// is not the start of a web address.',
  inNotes('See ⟦https ://⟧example.org/a.'),
);
invalid('error link-form', 'No line defines the address of this link.', inNotes('See ⟦[words][label]⟧.'));
invalid(
  'error link-form',
  `The link to ${url} has no words, so readers would not see it.`,
  inNotes(`See ⟦[](${url})⟧.`),
);

const unused = 'Markdown reads this line as the address of a link, so readers would not see it.';
invalid('error link-form', unused, inNotes('⟦[Note]: important⟧'));
// Of two definitions, Markdown uses the first one.
invalid('error link-form', unused, inNotes(`[a]\n\n[a]: ${url}\n\n⟦[a]: https://example.org/b⟧`));

valid(
  'links and brackets',
  inNotes(
    `[words](<${url} b>) [a](${url}_(b) "Title"), [b][c], [1][2], [sic] (not so), (a)[^1] f(x)[1] <${url}>\n\n[c]: ${url}`,
  ),
);
