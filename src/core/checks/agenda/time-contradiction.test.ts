import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const contradicts = (message: string, heading: string, language = 'en') =>
  invalid('error time-contradiction', message, {
    [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `### ${heading}`],
  });

contradicts('02:00–03:00 is before noon, but the title says "Lunch".', '⟦02:00–03:00⟧ Lunch');
contradicts(
  '02:30 is before noon, but the title says "afternoon".',
  '⟦02:30⟧ Close of the afternoon session',
);
contradicts(
  '"PM" after 11:00–11:30 can mean 23:00–23:30, or it is the first word of the title.',
  '⟦11:00–11:30⟧ PM Modi',
);
contradicts(
  '"م." after 11:00–11:30 can mean 23:00–23:30, or it is the first word of the title.',
  '⟦11:00–11:30⟧ م. العلي: كلمة',
  'ar',
);

valid('a name that people confirm', {
  'agenda.en.md': [
    '### 11:00–11:30 Answers',
    '<!-- suppress time-contradiction: the name of the speaker -->\n\n### 11:00–11:30 P. M. Modi',
  ],
});
valid('a night that people confirm', {
  'meeting.yaml': ['hours: 10:00–18:00', 'hours: 02:00–18:00'],
  'agenda.*.md': [
    '### 10:00–10:30 Neurons',
    '<!-- suppress time-contradiction: at night -->\n\n### 02:00–02:30 Lunch',
  ],
});
