/** The schemas of the YAML that staff write. The JSDoc of a field is its description in editors. */
import { z } from 'zod';
import { readDailyHours } from '../dates/daily-hours.ts';
import { memoize } from '../memoize.ts';
import { fallbackLanguage, type Language, languageTags } from '../model/languages.ts';
import { meetingStatuses } from '../model/meeting.ts';
import { documentTypes, isScheduleType } from '../model/vocabulary.ts';
import {
  aDigest,
  anAbbreviation,
  anUnusedLanguage,
  digests,
  entriesWithNames,
  hourRange,
  hoursInstead,
  keysWithTexts,
  languagesOnce,
  movedEntries,
  names,
  severalLanguages,
  terms,
} from './expected.ts';
import {
  boolean,
  byId,
  date,
  dayOrTime,
  documentName,
  dueDate,
  email,
  fields,
  id,
  list,
  localizedAddress,
  localizedLabel,
  localizedText,
  localizedTypeNames,
  oneOf,
  pageId,
  partId,
  positiveInteger,
  roomId,
  sessionNumber,
  siblingPageName,
  text,
  timeZone,
  uniqueIds,
  webAddress,
} from './fields.ts';

const languageList = list(oneOf(...languageTags))
  .min(1, languagesOnce)
  .superRefine((tags, context) => {
    for (const [index, tag] of tags.entries())
      if (tags.indexOf(tag) < index)
        context.addIssue({
          code: 'custom',
          path: [index],
          message: anUnusedLanguage,
        });
  });

/** @param languages of the site, as `siteLanguages` reads them */
export const siteSchema = memoize(
  (languages: readonly Language[]) =>
    fields({
      /** Name of the meeting series, in every language of the site. It is the title of the site. */
      name: localizedText(languages),
      /** Short form of the name, shown at the top of every page. */
      shortName: localizedText(languages),
      /** Organization that holds the meetings. */
      organizer: localizedText(languages),
      /** One sentence that says what the site offers, for search engines. */
      description: localizedText(languages),
      /** Languages of the site, in the order in which it lists them. Default: all six. */
      languages: languageList.default([...languageTags]),
      /** Language for readers who have not chosen one. It also decides when language versions disagree and there is no majority. Default: en, or the first of the languages. */
      defaultLanguage: oneOf(...languages).default(fallbackLanguage(languages)),
      /** Public address of the site: https://… */
      url: webAddress.transform((url) => url.replace(/\/+$/, '')),
      /** Earlier public addresses of this site, if it has moved. What was published at any other address belongs to another site, and is not part of the history of this one. */
      previousUrls: list(webAddress).default([]),
      /** E-mail address for questions from readers. */
      contact: email.optional(),
      /** Kinds of agenda items beside the built-in ones: an id such as signing-ceremony, and its name in every language of the site. */
      kinds: z.record(z.string(), localizedText(languages), { error: entriesWithNames }).default({}),
      /** Types of documents beside the built-in ones: an id such as position-paper, with which the names of files start, and its name in every language of the site. */
      documentTypes: z
        .record(z.string(), localizedTypeNames(languages), { error: entriesWithNames })
        .default({}),
    }),
  { keyOf: String },
);

