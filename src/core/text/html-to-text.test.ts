import { expect, test } from 'vitest';
import { htmlToText } from './html-to-text.ts';

test.for([
  ['numeric and named references', 'A &#x26; B &#38; C &amp; D', 'A & B & C & D'],
  ['a reference is decoded once', '&#x26;lt;', '&lt;'],
  ['a name that is not one of XML', 'a&nbsp;b', 'a&nbsp;b'],
  ['a greater-than sign in an attribute', '<a href="x" title="a > b">link</a>', 'link'],
  ['a less-than sign in the text', '1 &#x3C; 2', '1 < 2'],
  ['blocks', '<p>One</p><ul><li>Two<br>Three</li></ul>', 'One\nTwo\nThree\n'],
] as const)('the text of HTML: %s', ([, html, text]) => {
  expect(htmlToText(html)).toBe(text);
});
