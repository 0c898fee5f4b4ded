/** Says how to write in Markdown what somebody wrote in HTML. */
import type { rawHtml } from '../checks/markdown/raw-html.ts';
import type { Finding } from '../diagnostics/rule.ts';
import { firstLine, truncate } from '../text/strings.ts';

export function htmlProblem(html: string): Finding<typeof rawHtml> {
  if (html.startsWith('<!--')) return { message: 'comment', data: { tag: truncate(commentIn(html)) } };
  const tag = truncate(/^<[^>\n]*>/.exec(html)?.[0] ?? firstLine(html));
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(html) ?? [];
  const element = name.toLowerCase();
  if (/<table\b/i.test(html) || tableParts.has(element)) return { message: 'table' };
  if (slash) return { message: 'end', data: { tag } };
  if (element === 'br') return { message: 'lineBreak', data: { tag } };
  if (['ul', 'ol', 'li', 'dl', 'dt', 'dd'].includes(element)) return { message: 'list' };
  if (element === 'sup' || element === 'sub') return { message: 'raised', data: { tag } };
  if (embeddedElements.has(element)) return { message: 'embedded', data: { tag } };
  const markdown = markdownFor(element, html);
  if (markdown) return { message: 'formatting', data: { tag, markdown } };
  return { message: isKnown(element) ? 'other' : 'unknown', data: { tag } };
}

/** Elements whose content is not text for readers. */
const embeddedElements = new Set(
  'audio canvas embed head iframe math noscript object script style svg template video'.split(' '),
);

/** HTML that starts with a comment can contain more than the comment. */
const commentIn = (html: string): string => (/^<!--.*?-->/s.exec(html)?.[0] ?? html).replace(/\s+/g, ' ');

const tableParts = new Set([
  'table',
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
]);

function markdownFor(element: string, html: string): string | undefined {
  if (element === 'a') {
    const [, , address = 'https://…'] = /\bhref\s*=\s*(["']?)([^"'\s>]+)/i.exec(html) ?? [];
    return `[…](${address})`;
  }
  const level = /^h([1-6])$/.exec(element)?.[1];
  return level === undefined ? markdownOf[element] : `${'#'.repeat(Math.max(2, Number(level)))} …`;
}

const markdownOf: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  u: '**…**',
  ins: '**…**',
  mark: '**…**',
  i: '*…*',
  em: '*…*',
  cite: '*…*',
  dfn: '*…*',
  s: '~~…~~',
  del: '~~…~~',
  strike: '~~…~~',
  hr: '---',
  blockquote: '> …',
};

const otherElements =
  'abbr|address|article|aside|audio|base|bdi|bdo|big|body|button|canvas|center|code|data|details|div|embed|fieldset|figcaption|figure|font|footer|form|frame|head|header|html|iframe|img|input|kbd|label|legend|link|main|map|meta|nav|noscript|object|option|p|picture|pre|q|rp|rt|ruby|samp|script|section|select|small|source|span|style|summary|svg|template|textarea|time|title|tt|var|video|wbr';
const known = new Set(otherElements.split('|'));

/** Word writes elements such as `o:p`. A declaration such as `<!DOCTYPE html>` has no name. */
const isKnown = (element: string): boolean => element === '' || element === 'o' || known.has(element);
