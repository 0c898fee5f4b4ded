import { expect, test } from 'vitest';
import { type Edits, versionOf } from '../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';

const inNotes = (text: string): Edits => ({ 'note.*.md': ['Continuation.', text] });

function tableOf(text: string, language = 'en'): string {
  const { body } = versionOf(inNotes(text), `note.${language}.md`);
  const html = body.type === 'text' ? (body.sections[0]?.paragraphs[1]?.html ?? '') : '';
  return html.replace(/\n/g, '').replace('<p>Second paragraph.</p>', '');
}

const rows = '| Region | Share |\n|---|--:|\n| **Africa** | 1<br>2 |\n| **Asia** | 3 |';
const headed =
  '<thead><tr><th scope="col">Region</th><th scope="col" class="align-right">Share</th></tr></thead>';
const body =
  '<tbody><tr><th scope="row">Africa</th><td class="align-right">1<br>2</td></tr><tr><th scope="row">Asia</th><td class="align-right">3</td></tr></tbody>';

if (!isCollecting()) {
  test('bold first cells are headers of rows, and <br> starts a line in a cell', () =>
    expect(tableOf(rows)).toBe(`<div class="scroll" tabindex="0"><table>${headed}${body}</table></div>`));

  test.each([
    ['en', 'Table 1. Shares'],
    ['en', 'Table: Shares'],
    ['fr', 'Tableau 1 : Parts'],
    ['es', 'Cuadro 2. Partes'],
    ['ru', 'Таблица 1. Доли'],
    ['zh', '表1 份额'],
    ['zh', '表一：份额'],
    ['ar', 'الجدول 1: الحصص'],
  ])('a paragraph above a table is its caption: %s, %s', (language, text) => {
    const html = tableOf(`${text}\n\n${rows}`, language);
    expect(html.replace(/<\/?bdi[^>]*>/g, '')).toMatch(`<table><caption>${text}</caption><thead>`);
  });

  test.each(['Table 1 shows the shares.', 'Tables: all.', 'The table:'])('no caption: %s', (text) =>
    expect(tableOf(`${text}\n\n${rows}`)).toMatch(/^<p>.*<\/p><div/),
  );

  test('a first column that is bold in part has no headers', () =>
    expect(tableOf(rows.replace('**Asia**', 'Asia'))).not.toContain('scope'));
}

valid('a table with a caption, headers of rows and lines', inNotes(rows));

const differs = (differences: string, from: string, to: string) =>
  invalid('warning content-parity', `#p2 is not the same as in note.en.md:12:1: ${differences}.`, {
    'note.*.md': ['Second paragraph.\n\nContinuation.', `Second.\n\nTable 1. Shares\n\n${rows}\n\nText.`],
    'note.en.md': [
      ['2. Second', '⟪2. Second'],
      ['Text.', 'Text.⟫'],
    ],
    'note.fr.md': [
      ['Table 1. Shares', 'Tableau 1. Parts'],
      ['2. Second', '⟦2. Second'],
      ['Text.', 'Text.⟧'],
      [from, to],
    ],
    'note.ar.md': ['Table 1. Shares', 'الجدول 1: الحصص'],
    'note.zh.md': ['Table 1. Shares', '表1：份额'],
    'note.ru.md': ['Table 1. Shares', 'Таблица 1. Доли'],
    'note.es.md': ['Table 1. Shares', 'Cuadro 1. Partes'],
  });
differs('bold first cells of rows: 0 here, 2 there', '**Asia**', 'Asia');
differs('columns of a table: 3 here, 2 there', `| Share |\n|---|--:|`, `| Share | |\n|---|--:|---|`);
differs(
  'paragraphs: 3 here, 2 there; captions of tables: 0 here, 1 there',
  'Tableau 1. Parts',
  'Voici les parts (1)',
);
