/** English: the Snowball stemmer, with one spelling, and derived nouns beside their verbs. */
import { stemmer } from '@orama/stemmers/english';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { topics } from './topics/en.ts';

/** Unify British and American spelling: “colour”, “labelling”, “licence”, “organisation”, “programme”, “centre”. */
const spellings: readonly [RegExp, string][] = [
  [/^(col|lab|hon|fav|hum|vap|behavi|endeav|neighb|rum|arm|flav|harb)our/, '$1or'],
  [/(?<=..[a-z])is(e|es|ed|ing|er|ers|ation|ations|ational|able)$/, 'iz$1'],
  [/(?<=...)ys(e|es|ed|ing|er)$/, 'yz$1'],
  [/(?<=[aeiou])ll(ed|ing|er|ers|ation|ations)$/, 'l$1'],
  [/^(lic|def|off|pret)enc(e|es|ed|ing|or|ors|ee|ees)$/, '$1ens$2'],
  [/^practis/, 'practic'],
  [/^(cent|theat|fib|lit|met|calib)re(s?)$/, '$1er$2'],
  [/^(catal|dial|anal|prol)ogue(s?)$/, '$1og$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^(h|p)ae/, '$1e'],
  [/^fulfil(?!l)/, 'fulfill'],
  [/^enrol(?!l)/, 'enroll'],
  [/^grey/, 'gray'],
  [/^artefact/, 'artifact'],
  [/^sceptic/, 'skeptic'],
  [/^cheque/, 'check'],
];
/** Words in which “-ise” belongs to the stem. */
const withOwnIse =
  /^(?:advis|compr|superv|rev|prem|prom|exerc|televis|surpr|enterpr|disgu|adver|r|w|expert|parad)is/;

const toAmerican = (word: string): string =>
  withOwnIse.test(word) ? word : spellings.reduce((text, [from, to]) => text.replace(from, to), word);

/** Reduces derived nouns, which the stemmer does not: “adoption” to “adopt”, “inventor” to “invent”, “disclosure” to “disclose”. */
const nounToVerb = (word: string): string =>
  word
    .replace(/(?<=^(?:de|in|pre|sub|tran)scri)ptions?$/, 'be')
    .replace(/(?<=...[cnpu]t)(?<!duct)ions?$/, '')
    .replace(/(?<=...[cnpsu]t)(?<!direct)ors?$/, '')
    .replace(/^(cre|don|loc|rel|rot)ations?$/, '$1ate')
    .replace(/(?<=..(?:clos|pos|part|fail|seiz))ures?$/, 'e');

/** Unifies “verify” and “verification”, “cryptography” and “cryptographic”, but not “policy” and “police”. */
const removeY = (stem: string): string => stem.replace(/(?<=if|graph|log|nom|metr)i$/, '');

export const rules: LanguageRules = {
  fold: stripDiacritics,
  stem: (word) => removeY(stemmer(nounToVerb(toAmerican(stripDiacritics(word))))),
  stopWords:
    toWordSet(`a an and are as at be been but by can did do does for from had has have how i if in into is it its me my
    no not of on or our s so than that the their them then there these they this those to was we were what when where
    which who whose why will with would could should you your about any all`),
  topics,
  enclitic: toWordSet('s t re ve ll d m'),
};
