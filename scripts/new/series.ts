/** Plans a new series: starts `series.yaml`, or adds to it. The first one is that of all meetings that there are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addEntry } from '../../src/core/edit/add-entry.ts';
import { applyEdits } from '../../src/core/edit/edits.ts';
import { fieldEdits } from '../../src/core/edit/field-edits.ts';
import { isSlug } from '../../src/core/model/ids.ts';
import { type Language, type Localized, nativeNameOf } from '../../src/core/model/languages.ts';
import type { ParsedSite } from '../../src/core/model/model.ts';
import { seriesFile } from '../../src/core/model/paths.ts';
import { type NewSeries, seriesText } from '../../src/outputs/authoring/series-template.ts';
import { refuse } from '../command-line/errors.ts';
import { type Answers, answersTo, type Question } from '../command-line/questions.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
import { localizedAnswer } from './localized.ts';
import type { NewFiles } from './new-files.ts';

/** @param content path of the content folder */
export async function newSeries(
  site: ParsedSite,
  givenId: string | undefined,
  given: Answers,
  content: string,
): Promise<NewFiles> {
  const known = site.series?.series.map((each) => each.id) ?? [];
  const { id = '' } = await answersTo({ id: givenId }, [
    {
      name: 'id',
      text: 'Id of the series, which is part of its address, such as assembly',
      isArgument: true,
      problem: (word) => problemOfId(word, known),
    },
  ]);
  const plan = await askForSeries(site, id, given);
  const read = (path: string) => readFile(join(content, path), 'utf8');
  const edited = site.series ? await addToFile(plan, read) : await addToMeetings(site, id, read);
  const started: [string, string][] = site.series ? [] : [[seriesFile, seriesText(plan)]];
  return {
    texts: new Map([...started, ...[...edited].map(([path, { after }]): [string, string] => [path, after])]),
    originals: new Map([...edited].map(([path, { before }]) => [path, before])),
    nextSteps: [
      `Check its names in ${seriesFile} in every language.`,
      ...(site.series
        ? [`Start its meetings: npm run new -- meeting <id> --series ${id}`]
        : [
            'All meetings belong to it. The site looks the same until there is a second series: npm run new -- series <id>',
          ]),
      'Commit the files together. The id never changes.',
    ],
  };
}

async function askForSeries(site: ParsedSite, id: string, given: Answers): Promise<NewSeries> {
  const { languages, config } = site;
  const organs = site.series?.organs ?? [];
  const ids = organs.map((each) => each.id);
  const { organ = id } = await answersTo(given, [
    {
      name: 'organ',
      text: `Id of the organ that meets${ids.length > 0 ? `: ${ids.join(', ')}, or a new one` : ''}`,
      proposal: id,
      isProposalSafe: true,
      problem: problemOfOrgan,
    },
  ]);
  const isNewOrgan = !ids.includes(organ);
  // The site had the names of its only series.
  const proposed = site.series ? undefined : (config ?? undefined);
  const answers = await answersTo(given, [
    ...nameQuestions(languages, isNewOrgan ? 'organ' : 'series', proposed),
    ...(isNewOrgan && ids.length > 0 ? [parentQuestion(ids)] : []),
  ]);
  const names = {
    name: localizedAnswer(languages, 'name', answers),
    shortName: localizedAnswer(languages, 'short-name', answers),
  };
  const parent = answers['parent'] || undefined;
  return isNewOrgan
    ? { id, organ: { id: organ, ...names, ...(parent !== undefined && { parent }) } }
    : { id, organ: organ, ...names };
}

const nameQuestions = (
  languages: readonly Language[],
  subject: 'organ' | 'series',
  proposed: { name: Localized; shortName: Localized } | undefined,
): Question[] =>
  (['name', 'shortName'] as const).flatMap((field) =>
    languages.map((tag) => ({
      name: `${field === 'name' ? 'name' : 'short-name'}-${tag}`,
      text: `${field === 'name' ? 'Name' : 'Short name'} of the ${subject}, ${nativeNameOf(tag)}`,
      proposal: proposed?.[field][tag] ?? '',
      isProposalSafe: true,
    })),
  );

const parentQuestion = (organs: readonly string[]): Question => ({
  name: 'parent',
  text: `Id of the organ to which it reports, if any: ${organs.join(', ')}`,
  isOptional: true,
  problem: (answer) =>
    organs.includes(answer) ? null : `There is no organ "${answer}".${suggestionOrList(answer, organs)}`,
});

const isId = (word: string): boolean => isSlug(word) && /^[a-z]/.test(word);

const problemOfOrgan = (word: string): string | null =>
  isId(word) ? null : `"${word}" is not an id. Use lower-case letters, digits and hyphens.`;

const problemOfId = (word: string, known: readonly string[]): string | null =>
  known.includes(word) ? `There is a series ${word} already. Choose another id.` : problemOfOrgan(word);

type Edited = Map<string, { before: string; after: string }>;
type ReadText = (path: string) => Promise<string>;

async function addToFile({ id, organ, ...names }: NewSeries, read: ReadText): Promise<Edited> {
  const before = await read(seriesFile);
  const { id: organId, ...settings } = typeof organ === 'string' ? { id: organ } : organ;
  const edits = [
    ...(typeof organ === 'string'
      ? []
      : [addEntry(seriesFile, before, 'organs', { id: organId, value: settings })]),
    addEntry(seriesFile, before, 'series', { id, value: { organ: organId, ...names } }),
  ].map(
    (edit) =>
      edit ?? refuse(`The command cannot change ${seriesFile}. Write each entry on lines of its own.`),
  );
  return new Map([[seriesFile, { before, after: applyEdits(before, edits) }]]);
}

/** Adds the series to all meetings, which need one as soon as there is `series.yaml`. */
async function addToMeetings({ meetings }: ParsedSite, series: string, read: ReadText): Promise<Edited> {
  const edited: Edited = new Map();
  for (const { id, settings } of meetings) {
    const path = `meetings/${id}/meeting.yaml`;
    if (!settings) refuse(`Correct ${path} first: run npm run check.`);
    if (settings.series !== undefined) continue;
    const before = await read(path);
    const order = [settings.number ? 'number' : 'name', 'series'];
    const edits = fieldEdits(path, before, { values: new Map([['series', series]]), order });
    if (!edits) refuse(`The command cannot change ${path}. Write each field on a line of its own.`);
    edited.set(path, { before, after: applyEdits(before, edits) });
  }
  return edited;
}
