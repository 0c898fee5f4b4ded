import { expect, test } from 'vitest';
import { parseHtml, toXhtml } from './html.ts';

test.for([
  ['letters of any script are themselves', '<p>Ünï 会议 لقاء 🎉</p>', '<p>Ünï 会议 لقاء 🎉</p>'],
  ['syntax characters are escaped', '<p>a &amp; b &lt; c ]]&gt;</p>', '<p>a &amp; b &lt; c ]]&gt;</p>'],
  [
    'values of attributes are escaped',
    `<a href='/?a&amp;b"c' title="é &lt;">x</a>`,
    '<a href="/?a&amp;b&quot;c" title="é &lt;">x</a>',
  ],
  [
    'an empty element and an attribute without a value are XML',
    '<p hidden>a<br>b</p>',
    '<p hidden="">a<br/>b</p>',
  ],
  ['characters that XML excludes are left out', '<p title="a\u0001">b\u0008\ufffe</p>', '<p title="a">b</p>'],
] as const)('%s', ([, html, xhtml]) => {
  expect(toXhtml(parseHtml(html))).toBe(xhtml);
});
