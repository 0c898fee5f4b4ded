import { defineRule } from '../../diagnostics/rule.ts';
import { seriesFile } from '../../model/paths.ts';
import { closestWord } from '../../text/suggest.ts';
import type { SiteCheck } from '../check.ts';

/** The series of a meeting is one of those that `series.yaml` lists. */
export const seriesUnknown = defineRule({
  id: 'series-unknown',
  severity: 'error',
  messages: {
    similar: {
      en: 'There is no series {series}. It was probably meant to be {nearest}.',
      fr: 'Il n’y a pas de série {series}. Il s’agit sans doute de {nearest}.',
    },
    unknown: { en: 'There is no series {series}.', fr: 'Il n’y a pas de série {series}.' },
    noFile: {
      en: 'There is no series {series}, because the content folder has no {file}.',
      fr: 'Il n’y a pas de série {series}, car le dossier content ne contient pas de {file}.',
    },
  },
  hint: {
    similar: { en: 'Write one of {known}.', fr: 'Écrivez l’un des identifiants {known}.' },
    unknown: {
      en: 'Write one of {known}, or add the series to {file}.',
      fr: 'Écrivez l’un des identifiants {known}, ou ajoutez la série à {file}.',
    },
    noFile: {
      en: 'Remove "series", or add {file} with the organs and series of the site.',
      fr: 'Retirez « series », ou ajoutez {file} avec les organes et les séries du site.',
    },
  },
});

export const checkSeriesUnknown: SiteCheck = (site, report) => {
  if (site.series && !site.series.isComplete) return;
  const ids = site.series?.series.map(({ id }) => id) ?? [];
  for (const { settings } of site.meetings) {
    const series = settings?.series;
    if (!settings || series === undefined || ids.includes(series)) continue;
    const nearest = closestWord(series, ids);
    const data = { series, known: ids.join(', '), file: seriesFile };
    const span = settings.seriesSpan;
    if (!site.series) report({ rule: seriesUnknown, message: 'noFile', span, data });
    else if (nearest === undefined) report({ rule: seriesUnknown, message: 'unknown', span, data });
    else report({ rule: seriesUnknown, message: 'similar', span, data: { ...data, nearest } });
  }
};
