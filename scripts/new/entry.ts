/** Asks for the facts of a new entry of a register, in every language of the site. */
import { suggestCountry } from '../../src/core/countries/suggest-country.ts';
import { isDateOfAnyPrecision } from '../../src/core/dates/time.ts';
import { isSlug } from '../../src/core/model/ids.ts';
import {
  isLanguage,
  type Language,
  type Localized,
  nativeNameOf,
  textIn,
} from '../../src/core/model/languages.ts';
import type { FieldValue, ParsedRegister, ParsedSite, RegisterField } from '../../src/core/model/model.ts';
import { entryFile, factsFile, isEntryName } from '../../src/core/model/paths.ts';
import { translator } from '../../src/i18n/t.ts';
import { entryText, factsText } from '../../src/outputs/authoring/register-templates.ts';
import { refuse, UsageError } from '../command-line/errors.ts';
import { type Answers, answersTo, type Question } from '../command-line/questions.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
import type { NewFiles } from './new-files.ts';

/** @param values as `--set` gives them, such as `country=JP` and `source.fr=https://…` */
export async function newEntry(
  site: ParsedSite,
  givenPath: string | undefined,
  values: readonly string[],
): Promise<NewFiles> {
  const [first] = site.registers;
  if (!first) refuse('There is no register yet. Start one first: npm run new -- register');
  const { path = '' } = await answersTo({ path: givenPath }, [
    {
      name: 'path',
      text: `Register and name of the entry, such as ${first.id}/jp-1`,
      isArgument: true,
      problem: (word) => problemOfPath(site, word),
    },
  ]);
  const [id = '', entry = ''] = path.split('/');
  const settings =
    findRegister(site, id)?.settings ?? refuse(`registers/${id}/register.yaml has errors. Fix them first.`);
  const given = readValues(values);
  const answers = await answersTo(given, requiredQuestions(settings.fields, site));
  const facts = factsOf({ ...given, ...answers }, settings.fields);
  const texts = site.languages.map((language): [string, string] => [
    entryFile({ register: id, entry, language }),
    entryText(translator(language, site.strings)),
  ]);
  const missing = settings.fields.filter((field) => facts[field.id] === undefined).map((field) => field.id);
  return {
    texts: new Map([[factsFile({ register: id, entry }), factsText(facts)], ...texts]),
    nextSteps: [
      'Write the title and the summary in each file.',
      ...(missing.length > 0 ? [`Add the other facts to ${entry}.yaml: ${missing.join(', ')}.`] : []),
      'Run npm run check to find problems.',
      'To publish it, remove "status: draft" in all of them. Nobody sees a draft.',
    ],
  };
}

const findRegister = ({ registers }: ParsedSite, id: string): ParsedRegister | undefined =>
  registers.find((register) => register.id === id);

function problemOfPath(site: ParsedSite, path: string): string | null {
  const [id = '', entry = '', ...rest] = path.split('/');
  if (!isSlug(entry) || rest.length > 0)
    return `"${path}" is not an entry. Write <register>/<entry> with lower-case letters, digits and hyphens, such as laws/jp-1.`;
  if (!isEntryName(entry))
    return `No entry can have the name ${entry}: the site uses it for a page of its own. Choose another one.`;
  const register = findRegister(site, id);
  if (!register)
    return `There is no register "${id}".${suggestionOrList(
      id,
      site.registers.map((each) => each.id),
    )}`;
  const isTaken = register.entries.some(({ name }) => name === entry);
  return isTaken ? `${id} has an entry ${entry} already. Choose another name.` : null;
}

/** Reads `country=JP` as the answer to the question with the name `set country=`. */
const readValues = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    values.map((word) => {
      const [, field, value] = /^([\w-]+(?:\.[a-z]{2})?)=(.+)$/.exec(word) ?? [];
      if (field === undefined || value === undefined)
        throw new UsageError(`--set ${word}: write a field and its value, such as country=JP.`);
      return [questionName(field), value];
    }),
  );

const questionName = (field: string): string => `set ${field}=`;

const requiredQuestions = (fields: readonly RegisterField[], site: ParsedSite): Question[] =>
  fields
    .filter(({ required }) => required)
    .flatMap((field) =>
      field.type === 'text'
        ? site.languages.map((tag) => questionOf(field, site, tag))
        : [questionOf(field, site)],
    );

function questionOf(field: RegisterField, site: ParsedSite, language?: Language): Question {
  const { id, label, choices } = field;
  const values = choices.length > 0 ? `: ${choices.map((choice) => choice.id).join(', ')}` : '';
  return {
    name: questionName(language ? `${id}.${language}` : id),
    text: `${textIn(label, site.defaultLanguage)}${language ? `, ${nativeNameOf(language)}` : ''}${values}`,
    problem: (answer) => problemOfValue(answer, field, site),
  };
}

function problemOfValue(
  value: string,
  { type, choices }: RegisterField,
  { countries }: Pick<ParsedSite, 'countries'>,
): string | null {
  if (type === 'country' && !Object.hasOwn(countries, value)) {
    const nearest = suggestCountry(value, countries);
    const hint = nearest
      ? `Did you mean "${nearest}"?`
      : 'Write a code of ISO 3166-1, such as JP, or of countries.yaml.';
    return `"${value}" is not the code of a country. ${hint}`;
  }
  const ids = choices.map(({ id }) => id);
  if (type === 'choice' && !ids.includes(value))
    return `"${value}" is not a value of this field.${suggestionOrList(value, ids)}`;
  if (type === 'date' && !isDateOfAnyPrecision(value))
    return `"${value}" is not a date. Write it like 2024-03-13, 2024-03 or 2024.`;
  return null;
}

/** Returns the values in the order of the register, those of a language by language. Unknown fields come last: the check reports them. */
function factsOf(answers: Answers, fields: readonly RegisterField[]): Record<string, FieldValue> {
  const facts: Record<string, FieldValue> = {};
  const position = (name: string): number => {
    const index = fields.findIndex(({ id }) => id === fieldOf(name));
    return index === -1 ? fields.length : index;
  };
  for (const name of Object.keys(answers).sort((a, b) => position(a) - position(b))) {
    const answer = answers[name];
    const [field, language] = [fieldOf(name), /\.([a-z]{2})=$/.exec(name)?.[1]];
    if (answer === undefined) continue;
    if (language === undefined || !isLanguage(language)) facts[field] = answer;
    else facts[field] = { ...localized(facts[field]), [language]: answer };
  }
  return facts;
}

/** Reads the field from the name of a question. */
const fieldOf = (name: string): string => name.replace(/^set /, '').replace(/(?:\.[a-z]{2})?=$/, '');

const localized = (value: FieldValue | undefined): Localized => (typeof value === 'object' ? value : {});
