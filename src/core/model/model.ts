/**
 * The vocabulary of the site. A document is one thing in several languages: its parts have permanent ids that are the
 * same in every language.
 *
 * The content comes in two phases. `ParsedSite` and the other `Parsed…` types are what checks see: values that
 * cannot be read are `null`. `Site` is what is published, and has everything that pages need.
 *
 * All of it is plain data (JSON), so that it can be cached and sent elsewhere.
 */
export * from './agenda.ts';
export type * from './document.ts';
export * from './formal-agenda.ts';
export * from './meeting.ts';
export * from './page.ts';
export * from './register.ts';
export * from './series.ts';
export type * from './site.ts';
export type * from './source-file.ts';
export type * from './text.ts';
export * from './vocabulary.ts';
