import type { Definition, Link } from 'mdast';
import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { characterName } from '../../text/character-names.ts';
import { toText } from '../../text/markdown.ts';
import { type LiteralBlock, type Markup, placeholders } from '../../text/markup.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { bareUrl } from '../markdown/bare-url.ts';
import { specialSpaces } from './characters.ts';

/** Brackets and addresses that were meant as a link are one. */
export const linkForm = defineRule({
  id: 'link-form',
  severity: 'error',
  messages: {
    gap: {
      en: 'The link is not recognized, because {name} is between ] and (.',
      fr: 'Le lien n’est pas reconnu, car {name} sépare ] et (.',
    },
    brackets: {
      en: 'The link is not recognized because of {name}.',
      fr: 'Le lien n’est pas reconnu à cause de {name}.',
    },
    swapped: {
      en: 'The link is not recognized, because its round and square brackets are swapped.',
      fr: 'Le lien n’est pas reconnu, car ses parenthèses et ses crochets sont inversés.',
    },
    space: {
      en: 'The link is not recognized, because its address contains {name}.',
      fr: 'Le lien n’est pas reconnu, car son adresse contient {name}.',
    },
    unclosed: {
      en: 'The link is not recognized, because the bracket ) after its address is missing.',
      fr: 'Le lien n’est pas reconnu, car il manque la parenthèse ) après son adresse.',
    },
    noOpening: {
      en: 'The link is not recognized, because the bracket [ before its words is missing.',
      fr: 'Le lien n’est pas reconnu, car il manque le crochet [ avant son texte.',
    },
    inside: {
      en: 'The link is not recognized, because its words contain a footnote or another link.',
      fr: 'Le lien n’est pas reconnu, car son texte contient un appel de note ou un autre lien.',
    },
    other: {
      en: 'These brackets look like a link and are none.',
      fr: 'Ces crochets ressemblent à un lien et n’en sont pas un.',
    },
    angle: {
      en: 'The brackets < > around this address are not recognized.',
      fr: 'Les chevrons < > autour de cette adresse ne sont pas reconnus.',
    },
    joined: {
      en: 'The address {url} is not recognized as a link, because a letter precedes it.',
      fr: 'L’adresse {url} n’est pas reconnue comme un lien, car une lettre la précède.',
    },
    noClosing: {
      en: 'The link is not recognized, because the bracket ] after its words is missing.',
      fr: 'Le lien n’est pas reconnu, car il manque le crochet ] après son texte.',
    },
    scheme: {
      en: '{found} is not the start of a web address.',
      fr: '{found} n’est pas le début d’une adresse web.',
    },
    reference: {
      en: 'No line defines the address of this link.',
      fr: 'Aucune ligne ne définit l’adresse de ce lien.',
    },
    empty: {
      en: 'The link to {url} has no words, so readers would not see it.',
      fr: 'Le lien vers {url} n’a pas de texte : les lecteurs ne le verraient pas.',
    },
    unused: {
      en: 'Markdown reads this line as the address of a link, so readers would not see it.',
      fr: 'Markdown lit cette ligne comme l’adresse d’un lien : les lecteurs ne la verraient pas.',
    },
  },
  hint: {
    gap: {
      en: 'Write [words](https://…), with nothing between ] and (.',
      fr: 'Écrivez [texte](https://…), sans rien entre ] et (.',
    },
    brackets: {
      en: 'Write [words](https://…) with the brackets of the keyboard.',
      fr: 'Écrivez [texte](https://…) avec les crochets et les parenthèses du clavier.',
    },
    swapped: { en: 'Write [words](https://…).', fr: 'Écrivez [texte](https://…).' },
    space: {
      en: 'Write %20 in place of a space, or put the address in angle brackets: [words](<address>).',
      fr: 'Écrivez %20 à la place d’une espace, ou mettez l’adresse entre chevrons : [texte](<adresse>).',
    },
    unclosed: { en: 'Write ) after the address.', fr: 'Écrivez ) après l’adresse.' },
    noOpening: { en: 'Write [ before the words.', fr: 'Écrivez [ avant le texte.' },
    inside: {
      en: 'Move the footnote or the other link behind the link: [words](https://…)[^1].',
      fr: 'Placez l’appel de note ou l’autre lien après le lien : [texte](https://…)[^1].',
    },
    other: {
      en: 'Write [words](https://…). If they are ordinary brackets, write \\[ and \\].',
      fr: 'Écrivez [texte](https://…). Pour des crochets ordinaires, écrivez \\[ et \\].',
    },
    angle: {
      en: 'Write <https://…> without spaces, with the brackets of the keyboard.',
      fr: 'Écrivez <https://…> sans espaces, avec les chevrons du clavier.',
    },
    joined: {
      en: 'Write [words](address), or put a space before the address.',
      fr: 'Écrivez [texte](adresse), ou laissez une espace devant l’adresse.',
    },
    noClosing: { en: 'Write ] before the bracket (.', fr: 'Écrivez ] devant la parenthèse (.' },
    scheme: { en: 'Write https://, without spaces.', fr: 'Écrivez https://, sans espaces.' },
    reference: {
      en: 'Write [words](https://…). If they are ordinary brackets, write \\[ and \\].',
      fr: 'Écrivez [texte](https://…). Pour des crochets ordinaires, écrivez \\[ et \\].',
    },
    empty: { en: 'Write words between [ and ].', fr: 'Écrivez un texte entre [ et ].' },
    unused: {
      en: 'To show it, write \\[ at its start. If a link needs it, check the words in brackets; if not, delete the line.',
      fr: 'Pour l’afficher, commencez-la par \\[. Si un lien en a besoin, vérifiez le texte entre crochets ; sinon, supprimez la ligne.',
    },
  },
});