/** @param languages of the site */
export const meetingSchema = memoize(
  (languages: readonly Language[]) =>
    fields({
      /** Number of the session in the series, without quotation marks. It can have a suffix: 43bis, 43ter, 43-resumed, 21-extraordinary or 10-special. A meeting that is not counted has none. */
      number: sessionNumber.optional(),
      /** The series of series.yaml to which the meeting belongs. Required if there is such a file. */
      series: id.optional(),
      /** Full official name of the meeting, in every language of the site. */
      name: localizedText(languages),
      /** Topic of the session, in every language of the site. */
      theme: localizedText(languages).optional(),
      /** First day of the meeting. */
      start: date,
      /** Last day of the meeting. */
      end: date,
      /** Status of the meeting. Default: confirmed. A postponed meeting keeps its dates until the new ones are known; then start and end are the new dates. */
      status: oneOf(...meetingStatuses).default('confirmed'),
      /** Why the meeting was postponed, cancelled or moved online, or is tentative, in every language of the site. */
      statusReason: localizedText(languages).optional(),
      /** First day before the meeting was postponed to new dates. Use it with `status: postponed` and nowhere else. */
      previousStart: date.optional(),
      /** Last day before the meeting was postponed to new dates. Default: previousStart. */
      previousEnd: date.optional(),
      /** Hours of each day, for example 10:00–18:00, or 10:00–13:00, 15:00–18:00 for several sittings, which can be a list too. They end before midnight; a meeting that lasts longer has none. */
      hours: z
        .union([z.string(), z.array(z.string()).transform((sittings) => sittings.join(', '))], {
          error: hourRange(),
        })
        .transform((value, context) => {
          const hours = readDailyHours(value);
          if (!('problem' in hours)) return hours;
          context.addIssue(hoursInstead(hours));
          return z.NEVER;
        })
        .optional(),
      /** IANA time zone of all times in the meeting, for example Europe/Zurich. */
      timeZone,
      /** City where the meeting is held, in every language of the site. */
      place: localizedText(languages),
      /** Building or room, in every language of the site. */
      venue: localizedText(languages).optional(),
      /** The rooms for items that do not take place in plenary. */
      rooms: list(fields({ id: roomId, name: localizedText(languages) }))
        .superRefine(uniqueIds)
        .default([]),
      /** How people can take part. */
      mode: oneOf('in-person', 'online', 'hybrid').optional(),
      /** Who can attend: anyone, or only people with an invitation. */
      admission: oneOf('public', 'invitation').optional(),
      /** Languages of interpretation. */
      interpretation: list(oneOf(...languageTags)).optional(),
      /** The webcast: live or recorded, and the address at which to watch it. */
      webcast: fields({
        live: boolean.default(true),
        recorded: boolean.default(false),
        url: localizedAddress(languages).optional(),
      }).optional(),
      /** The addresses for registration, one for each way of taking part. */
      registration: list(
        fields({
          mode: oneOf('in-person', 'online'),
          url: localizedAddress(languages),
          code: text.optional(),
          /** Last day of registration, or the day and the hour at which it ends. Default: the last day of the meeting. */
          until: dueDate.optional(),
        }),
      ).default([]),
      /** E-mail address for questions about the meeting. */
      contact: email.optional(),
      /** Dates by which something is due. The hour is in the time zone of the meeting, unless it names another. */
      deadlines: list(fields({ id, date: dueDate, title: localizedText(languages) }))
        .superRefine(uniqueIds)
        .default([]),
      /** Other links. */
      links: list(fields({ id, url: localizedAddress(languages), title: localizedText(languages) }))
        .superRefine(uniqueIds)
        .default([]),
      /** Earlier sessions that this one builds on. */
      earlier: list(
        fields({
          number: sessionNumber,
          meeting: id.optional(),
          theme: localizedText(languages).optional(),
        }),
      ).default([]),
      /** Names of documents that are announced but not yet published, for example agenda. */
      expected: list(id).default([]),
    }),
  { keyOf: String },
);

/** @param languages of the site */
export const seriesSchema = memoize(
  (languages: readonly Language[]) =>
    fields({
      /** The organs of the body, by id. */
      organs: byId(
        fields({
          /** Official name of the organ, in every language of the site. */
          name: localizedText(languages),
          /** Short form of the name, such as its abbreviation. */
          shortName: localizedText(languages),
          /** Id of the organ to which it reports. */
          parent: id.optional(),
        }),
      ),
      /** The series of meetings, by id. The id is part of the address of the series, so it never changes. */
      series: byId(
        fields({
          /** Id of the organ that meets. */
          organ: id,
          /** Name of the series, in every language of the site. Default: the name of the organ. */
          name: localizedText(languages).optional(),
          /** Short form of the name. Default: that of the organ. */
          shortName: localizedText(languages).optional(),
          /** What its meetings are called with their number, in every language of the site: `Workshop {{number}}`. Default: sessions, such as 3rd session. */
          meetingLabel: localizedLabel(languages).optional(),
        }),
      ),
    }),
  { keyOf: String },
);

/** Entries of `moved.yaml`: documents and meetings whose address has changed. */
export const movedSchema = list(
  fields({
    /** Folder of the meeting, a slash and the name of the document before the move. For a whole meeting, only the folder. */
    from: pageId,
    /** The same after the move. */
    to: pageId,
  }),
  movedEntries,
);
/** One word or several, by language. */
const wordsByLanguage = (expected: string) => {
  const words = z.union([text.transform((only) => [only]), list(text)], { error: expected });
  return Object.fromEntries(languageTags.map((tag) => [tag, words.optional()])) as Record<
    Language,
    z.ZodOptional<typeof words>
  >;
};

