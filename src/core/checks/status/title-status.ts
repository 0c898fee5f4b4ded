import { defineRule } from '../../diagnostics/rule.ts';
import type { ByLanguage } from '../../model/languages.ts';
import { isScheduleType } from '../../model/model.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** The title of an agenda or a programme does not call it provisional when its status is final. */
export const titleStatus = defineRule({
  id: 'title-status',
  severity: 'warning',
  messages: {
    agenda: {
      en: 'The title "{title}" says that the agenda is provisional, but its status is final.',
      fr: 'D’après le titre « {title} », l’ordre du jour est provisoire, mais son état est définitif (final).',
    },
    programme: {
      en: 'The title "{title}" says that the programme is provisional, but its status is final.',
      fr: 'D’après le titre « {title} », le programme est provisoire, mais son état est définitif (final).',
    },
  },
  hint: {
    en: 'Add "status: provisional" in all languages, or correct the title.',
    fr: 'Ajoutez « status: provisional » dans toutes les langues, ou corrigez le titre.',
  },
});

const provisional: ByLanguage<RegExp> = {
  ar: /مؤقت|مشروع/,
  zh: /临时|暂定|草案/,
  en: /\b(?:provisional|draft|tentative)\b/i,
  fr: /\b(?:provisoire|projet)\b/i,
  ru: /предварительн|проект/i,
  es: /\b(?:provisional|proyecto|borrador)\b/i,
};

/** Reports an agenda once, since its language versions have the same status. */
export const checkTitleStatus: MeetingCheck = (site, report) => {
  for (const document of site.meetings.flatMap(({ documents }) => documents)) {
    if (!isScheduleType(document.type)) continue;
    const found = versionsOfDocument(document)
      .toSorted(languageFirst(site.defaultLanguage))
      .find(({ title, status, language }) => status === 'final' && provisional[language].test(title ?? ''));
    const span = found?.fields['title'];
    if (span) report({ rule: titleStatus, message: document.type, span, data: { title: found.title ?? '' } });
  }
};
