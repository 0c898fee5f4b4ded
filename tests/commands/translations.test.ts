/** `npm run translations`: a translation is outdated until the command records that it is up to date. */
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import { createDesk, minutes } from '../support/commands/staff.ts';
import { root } from '../support/run.ts';

const desk = createDesk('forum-1');
const note = (tag: Language) => `meetings/forum-1/note.${tag}.md`;
const record = (tag: Language) => `meetings/forum-1/translations/note.${tag}.yaml`;
const translations = languageTags.filter((tag) => tag !== 'en');

const outdatedParts = (output: string): string[] =>
  [...output.matchAll(/note\.([a-z]{2})\.md:\d+:\d+ {2}warning {2}translation-behind {2}(\S+)/g)]
    .map(([, tag, part]) => `${tag} ${part}`)
    .sort();

test(
  'a paragraph that changes in the source is outdated in five languages, until each is recorded as up to date',
  async () => {
    const kept = desk.all();
    await desk.done('translations', 'record', 'forum-1/note');
    expect(desk.all()).toEqual(kept);

    desk.write(note('en'), (text) => text.replace(/^5\. /m, '$&Indeed, '));
    expect(outdatedParts(await desk.done('check'))).toEqual(translations.map((tag) => `${tag} #p5`).sort());
    expect(await desk.done('translations')).toMatch(
      /forum-1\/note +1 outdated +1 outdated +source +1 outdated +1 outdated +1 outdated/,
    );

    // A corrected typing error and other line breaks do not record anything.
    desk.write(note('fr'), (text) => text.replace(/^5\. (\S+) /m, '5. $1 très '));
    desk.write(note('en'), (text) => text.replace(/^(5\. \S+) /m, '$1\n   '));
    expect(outdatedParts(await desk.done('check'))).toHaveLength(5);

    await desk.done('translations', 'record', 'forum-1/note', 'fr');
    const still = await desk.done('translations', 'unchanged', 'forum-1/note', 'ru', '--part', 'p5');
    expect(still).toContain(`${note('ar')}:`);
    expect(outdatedParts(await desk.done('check'))).toEqual(['ar #p5', 'es #p5', 'zh #p5']);
    await desk.done('translations', 'unchanged', 'forum-1/note', '--part', 'p5');
    expect(await desk.done('check')).toContain('No problems found.');
    // Recording part by part gives the same record as recording the document.
    expect(desk.read(record('zh'))).toBe(desk.read(record('fr')));
  },
  minutes,
);

test(
  'the page of an outdated translation lists its outdated parts, and other pages do not',
  async () => {
    const own = createDesk('forum-1');
    own.write(note('en'), (text) => text.replace(/^7\. /m, '$&Indeed, ').replace(/^\[\^1\]: /m, '$&See '));
    await own.done('translations', 'unchanged', 'forum-1/note', 'es', '--part', 'p7', 'fn-1');
    await own.done('build');
    const page = (tag: Language) => own.built(`${tag}/meetings/forum-1/note/index.html`);
    const [, notice = ''] = /<aside class="outdated">(.*?)<\/aside>/s.exec(page('fr')) ?? [];
    expect(notice).toMatch(/2 parties ont depuis été modifiées dans la version anglaise\s:/);
    expect([...notice.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['#p7', '#fn-1']);
    expect(page('ru')).toContain('в тексте на английском языке изменились 2 части:');
    expect(page('ar')).toContain('تغير جزآن في النسخة الإنكليزية');
    const source = '/some/base/en/meetings/forum-1/note/';
    const marks = [...page('fr').matchAll(/<p class="outdated"> ?<a href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(marks).toEqual([`${source}#p7`, `${source}#fn-1`]);
    for (const tag of ['en', 'es'] as const) expect(page(tag)).not.toContain('class="outdated');

    const matrix = own.built('fr/help/translations/index.html');
    expect(matrix).toContain('2 parties à actualiser');
    expect(matrix).toMatch(/<meta name="robots" content="noindex"/);
    expect(own.built('sitemap.xml')).not.toContain('/help/');
  },
  minutes,
);

test.each<[reason: string, args: string[]]>([
  ['There is no meeting "forum-2". Did you mean "forum-1"?', ['record', 'forum-2/note']],
  ['"de" is not a language', ['record', 'forum-1/note', 'de']],
  ['"note.fr.md" is a file in one language', ['record', 'forum-1/note.fr.md']],
  ['note.en.md is the original, not a translation.', ['record', 'forum-1/note', 'en']],
  ['note has no part "p99"', ['record', 'forum-1/note', 'fr', '--part', 'p99']],
])(
  'refuses, and writes nothing: %s',
  (reason, args) => desk.refused(reason, 'translations', ...args),
  minutes,
);

test.each<[reason: string, args: string[]]>([
  ['Unknown subcommand "recrod". Did you mean "record"?', ['recrod', 'forum-1/note']],
  ['Missing <meeting>/<document>.', ['record']],
  ['Name the parts that need no change with --part.', ['unchanged', 'forum-1/note', 'fr']],
])(
  'rejects a wrong command line: %s',
  (reason, args) => desk.misused(reason, 'translations', ...args),
  minutes,
);

test(
  'rejects options that npm takes for itself: the command would record the document instead of a part',
  async () => {
    const before = desk.all();
    const command = 'npm run --silent translations record forum-1/note --part=p5';
    const { stderr } = await promisify(exec)(command, {
      cwd: root,
      env: { ...process.env, ...desk.folders },
    }).catch((refusal: { stderr: string }) => refusal);
    expect(stderr).toContain('npm did not pass on --part.');
    expect(desk.all()).toEqual(before);
  },
  minutes,
);

test(
  'refuses to record a text with errors, and a part of a document without a record',
  async () => {
    const invalid = createDesk('forum-1');
    invalid.write(note('fr'), (text) => text.replace(/^5\. /m, '5. <b>'));
    const { output } = await invalid.run('translations', 'record', 'forum-1/note', 'fr');
    expect(output).toContain('Fix these problems first:');
    expect(output).toContain('raw-html');
    for (const tag of languageTags)
      invalid.write(note(tag), (text) =>
        text.replace('<b>', '').replace(/^title: .*$/m, '$&\nsourceLanguage: fr'),
      );
    const part = await invalid.run('translations', 'record', 'forum-1/note', 'es', '--part', 'p5');
    expect(part.output).toContain('Record the whole document first');
    await invalid.done('translations', 'record', 'forum-1/note');
    expect(invalid.read(record('en'))).toContain('source: "fr"');
  },
  minutes,
);