export const checkLinkForm: MarkupCheck = (markup, context) => {
  for (const block of markup.blocks) checkBlock(block, markup, context);
  checkDefinitions(markup, context);
  for (const node of markup.nodes) if (node.type === 'link') checkLink(node, markup, context);
};

interface Slip {
  /** In the block. */
  start: number;
  end: number;
  finding: Finding<typeof linkForm>;
}

function checkBlock(
  { start, end }: LiteralBlock,
  { source, literal }: Markup,
  { report, explain }: MarkupContext,
): void {
  const text = literal.slice(start, end);
  const written = source.text.slice(start, end);
  const slips = [...findJunctions(text, written), ...findOpen(text), ...findOthers(text)].sort(
    (a, b) => a.start - b.start,
  );
  let reportedUpTo = 0;
  for (const slip of slips) {
    if (slip.start < reportedUpTo) continue;
    const span = source.span(start + slip.start, start + slip.end);
    report({ rule: linkForm, span, ...slip.finding });
    explain(bareUrl, span);
    reportedUpTo = slip.end;
  }
}

// ---- Where words and address meet ---------------------------------------------------------------------------

/** How far words or an address may reach. */
const maxLength = 300;
const junction = /([\]］】〕)）])([ \t\n\u00a0\u200b\u202f\u3000]{0,3})([[［【〔(（])/g;
const address = new RegExp(
  `\\s{0,3}<?(?:${placeholders.address}|https?:|mailto:|www\\.|\\.{0,2}/|#[\\w-]|[\\w./-]{1,100}\\.(?:md|pdf|html?|docx?|xlsx?|pptx?)\\b)`,
  'iy',
);

function startsAddress(text: string, offset: number): boolean {
  address.lastIndex = offset;
  return address.test(text);
}

function findJunctions(text: string, written: string): Slip[] {
  return [...text.matchAll(junction)].flatMap(
    ({ index, 0: all, 1: close = '', 2: gap = '', 3: open = '' }) => {
      const afterOpen = index + all.length;
      const isRoundFirst = /[)）]/.test(close);
      const isExact = close === ']' && open === '(' && gap === '';
      const start = openingBefore(text, index, isRoundFirst);
      const leadsToAddress = startsAddress(text, afterOpen);
      const found = (from: number, to: number, finding: Finding<typeof linkForm>): Slip[] => [
        { start: from, end: to, finding },
      ];
      if (isExact) return [inExactForm(text, written, start, index, afterOpen)];
      if (isRoundFirst) {
        const isSwapped =
          /[[［【]/.test(open) && (leadsToAddress || (start !== null && startsAddress(text, start + 1)));
        return isSwapped ? found(start ?? index, afterOpen, { message: 'swapped' }) : [];
      }
      if (close === ']' && open === '[') return referenceSlip(text, start ?? index, afterOpen, gap);
      if (!/[(（]/.test(open) || !leadsToAddress) return [];
      const foreign = [
        [start === null ? '' : text.charAt(start), start ?? index],
        [close, index],
        [open, afterOpen - 1],
      ] as const;
      const wrong = foreign.find(([character]) => character !== '' && !'[]('.includes(character));
      if (wrong)
        return found(wrong[1], wrong[1] + 1, {
          message: 'brackets',
          data: { name: characterName(wrong[0]) },
        });
      const name = gap.charAt(0) === '\n' ? lineEnd : characterName(gap.charAt(0));
      return found(index + 1, afterOpen - 1, { message: 'gap', data: { name } });
    },
  );
}

const lineEnd = { en: 'a new line', fr: 'un retour à la ligne' };

/** Returns the offset of the bracket that opens before an offset. */
function openingBefore(text: string, offset: number, isRound: boolean): number | null {
  const wanted = isRound ? '(（' : '[［【〔';
  for (let at = offset - 1; at >= Math.max(0, offset - maxLength); at--)
    if (wanted.includes(text.charAt(at))) return at;
  return null;
}

/** Finds out why `[words](address)` is no link. */
function inExactForm(
  text: string,
  written: string,
  start: number | null,
  index: number,
  afterOpen: number,
): Slip {
  const close = text.slice(afterOpen, afterOpen + maxLength).search(/[)）]/);
  const end = close === -1 ? afterOpen : afterOpen + close;
  const whole = { start: start ?? index, end: Math.min(end + 1, text.length) };
  if (start === null) return { start: index, end: index + 2, finding: { message: 'noOpening' } };
  if (written.slice(start, index).includes('[^') || written.slice(start + 1, index).includes(']('))
    return { ...whole, finding: { message: 'inside' } };
  if (close === -1) return { start: index, end: afterOpen, finding: { message: 'unclosed' } };
  if (text.charAt(end) === '）')
    return {
      start: end,
      end: end + 1,
      finding: { message: 'brackets', data: { name: characterName('）') } },
    };
  const inner = written.slice(afterOpen, end);
  const space = inner.trim().search(/\s/);
  if (space === -1) return { ...whole, finding: { message: 'other' } };
  const at = afterOpen + (inner.length - inner.trimStart().length) + space;
  const character = written.charAt(at);
  const name = character === '\n' ? lineEnd : characterName(character);
  return { start: at, end: at + 1, finding: { message: 'space', data: { name } } };
}

/** `[words][label]`: a citation such as [1][2] is none. */
function referenceSlip(text: string, start: number, afterOpen: number, gap: string): Slip[] {
  // Markdown made the address a link of its own.
  if (gap === '' && startsAddress(text, afterOpen))
    return [{ start, end: afterOpen, finding: { message: 'other' } }];
  const close = text.indexOf(']', afterOpen);
  const label = close === -1 || close - afterOpen > 100 ? '' : text.slice(afterOpen, close);
  if (gap !== '' || !/\p{L}/u.test(label)) return [];
  return [{ start, end: close + 1, finding: { message: 'reference' } }];
}

/** Finds `[words(https://…)`, unless a bracket closes behind it, as in “[see (https://…)]”. */
const findOpen = (text: string): Slip[] =>
  [...text.matchAll(/\[[^[\](){}【】［］〔〕\n]{1,200}\(/g)].flatMap(({ index, 0: found }): Slip[] => {
    const end = index + found.length;
    const [next] = /[[\]]/.exec(text.slice(end, end + maxLength)) ?? [];
    const isLink = next !== ']' && startsAddress(text, end);
    return isLink ? [{ start: end - 1, end, finding: { message: 'noClosing' } }] : [];
  });

// ---- Other forms --------------------------------------------------------------------------------------------

const { address: inAddress } = placeholders;
const schemes =
  /(?<![\p{L}\p{N}])(?:https?(?:[ \u00a0]{1,3}:[ \u00a0]?\/\/|:[ \u00a0]{1,3}\/\/|:\/\/(?=\s)|:\/(?=[\w.])|[;：]{1,2}\/\/|:\\\\|\/\/)|(?:htps?|ttps?|htttps?|hxxps?):\/\/)/giu;
const others: readonly [RegExp, (found: string) => Finding<typeof linkForm>][] = [
  // < https://… >, <https://… words>
  [new RegExp(`[<＜]\\s{0,3}${inAddress}`, 'g'), () => ({ message: 'angle' })],
  // [https://… words], [words|https://…]
  [
    new RegExp(`\\[${inAddress}{1,300}[ |][^\\]\\n]{1,200}\\]|\\[[^\\]\\n|]{1,200}\\|${inAddress}`, 'g'),
    () => ({ message: 'other' }),
  ],
  // [words]: https://… within a paragraph
  [new RegExp(`^\\[[^\\]\\n^]{1,200}\\]\\s?[:：]\\s?<?${inAddress}`, 'gm'), () => ({ message: 'other' })],
  // 另见www.example.org
  [
    /(?<=[\p{L}\p{N}])(?:www\.[a-z\d-]{1,60}\.[a-z]|https?:\/\/[a-z\d])[\x21-\x7e]{0,200}/giu,
    (found) => ({ message: 'joined', data: { url: truncate(found) } }),
  ],
  [schemes, (found) => ({ message: 'scheme', data: { found: found.trim() } })],
];

/** Matches a part of everything that `others` match. Most texts have none. */
const signsOfOthers = /[<＜[/\\]|www/i;

const findOthers = (text: string): Slip[] =>
  (signsOfOthers.test(text) ? others : []).flatMap(([pattern, findingFor]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      finding: findingFor(found),
    })),
  );

/** Markdown takes it for a part of an address. */
const specialSpace = new RegExp(`[${specialSpaces}]`, 'u');

// ---- Links and definitions ----------------------------------------------------------------------------------

function checkLink(link: Link, { source }: Markup, { report }: MarkupContext): void {
  const written = source.slice(link);
  const space = /^\[/.test(written) ? specialSpace.exec(link.url)?.[0] : undefined;
  if (space !== undefined) {
    const start = source.startOf(link) + Math.max(written.lastIndexOf(space), 0);
    const span = source.span(start, start + space.length);
    report({ rule: linkForm, message: 'space', span, data: { name: characterName(space) } });
  }
  if (toText(link) !== '' || link.children.some(({ type }) => type !== 'text' && type !== 'break')) return;
  report({ rule: linkForm, message: 'empty', span: source.spanOf(link), data: { url: truncate(link.url) } });
}

/** Reports definitions that no link uses: they are not shown. */
function checkDefinitions({ nodes, source }: Markup, { report, isReported }: MarkupContext): void {
  const used = new Set<string>();
  const definitions: Definition[] = [];
  for (const node of nodes) {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    else if (node.type === 'definition') definitions.push(node);
  }
  const seen = new Set<string>();
  for (const node of definitions) {
    const span = source.spanOf(node);
    const isUnused = !used.has(node.identifier) || seen.has(node.identifier);
    if (isUnused && !isReported(span.line)) report({ rule: linkForm, message: 'unused', span });
    seen.add(node.identifier);
  }
}
