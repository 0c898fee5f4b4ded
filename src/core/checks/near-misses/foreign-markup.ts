import { decodeHTML } from 'entities/decode';
import type { Link } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import { type LiteralBlock, type Markup, placeholders } from '../../text/markup.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { linkTarget } from '../markdown/link-target.ts';

/** Markup of other programs, mostly left over from a conversion, would be shown as it is. */
export const foreignMarkup = defineRule({
  id: 'foreign-markup',
  severity: 'error',
  canSuppress: true,
  messages: {
    markup: {
      en: 'Readers would see "{found}", which is markup of another program.',
      fr: 'Les lecteurs verraient « {found} », qui est du balisage d’un autre programme.',
    },
    backslash: {
      en: 'Readers would see "{found}", where a backslash has no effect.',
      fr: 'Les lecteurs verraient « {found} », où une barre oblique inverse est sans effet.',
    },
    conflict: {
      en: '"{found}" is left over from a conflict between two versions of this file.',
      fr: 'Un conflit entre deux versions de ce fichier a laissé « {found} ».',
    },
    reference: {
      en: 'Readers would see "{found}", which does not stand for a character.',
      fr: 'Les lecteurs verraient « {found} », qui ne désigne aucun caractère.',
    },
  },
  hint: {
    markup: { en: 'Delete it, or write it as Markdown.', fr: 'Supprimez-le, ou écrivez-le en Markdown.' },
    backslash: {
      en: 'Delete it. To show a backslash, write \\\\.',
      fr: 'Supprimez-la. Pour afficher une barre oblique inverse, écrivez \\\\.',
    },
    conflict: {
      en: 'Keep the right one of the two passages, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
      fr: 'Gardez le bon des deux passages et supprimez les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
    },
    reference: { en: 'Write the character itself.', fr: 'Écrivez le caractère lui-même.' },
  },
});

export const checkForeignMarkup: MarkupCheck = (markup, context) => {
  for (const node of markup.nodes) if (node.type === 'link') checkLink(node, markup, context);
  for (const block of markup.blocks) checkBlock(block, markup, context);
};

/** An element of a word processor, such as `<st1:place>`, which Markdown takes for an address. */
const elementAsAddress = /^<(?!(?:https?|mailto|tel|ftp|urn|doi):)[A-Za-z]\w{0,10}:[A-Za-z][\w-]{0,30}>$/i;

function checkLink(link: Link, { source }: Markup, { report, explain }: MarkupContext): void {
  const found = source.slice(link);
  if (!elementAsAddress.test(found)) return;
  const span = source.spanOf(link);
  report({ rule: foreignMarkup, message: 'markup', span, data: { found } });
  explain(linkTarget, span);
}

const patterns = new RegExp(
  [
    // {.underline}, {#id}, {: .class}, {width=50%}, {toc}
    String.raw`\{[ \t]?[.#:][^{}\n]{0,120}\}|\{[ \t]?[\w-]{1,20}[ \t]?=[^{}\n]{0,120}\}|\{(?:toc|TOC|pagebreak)\}`,
    // {% include %}, {{< shortcode >}}
    String.raw`\{%[^\n%]{0,200}%\}|\{\{[<%][^\n}]{0,200}\}\}`,
    // ::: note, !!! note, [!NOTE], .. note::
    String.raw`:{3,}[^\n]{0,80}|^[!?]{3}[+]?[ \t]?\w[^\n]{0,80}|^\[![A-Za-z]{2,20}\]|^\.\.[ \t][\w-]{1,30}::`,
    // [TOC], [[_TOC_]], __TOC__
    String.raw`^\[{1,2}_?(?:toc|TOC)_?\]{1,2}$|__(?:TOC|NOTOC)__`,
    // \newpage, \textbf{words}, $$; a backslash before a space or at the end
    String.raw`\\[A-Za-z]{2,30}(?:\{[^{}\n]{0,120}\})?|\$\$|\\(?=[ \t]|$)`,
    // [b]words[/b], [url=…]
    String.raw`\[\/(?:b|i|u|s|url|img|quote|code|color|size|list|center)\]|\[(?:url|color|size|img)=[^\]\n]{0,200}\]`,
    // '''bold''', == heading ==, h2. heading
    String.raw`'{3,}|^={1,6}[ \t][^\n]{1,200}|^h[1-6]\.[ \t][^\n]{1,200}`,
    // ''italic'', HYPERLINK "…", { PAGE }, [cid:image001.png@01DA], [image: logo.png]
    String.raw`(?<![\p{L}\p{N}'])''(?=[^\s'])[^'\n]{1,200}''(?!['\p{L}\p{N}])|(?<!\p{L})(?:HYPERLINK|INCLUDEPICTURE|PAGEREF|NOTEREF)[ \t]+(?:\\[a-z][ \t]+)?["“_][^\s"”]{0,200}["”]?|\{[ \t]{0,2}(?:PAGE|NUMPAGES|TOC|REF|DATE|SEQ)(?:[ \t][^{}\n]{0,120})?\}`,
    String.raw`\[(?:cid|image|Image|inline image): ?[^\]\n]{1,120}\]`,
    // x^2^, H~2~O
    String.raw`\^[\p{L}\p{N}]{1,10}\^|(?<=[\p{L}\p{N})])~[\p{L}\p{N}]{1,10}~`,
    // <o:p>, </w:t>: elements of word processors
    String.raw`<\/?[A-Za-z]\w{0,10}:[A-Za-z][\w-]{0,30}(?:[ \t][^<>\n]{0,200})?\/?>(?:<\/[A-Za-z]\w{0,10}:[A-Za-z][\w-]{0,30}>)?`,
    // ＜br＞, < br >
    String.raw`[<＜][ \t]{0,2}\/?(?:br|p|b|i|u|em|strong|sup|sub|div|span|table|tr|td|li|ul|ol)[ \t]{0,2}\/?[>＞]`,
  ].join('|'),
  'gmu',
);

function checkBlock({ start, end }: LiteralBlock, markup: Markup, context: MarkupContext): void {
  const { source, literal } = markup;
  for (const { index, 0: found } of literal.slice(start, end).matchAll(patterns)) {
    const from = start + index;
    const span = source.span(from, from + found.length);
    if (context.isReported(span.line)) continue;
    const text = truncate(source.text.slice(from, from + found.length).trim());
    const message = /^\\(?!.*\{)/.test(text) ? 'backslash' : 'markup';
    context.report({ rule: foreignMarkup, message, span, data: { found: text } });
  }
  checkReferences(start, source.text.slice(start, end), markup, context);
}

const references = /&(?:amp;)?(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Reports character references that stand for nothing, or that were escaped by a conversion. */
function checkReferences(
  start: number,
  text: string,
  { source, literal }: Markup,
  { report }: MarkupContext,
): void {
  for (const { index, 0: found } of text.matchAll(references)) {
    const isText = literal.charAt(start + index) === placeholders.escape;
    if (!isText || isReference(found)) continue;
    const span = source.span(start + index, start + index + found.length);
    report({ rule: foreignMarkup, message: 'reference', span, data: { found } });
  }
}

/** Tests for a reference to a character other than the `&` of another reference. */
function isReference(found: string): boolean {
  const isDecoded = (reference: string) => decodeHTML(reference) !== reference;
  return isDecoded(found) && !(/^&amp;./i.test(found) && isDecoded(found.replace(/^&amp;/i, '&')));
}
