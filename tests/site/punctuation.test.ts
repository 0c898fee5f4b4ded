/** Chinese has no blanks beside full-width punctuation, which has its own. Line ends between elements would add them. */
import { expect, test } from 'vitest';
import { allPages } from '../support/built.ts';

const inlineTags = '(?:<\\/?(?:a|abbr|b|bdi|code|em|i|small|span|strong|time)\\b[^>]*>)*';
const blank = new RegExp(`[，。、；：？！]${inlineTags}\\s+${inlineTags}[^\\s<]`, 'gu');
/** The head, scripts, and words before inserted text, which begins as its author wrote it. */
const otherText = /<head\b.*?<\/head>|<script\b.*?<\/script>|<bdi class="visually-hidden">.*?<\/bdi>/gs;

test.for(allPages().filter(({ language }) => language === 'zh'))('$address', ({ source }) => {
  expect(source.replace(otherText, '').match(blank) ?? []).toEqual([]);
});
