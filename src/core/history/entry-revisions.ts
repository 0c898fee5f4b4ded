/** The history of an entry of a register, which has two files: its facts, and its text in a language. */
import { memoize, memoizeByObject } from '../memoize.ts';
import { idProblem } from '../model/ids.ts';
import type { Language } from '../model/languages.ts';
import type { CountryNames, Entry, Register, RegisterField } from '../model/model.ts';
import { factsFile, registerFile } from '../model/paths.ts';
import { type ValueOfField, valuesOfFields } from '../site/register-values.ts';
import { type Change, type History, type Revision, revisionsOf, topField } from './history.ts';
import { creationInstant, lastModified, latestInstant } from './timestamps.ts';

/** The revisions of both files, the newest first. */
export interface EntryRevisions {
  text: readonly Revision[];
  facts: readonly Revision[];
}

type EntryFiles = Pick<Entry, 'register' | 'name' | 'versions'>;

/**
 * Returns the revisions that readers of a language notice. Not among them are changes of the facts before any text was
 * published, which nobody saw, and those of values in other languages. Memoized: every list of entries needs them.
 */
export const entryRevisions = (history: History, entry: EntryFiles, language: Language): EntryRevisions =>
  revisionsIn(history)(entry)(language);

const revisionsIn = memoizeByObject((history: History) =>
  memoizeByObject((entry: EntryFiles) =>
    memoize((language: Language) => findRevisions(history, entry, language)),
  ),
);

function findRevisions(history: History, entry: EntryFiles, language: Language): EntryRevisions {
  const published = publicationInstant(history, entry);
  const version = entry.versions[language];
  return {
    text: version ? revisionsOf(history, version.file) : [],
    facts: revisionsOf(history, factsFile({ register: entry.register, entry: entry.name }))
      .filter(({ date }) => published === null || date > published)
      .map((revision) => ({ ...revision, changes: changesIn(language, revision.changes) }))
      .filter(({ changes }) => changes.length > 0),
  };
}

/** Returns the instant at which the entry was published in its first language; `null` if the history does not go back to it. Memoized. */
export const publicationInstant = (history: History, entry: Pick<Entry, 'versions'>): string | null =>
  publicationsIn(history)(entry);

const publicationsIn = memoizeByObject((history: History) =>
  memoizeByObject((entry: Pick<Entry, 'versions'>) => findPublication(history, entry)),
);

function findPublication(history: History, { versions }: Pick<Entry, 'versions'>): string | null {
  const instants = Object.values(versions).map(({ file }) => creationInstant(history, file));
  const known = instants.filter((instant) => instant !== undefined).sort();
  const isKnown = history.coverage === 'complete' || known.length === instants.length;
  return (isKnown && known[0]) || null;
}

/** Replaces the changes of `source` and `source.en` by one of `source`, from the value in the language to that after it. */
function changesIn(language: Language, changes: readonly Change[]): Change[] {
  const fields = changes.filter((change) => change.type === 'field');
  const merged = [...Map.groupBy(fields, ({ field }) => topField(field))].flatMap(
    ([field, each]): Change[] => {
      // The value was or is the same in all languages, or has one for each.
      const shared = each.find((change) => change.field === field);
      const own = each.find((change) => change.field === `${field}.${language}`);
      const before = own?.before ?? shared?.before ?? null;
      const after = own?.after ?? shared?.after ?? null;
      return before === after ? [] : [{ type: 'field', field, before, after }];
    },
  );
  return [...changes.filter(({ type }) => type !== 'field'), ...merged];
}

/** Returns the instant of the last change of the facts of an entry, or of its text in a language. */
export function entryModified(history: History, entry: EntryFiles, language: Language): string | null {
  const { text, facts } = entryRevisions(history, entry, language);
  return latestInstant([text[0]?.date, facts[0]?.date, publicationInstant(history, entry)]);
}

type RegisterEntries = Pick<Register, 'id' | 'entries'>;

/** Returns the instant of the last change of a register or one of its entries in a language. Memoized. */
export const registerModified = (
  history: History,
  register: RegisterEntries,
  language: Language,
): string | null => modificationsIn(history)(register)(language);

const modificationsIn = memoizeByObject((history: History) =>
  memoizeByObject(({ id, entries }: RegisterEntries) =>
    memoize((language: Language) =>
      latestInstant([
        lastModified(history, registerFile(id)),
        ...entries.map((entry) => entryModified(history, entry, language)),
      ]),
    ),
  ),
);

/**
 * Returns the values that entries have, then those that they had, without entries: the addresses of their pages and
 * feeds were published. A commit can have a value that the check refuses, which was not.
 */
export function valuesEver(
  { history, countries }: { history: History; countries: CountryNames },
  register: Pick<Register, 'entries'>,
  fields: readonly RegisterField[],
  language: Language,
): ValueOfField[] {
  const values = new Map(
    valuesOfFields(register, fields).map((value) => [`${value.field.id} ${value.key}`, value]),
  );
  for (const entry of register.entries)
    for (const { changes } of entryRevisions(history, entry, language).facts)
      for (const change of changes) {
        if (change.type !== 'field' || change.before === null) continue;
        const field = fields.find(({ id }) => id === change.field);
        const key = change.before.toLowerCase();
        if (field && isPossible(field, change.before, countries) && !values.has(`${field.id} ${key}`))
          values.set(`${field.id} ${key}`, { field, value: change.before, key, entries: [] });
      }
  return [...values.values()];
}

/** Tests for the code of a country, and for what can be the id of a choice, which the register may no longer have. */
const isPossible = ({ type }: RegisterField, value: string, countries: CountryNames): boolean =>
  type === 'country' ? Object.hasOwn(countries, value) : idProblem(value) === null;

/** Returns the instant of the last change of the entries that have a value, or of one that had it and now has another. */
export const valueModified = (
  history: History,
  register: Pick<Register, 'entries'>,
  { field, value, entries }: { field: { id: string }; value: string; entries: readonly Entry[] },
  language: Language,
): string | null =>
  latestInstant([
    ...entries.map((entry) => entryModified(history, entry, language)),
    departuresIn(history)(register)(language).get(`${field.id} ${value}`),
  ]);

/** The instants at which an entry last got another value, by field and previous value. */
const departuresIn = memoizeByObject((history: History) =>
  memoizeByObject(({ entries }: Pick<Register, 'entries'>) =>
    memoize((language: Language) => {
      const departures = new Map<string, string>();
      for (const entry of entries)
        for (const { date, changes } of entryRevisions(history, entry, language).facts)
          for (const change of changes) {
            if (change.type !== 'field') continue;
            const key = `${change.field} ${change.before}`;
            if (date > (departures.get(key) ?? '')) departures.set(key, date);
          }
      return departures;
    }),
  ),
);
