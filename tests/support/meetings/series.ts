/** Organs and series for the valid site in `content.ts`: edits that tests combine with their own. */
import { languages } from '../../../src/core/model/languages.ts';
import type { Edits } from '../content.ts';

/** The six languages of a name, on one line of YAML. */
export const inEachLanguage = (text: string): string =>
  `{ ${languages.map(({ tag, name }) => `${tag}: "${text}, ${name}"`).join(', ')} }`;

/** Two organs, one below the other, with a series each. */
export const seriesYaml = `\
organs:
  assembly:
    name: ${inEachLanguage('General Assembly')}
    shortName: ${inEachLanguage('GA')}
  tides:
    name: ${inEachLanguage('Committee on Tides')}
    shortName: ${inEachLanguage('CT')}
    parent: assembly
series:
  assembly:
    organ: assembly
  tides:
    organ: tides
`;

/** Adds the organs and series to the valid site, whose meeting belongs to one of them. */
export const withSeries = (series: string, yaml = seriesYaml): Edits => ({
  '/series.yaml': yaml,
  'meeting.yaml': ['number: 1\n', `number: 1\nseries: ${series}\n`],
});

/** A second meeting. */
export const secondMeeting = (number: string, series: string, start = '2024-05-01'): string => `\
number: ${number}
series: ${series}
name: ${inEachLanguage('Second session')}
start: ${start}
end: ${start}
timeZone: Europe/Zurich
place: ${inEachLanguage('Geneva')}
`;