/** Forms of a name. If several are correct, the check suggests the first one. */
const formsByLanguage = wordsByLanguage(names);
export const namesSchema = fields({
  /** Official names, each in one or more languages. */
  names: list(
    fields({
      ...formsByLanguage,
      /** Wrong forms that do not resemble the official name, for example another word or a previous name. */
      wrong: fields(formsByLanguage).optional(),
    }),
  ),
});

export const glossarySchema = fields({
  /** Terms that mean the same, each in two or more languages. Search uses them to find documents in other languages. */
  terms: list(
    fields(wordsByLanguage(terms)).refine((entry) => Object.keys(entry).length > 1, severalLanguages),
  ),
  /** Abbreviations in Latin letters. The check reports them when they are typed in letters of another alphabet. */
  abbreviations: list(z.string({ error: anAbbreviation }).regex(/^[A-Z]{2,}$/, anAbbreviation)).default([]),
});

/** @param ownTypes types of documents that the site adds */
const documentFields = (ownTypes: readonly string[]) => ({
  /** Title, in the language of the file. */
  title: text,
  /** One sentence about the document, for search engines and lists. */
  description: text.optional(),
  /** Type of the document, if the name of its files does not start with it. Agendas and programmes have none. */
  type: oneOf(...documentTypes.filter((type) => !isScheduleType(type)), ...ownTypes).optional(),
  /** Official symbol, for example C. 9284. */
  symbol: text.optional(),
  /** Date of the document. */
  date: date.optional(),
  /** Status of the document. Default: final. Drafts are not published. */
  status: oneOf('draft', 'provisional', 'final', 'withdrawn').default('final'),
  /** Language in which the document is first written, the same in all versions. Default: the default language of the site. */
  sourceLanguage: oneOf(...languageTags).optional(),
  /** Why the document was withdrawn, in the language of the file. Use it with `status: withdrawn` and nowhere else. */
  reason: text.optional(),
  /** Date, or date and time in the time zone of the meeting, before which the document is not published. */
  publishFrom: dayOrTime.optional(),
  /** Name of the previous version of this document, in the same meeting, for example circular. Its page will link to this one. */
  revises: documentName.optional(),
  /** Corrections made after publication: the date, the part (p9, panel-1 or the id of a section) and what was corrected. */
  corrections: list(fields({ date, at: partId, text })).default([]),
});

/** The fields of texts that have no type. */
const { type: _type, ...untypedFields } = documentFields([]);
/** Fields of an agenda, whose name says what it is: its text has a form of its own. */
export const agendaSchema = fields(untypedFields);
/** @param ownTypes types of documents that the site adds */
export const documentSchema = memoize((ownTypes: readonly string[]) => fields(documentFields(ownTypes)), {
  keyOf: String,
});
/** @param ownTypes types of documents that the site adds */
export const circularSchema = memoize(
  (ownTypes: readonly string[]) => fields({ ...documentFields(ownTypes), symbol: text, date }),
  { keyOf: String },
);

const { symbol: _symbol, date: _date, revises: _revises, ...entryTextFields } = untypedFields;
/** Fields of the text of an entry of a register. What is the same in all languages is in `<entry>.yaml`. */
export const entryTextSchema = fields(entryTextFields);

/** Fields of a page of `content/pages/`. */
export const pageSchema = fields({
  ...untypedFields,
  /** One sentence about the page, for search engines and lists, shown below the title. */
  description: text.optional(),
  /** Date, or date and time in UTC, before which the page and those below it are not published. */
  publishFrom: dayOrTime.optional(),
  /** Name of the previous version of this page, in the same folder, for example fees. Its page will link to this one. */
  revises: siblingPageName.optional(),
  /** Position among the pages of the folder, the same in all languages. Pages without one follow, by name. */
  order: positiveInteger.optional(),
});

/** `strings/<language>.yaml`: texts by key, nested or with dots. `readStrings` checks the values. */
export const stringsSchema = z.record(z.string(), z.unknown(), { error: keysWithTexts });

const digest = z.string({ error: aDigest }).regex(/^[0-9a-f]{14}$/, aDigest);
const digestFields = {
  title: digest.optional(),
  description: digest.optional(),
  introduction: digest.optional(),
  closing: digest.optional(),
};
/** State of the source from which a translation was made. Written by `npm run translations`, not by hand. */
export const recordSchema = fields({
  /** Language of the source. */
  source: oneOf(...languageTags),
  ...digestFields,
  /** Digests of the parts, by id. */
  parts: z.record(z.string(), digest, { error: digests }).default({}),
});
