import { defineRule } from '../../diagnostics/rule.ts';
import { seriesFile } from '../../model/paths.ts';
import { closestWord } from '../../text/suggest.ts';
import type { SeriesCheck } from '../check.ts';

/** The organ of a series, and that to which an organ reports, are among the organs of `series.yaml`. */
export const organUnknown = defineRule({
  id: 'organ-unknown',
  severity: 'error',
  messages: {
    similar: {
      en: 'There is no organ {organ}. It was probably meant to be {nearest}.',
      fr: 'Il n’y a pas d’organe {organ}. Il s’agit sans doute de {nearest}.',
    },
    unknown: { en: 'There is no organ {organ}.', fr: 'Il n’y a pas d’organe {organ}.' },
  },
  hint: {
    similar: { en: 'Write one of {known}.', fr: 'Écrivez l’un des identifiants {known}.' },
    unknown: {
      en: 'Write one of {known}, or add the organ to "organs" in {file}.',
      fr: 'Écrivez l’un des identifiants {known}, ou ajoutez l’organe à « organs » dans {file}.',
    },
  },
});

export const checkOrganUnknown: SeriesCheck = ({ series: settings }, report) => {
  const { organs, series } = settings ?? { organs: [], series: [] };
  const ids = organs.map(({ id }) => id);
  const named = [
    ...organs.flatMap(({ parent, parentSpan }) =>
      parent === undefined ? [] : [{ organ: parent, span: parentSpan }],
    ),
    ...series.map(({ organ, organSpan }) => ({ organ, span: organSpan })),
  ];
  for (const { organ, span } of named) {
    if (ids.includes(organ)) continue;
    const nearest = closestWord(organ, ids);
    const data = { organ, known: ids.join(', '), file: seriesFile };
    if (nearest === undefined) report({ rule: organUnknown, message: 'unknown', span, data });
    else report({ rule: organUnknown, message: 'similar', span, data: { ...data, nearest } });
  }
};
