import { expect, test } from 'vitest';
import { type Edits, versionOf } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';
import { languageTags } from '../../model/languages.ts';
import { translationParts } from '../../translations/translation-parts.ts';

const text =
  '---\ntitle: Resolution\n---\n\n*The Assembly*,\n\n*Recalling* its resolution:\n\n(a) on one;\n\n(b) on two,\n\n*Noting* the report,\n\n1. *Decides* to act.\n\nText.\n';
const resolution = (name: string, content = text): Edits =>
  Object.fromEntries(languageTags.map((tag) => [`${name}.${tag}.md`, content]));

const partsOf = (name: string) => {
  const { body } = versionOf(resolution(name), `${name}.en.md`);
  return body.type === 'text' ? (body.sections[0]?.paragraphs ?? []) : [];
};

if (!isCollecting()) {
  test.each(['resolution', 'decision-3'])('the paragraphs of the preamble of a %s have ids', (name) => {
    const found = partsOf(name).map(({ id, text, subParagraphs }) => [
      id,
      text,
      ...(subParagraphs ?? []).map((each) => each.id),
    ]);
    expect(found).toEqual([
      [null, 'The Assembly,'],
      ['pp1', 'Recalling its resolution:\n(a) on one;\n(b) on two,', 'pp1-a', 'pp1-b'],
      ['pp2', 'Noting the report,'],
      ['p1', 'Decides to act.\nText.'],
    ]);
  });

  test('a verb on a line of its own is the paragraph of the sub-paragraphs below it', () => {
    const body =
      '*The Assembly*,\n\n*considering*\n\na) one;\n\nb) two;\n\n*noting*:\n\n- a) one;\n- b) two,\n\n*resolves*\n\n1. to act.\n';
    const edits = resolution('resolution', `---\ntitle: Resolution\n---\n\n${body}`);
    const version = versionOf(edits, 'resolution.en.md').body;
    const paragraphs = version.type === 'text' ? (version.sections[0]?.paragraphs ?? []) : [];
    expect(
      paragraphs.map(({ id, text, subParagraphs = [] }) => [
        id,
        text,
        ...subParagraphs.map((each) => each.id),
      ]),
    ).toEqual([
      [null, 'The Assembly,'],
      ['pp1', 'considering\na) one;\nb) two;', 'pp1-a', 'pp1-b'],
      ['pp2', 'noting:\na) one;\nb) two,', 'pp2-a', 'pp2-b'],
      [null, 'resolves'],
      ['p1', 'to act.'],
    ]);
  });

  test('those of a note have none', () =>
    expect(partsOf('note-2').map(({ id }) => id)).toEqual([null, 'p1']));

  test('translations are recorded as if they had none', () => {
    const wordsOf = (name: string) =>
      translationParts(versionOf(resolution(name), `${name}.en.md`)).map(({ key, words }) => [key, words]);
    expect(wordsOf('resolution')).toEqual(wordsOf('note-2'));
  });
}

valid('a resolution with a preamble', resolution('resolution'));
invalid(
  'error numbering-parity',
  'Paragraph 2 of the preamble is missing after this place. It is at resolution.en.md:13:1.',
  {
    ...resolution('resolution'),
    'resolution.en.md': text.replace('*Noting* the report,', '⟪*Noting* the report,⟫'),
    'resolution.fr.md': text.replace('(b) on two,\n\n*Noting* the report,', '⟦(b)⟧ on two,'),
  },
);
