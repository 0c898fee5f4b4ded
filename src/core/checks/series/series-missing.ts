import { defineRule } from '../../diagnostics/rule.ts';
import { seriesFile } from '../../model/paths.ts';
import type { SiteCheck } from '../check.ts';

/** Where there is a `series.yaml`, every meeting names its series. */
export const seriesMissing = defineRule({
  id: 'series-missing',
  severity: 'error',
  messages: {
    en: 'The meeting does not name its series, although the site has {file}.',
    fr: 'La réunion n’indique pas sa série, bien que le site ait un fichier {file}.',
  },
  hint: {
    en: 'Add a line "series: …" with one of {known}.',
    fr: 'Ajoutez une ligne « series: … » avec l’un des identifiants {known}.',
  },
});

export const checkSeriesMissing: SiteCheck = (site, report) => {
  if (!site.series?.isComplete) return;
  const known = site.series.series.map(({ id }) => id).join(', ');
  for (const { settings, span } of site.meetings)
    if (settings && settings.series === undefined)
      report({ rule: seriesMissing, span, data: { known, file: seriesFile } });
};
