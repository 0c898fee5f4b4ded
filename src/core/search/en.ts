import { stemmer } from '@orama/stemmers/english';
import { bare, type LanguageRules, wordSet } from './rules.ts';

/** British and American spelling are one: “colour”, “labelling”, “licence”, “organisation”, “programme”, “centre”. */
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
const words =
  /^(?:advis|compr|superv|rev|prem|prom|exerc|televis|surpr|enterpr|disgu|adver|r|w|expert|parad)is/;

const american = (word: string): string =>
  words.test(word) ? word : spellings.reduce((text, [from, to]) => text.replace(from, to), word);

/** Derived nouns, which the stemmer leaves apart: “adoption”, “adopt”; “inventor”, “invent”; “disclosure”, “disclose”. */
const verb = (word: string): string =>
  word
    .replace(/(?<=^(?:de|in|pre|sub|tran)scri)ptions?$/, 'be')
    .replace(/(?<=...[cnpu]t)(?<!duct)ions?$/, '')
    .replace(/(?<=...[cnpsu]t)(?<!direct)ors?$/, '')
    .replace(/^(cre|don|loc|rel|rot)ations?$/, '$1ate')
    .replace(/(?<=..(?:clos|pos|part|fail|seiz))ures?$/, 'e');

/** “verify” and “verification”, “cryptography” and “cryptographic”; “policy” is no “police”. */
const withoutY = (stem: string): string => stem.replace(/(?<=if|graph|log|nom|metr)i$/, '');

export const rules: LanguageRules = {
  fold: bare,
  stem: (word) => withoutY(stemmer(verb(american(bare(word))))),
  stop: wordSet(`a an and are as at be been but by can did do does for from had has have how i if in into is it its me my
    no not of on or our s so than that the their them then there these they this those to was we were what when where
    which who whose why will with would could should you your about any all`),
  enclitic: wordSet('s t re ve ll d m'),
};
