import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const titled = (title: string, status: string) =>
  ({ 'agenda.*.md': ['title: Agenda\nstatus: provisional', `title: ${title}${status}`] }) as const;

invalid(
  'warning title-status',
  'The title "Provisional agenda" says that the agenda is provisional, but its status is final.',
  {
    ...titled('Provisional agenda', ''),
    'agenda.en.md': ['Provisional agenda', '⟦Provisional agenda⟧'],
  },
);
invalid(
  'warning title-status',
  'The title "Ordre du jour provisoire" says that the agenda is provisional, but its status is final.',
  {
    ...titled('Agenda', '\nstatus: final'),
    'agenda.fr.md': ['title: Agenda\nstatus: final', 'title: ⟦Ordre du jour provisoire⟧\nstatus: final'],
  },
);
valid('a provisional agenda', titled('Provisional agenda', '\nstatus: provisional'));
valid('a draft', { ...titled('Draft agenda', '\nstatus: draft'), 'circular.*.md': null });
valid('a final agenda', titled('Agenda', ''));
