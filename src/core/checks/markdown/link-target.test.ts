import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const wrong = (url: string, message: string) =>
  invalid('error link-target', message, {
    'note.fr.md': ['Continuation.', `See ⟦[this](${url})⟧.`],
  });
const broken = (url: string, reason: string) => wrong(url, `The link "${url}" is broken: ${reason}.`);

broken('../other/agenda.fr.md', 'there is no such document');
broken('agenda.fr.md#panel-9', 'the document has no part #panel-9');
broken('#p9', 'the document has no part #p9');
wrong('agenda.de.md', '"agenda.de.md" is not the path of a document or page.');
wrong('../../../elsewhere.md', '"../../../elsewhere.md" is not the path of a document or page.');
wrong('/fr/meetings/', '"/fr/meetings/" is neither a web address nor the path of a document.');
wrong(
  'javascript:alert%281%29',
  '"javascript:alert%281%29" is neither a web address nor the path of a document.',
);
wrong(
  'https://a.example.org:port/',
  '"https://a.example.org:port/" is neither a web address nor the path of a document.',
);
wrong('https://[', '"https://[" is neither a web address nor the path of a document.');
const meant = (url: string, expected: string) =>
  wrong(url, `The address "${url}" leads nowhere. Did you mean "${expected}"?`);
meant('a@example.org', 'mailto:a@example.org');
meant('www.example.com', 'https://www.example.com');
meant('example.org/a', 'https://example.org/a');
for (const slip of ['https//', 'htps://', 'https:/', 'https;//'])
  meant(`${slip}example.org`, 'https://example.org');
meant('agenda.md#panel-1', 'agenda.fr.md#panel-1');
meant('../session/Agenda.fr.md', '../session/agenda.fr.md');
meant('/en/meetings/session/agenda/#panel-1', 'agenda.en.md#panel-1');
meant('/base/fr/meetings/session/agenda/', 'agenda.fr.md');
for (const slip of ['#P3', '#p-3', '#3', '#para3', '#P.3', '#paragraph-3']) meant(slip, '#p3');
meant('#Aims', '#aims');
meant('agenda.fr.md#Panel1', 'agenda.fr.md#panel-1');
// Nothing that does not exist is suggested.
broken('#p3-a', 'the document has no part #p3-a');
broken('#pp1', 'the document has no part #pp1');
broken('nowhere.md', 'there is no such document');
broken('../session-1/Agenda.fr.md', 'there is no such document');
broken('/base/fr/meetings/other/note/', 'there is no such document');
wrong('files/a.pdf', '"files/a.pdf" is a file, but only documents have a path to which a link can lead.');
wrong('', 'This link has no address.');

const ownAddress = 'https://conversation.example.org';
broken(`${ownAddress}/fr/meetings/other/agenda/`, 'there is no meeting other');
broken(`${ownAddress}/fr/meetings/session/paper/`, 'there is no such document');
broken(`${ownAddress}/fr/meetings/session/agenda/#panel-9`, 'the document has no part #panel-9');
broken('http://conversation.example.org/fr/contact/', 'the site has no such page');
broken(`${ownAddress}/fr/meeting/session/`, 'the site has no such page');

invalid('error link-target', 'The address "#p2(a)" leads nowhere. Did you mean "#p2-a"?', {
  'note.*.md': ['Continuation.', '(a) One;\n\n(b) Two.'],
  'note.fr.md': ['(b) Two.', '(b) Two, see ⟦[this](#p2(a))⟧.'],
});

valid('addresses of the site, and of another site with a similar address', {
  '/moved.yaml': '- from: session/programme\n  to: session/agenda\n- from: former\n  to: session\n',
  'note.fr.md': [
    'Continuation.',
    [
      '',
      '/',
      '/fr/',
      '/fr/search/?q=a',
      '/fr/calendar.ics',
      '/fr/help/weekday/',
      '/sitemap.xml',
      '/other/',
      '/fr/meetings/session/',
      '/fr/meetings/session/agenda/#panel-1',
      '/fr/meetings/session/agenda.ics',
      '/fr/meetings/session/print/',
      '/fr/meetings/session/programme/',
      '/fr/meetings/former/',
      '.eu/fr/',
    ]
      .map((path) => `<${ownAddress}${path}>`)
      .join(' '),
  ],
});

invalid('error link-target', 'The link "note.fr.md#p1" leads to a draft, which is not published.', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['[paragraph 3](note.fr.md#p3)', '⟦[paragraph 1](note.fr.md#p1)⟧'],
});

invalid(
  'error link-target',
  'The link "note.fr.md#p3" is broken: note has no version in French.',
  {
    'circular.fr.md': ['[paragraph 3](note.fr.md#p3)', '⟦[paragraph 3](note.fr.md#p3)⟧'],
    'note.fr.md': null,
  },
  (content) => check(content).diagnostics.filter(({ rule }) => rule === 'link-target'),
);

if (!isCollecting())
  test('the hint names the version in the default language', () => {
    const hintsFor = (url: string, missing: readonly string[]): string[] =>
      check(
        edited(validSite, {
          'circular.fr.md': ['note.fr.md#p3', url],
          ...Object.fromEntries(missing.map((tag) => [`note.${tag}.md`, null])),
          'circular.en.md': missing.includes('en') ? ['note.en.md#p3', 'agenda.en.md'] : [],
        }),
      ).diagnostics.flatMap(({ rule, hint }) => (rule === 'link-target' ? [hint.en] : []));
    expect(hintsFor('note.fr.md#p3', ['fr'])).toEqual(['Link to note.en.md, or add the translation.']);
    expect(hintsFor('note.md', ['fr'])).toEqual(['Link to note.en.md, or add the translation.']);
    expect(hintsFor('../session/note.fr.md', ['fr', 'en'])).toEqual([
      'Link to ../session/note.ar.md, or add the translation.',
    ]);
  });

invalid('error link-target', 'The document "Paper" has no link.', {
  'agenda.fr.md': ['Abstract.', '⟦- Paper `document`⟧\n\nAbstract.'],
});

valid('links to every kind of part, and to other sites', {
  'note.fr.md': [
    'Continuation.',
    [
      '[a](agenda.fr.md)',
      '[b](agenda.fr.md#panel-1)',
      '[c](../session/note.fr.md#aims)',
      '[d](#p3)',
      '[e](#fn-1)',
      '[f](https://example.org/a?b#c)',
      '<a@example.org>',
      '[g](tel:+41223389111)',
      '[h][h]\n\n[h]: ./circular.fr.md',
    ].join(' '),
  ],
});

valid('a draft that links to a draft', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['title: Circular', 'title: Circular\nstatus: draft'],
});

const embargo = 'title: Note\npublishFrom: 2024-02-01';
const sameEmbargo: Edits = {
  'note.*.md': ['title: Note', embargo],
  'circular.*.md': ['title: Circular', 'title: Circular\npublishFrom: 2024-02-01T00:00'],
};

invalid(
  'error link-target',
  'The link "note.fr.md" leads to a text that is not published until 2024-02-01, later than this one.',
  { ...sameEmbargo, 'agenda.fr.md': ['Abstract.', 'See ⟦[the note](note.fr.md)⟧.'] },
);

valid('a link between documents with the same embargo', sameEmbargo);
