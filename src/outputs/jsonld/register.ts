/** The nodes of registers and their entries. */
import type { Dataset, DigitalDocument, Legislation } from 'schema-dts';
import { entryModified, registerModified } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { creationInstant } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { CountryNames, Entry, Register } from '../../core/model/model.ts';
import { plainText } from '../../core/text/plain-text.ts';
import { type ShownValue, shownValues } from '../../i18n/register-values.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';
import { organization } from './site.ts';

/** Returns the register as a dataset, with its downloads. */
export function registerNodes(
  { config, language }: JsonLdContext,
  register: Register,
  history: History,
): Node[] {
  const url = config.url + addresses.register(language, register.id);
  const modified = registerModified(history, register, language);
  const download = (encodingFormat: string, address: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: config.url + address,
  });
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': url,
    name: textIn(register.title, language),
    description: textIn(register.introduction, language),
    url,
    inLanguage: language,
    ...(modified && { dateModified: modified }),
    creator: organization({ config, language }),
    exampleOfWork: { '@id': ids.register(config, register.id) },
    distribution: [
      download('text/csv', addresses.registerCsv(language, register.id)),
      download('application/json', addresses.registerJson(language, register.id)),
    ],
  };
  return [dataset];
}

interface EntryContext {
  history: History;
  countries: CountryNames;
}

/** Returns the entry as a document about what it describes. */
export function entryNodes(
  { config, language }: JsonLdContext,
  register: Register,
  entry: Entry,
  { history, countries }: EntryContext,
): Node[] {
  const version = entry.versions[language];
  if (!version) return [];
  const url = config.url + addresses.entry(language, register.id, entry.name);
  const values = shownValues(register, entry, countries, language);
  const published = creationInstant(history, version.file);
  const modified = entryModified(history, entry, language);
  const node: DigitalDocument = {
    '@type': 'DigitalDocument',
    '@id': url,
    name: version.title,
    url,
    inLanguage: language,
    abstract: plainText(version.body),
    ...(published && { datePublished: published }),
    ...(modified && { dateModified: modified }),
    creativeWorkStatus: version.status,
    publisher: organization({ config, language }),
    isPartOf: { '@id': ids.register(config, register.id) },
    exampleOfWork: { '@id': ids.entry(config, register.id, entry.name) },
    about: aboutNode(values, version.title),
  };
  return [node];
}

/** Describes the measure with the properties that the fields give: country, symbol and source. */
function aboutNode(values: readonly ShownValue[], name: string): Legislation {
  const firstOf = (type: ShownValue['field']['type']) => values.find(({ field }) => field.type === type);
  const country = firstOf('country');
  const symbol = firstOf('symbol');
  const link = firstOf('link');
  return {
    '@type': 'Legislation',
    name,
    ...(country && { legislationJurisdiction: country.text }),
    ...(symbol && { legislationIdentifier: symbol.text }),
    ...(link && { url: link.text }),
  };
}
