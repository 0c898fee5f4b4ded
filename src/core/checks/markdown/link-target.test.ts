import type { Edits } from '../../../../tests/support/content.ts';
import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

const leadsNowhere = (url: string, reason: string) =>
  planted('error link-target', `The link "${url}" leads nowhere: ${reason}.`, {
    'note.fr.md': ['Continuation.', `See ⟦[this](${url})⟧.`],
  });

leadsNowhere('../other/agenda.fr.md', 'there is no such document');
leadsNowhere('agenda.fr.md#panel-9', 'the document has no part #panel-9');
leadsNowhere('#p9', 'the document has no part #p9');
leadsNowhere('agenda.de.md', 'it is not the path of a document');
leadsNowhere('../../../elsewhere.md', 'it is not the path of a document');
leadsNowhere('/fr/meetings/', 'it is neither an address on the web nor the path of a document');
leadsNowhere('javascript:alert%281%29', 'it is neither an address on the web nor the path of a document');
leadsNowhere('https://[', 'it is neither an address on the web nor the path of a document');
leadsNowhere('', 'it has no address');

const ownAddress = 'https://conversation.example.org';
leadsNowhere(`${ownAddress}/fr/meetings/other/agenda/`, 'there is no meeting other');
leadsNowhere(`${ownAddress}/fr/meetings/session/paper/`, 'there is no such document');
leadsNowhere(`${ownAddress}/fr/meetings/session/agenda/#panel-9`, 'the document has no part #panel-9');
leadsNowhere('http://conversation.example.org/fr/contact/', 'the site has no such page');
leadsNowhere(`${ownAddress}/fr/meeting/session/`, 'the site has no such page');

harmless('addresses of the site, and of another that begins alike', {
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

planted(
  'error link-target',
  'The link "note.fr.md#p1" leads nowhere: the document is a draft, and is not published.',
  {
    'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
    'circular.fr.md': ['[paragraph 3](note.fr.md#p3)', '⟦[paragraph 1](note.fr.md#p1)⟧'],
  },
);

planted('error link-target', 'The link "Paper" leads nowhere: a document has an address.', {
  'agenda.fr.md': ['Abstract.', '⟦- Paper `document`⟧\n\nAbstract.'],
});

harmless('links to parts of every sort, and to the web', {
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

harmless('a draft that links to a draft', {
  'note.fr.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.fr.md': ['title: Circular', 'title: Circular\nstatus: draft'],
});

const embargo = 'title: Note\npublishFrom: 2024-02-01';
const sameEmbargo: Edits = {
  'note.*.md': ['title: Note', embargo],
  'circular.*.md': ['title: Circular', 'title: Circular\npublishFrom: 2024-02-01T00:00'],
};

planted(
  'error link-target',
  'The link "note.fr.md" leads nowhere: the document is not published before 2024-02-01, and this one is.',
  { ...sameEmbargo, 'agenda.fr.md': ['Abstract.', 'See ⟦[the note](note.fr.md)⟧.'] },
);

harmless('a document under embargo that links to one whose embargo ends with its own', sameEmbargo);
