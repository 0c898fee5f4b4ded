/** Extracts the speakers, documents and recordings of an agenda item from the lists of its text. */
import type { Link, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { listWord } from '../../checks/agenda/list-word.ts';
import { linkTarget } from '../../checks/markdown/link-target.ts';
import { type ItemLink, type ParsedItem, speakerRoles } from '../../model/model.ts';
import { blocksToText, toText } from '../../text/markdown.ts';
import { closestWord } from '../../text/suggest.ts';
import type { ParseContext } from '../parse-context.ts';
import { parsePerson } from './person.ts';

/** Code words that end a list item and say what it is. */
const codeWords = [...speakerRoles, 'document', 'recording'] as const;
type CodeWord = (typeof codeWords)[number];

export interface ItemLists extends Pick<ParsedItem, 'speakers' | 'documents' | 'recordings'> {
  /** The text without the extracted list items. */
  blocks: RootContent[];
}

export function extractItemLists(blocks: readonly RootContent[], context: ParseContext): ItemLists {
  const lists: ItemLists = { blocks: [], speakers: [], documents: [], recordings: [] };
  for (const block of blocks) {
    if (block.type !== 'list') {
      lists.blocks.push(block);
      continue;
    }
    const hasCodeWords = block.children.some(endsWithCodeWord);
    const children = block.children.filter((item) => !extractListItem(item, lists, hasCodeWords, context));
    if (children.length > 0) lists.blocks.push({ ...block, children });
  }
  return lists;
}

/** Adds a list item to the list that its code word names. Returns whether it has one. */
function extractListItem(
  item: ListItem,
  lists: ItemLists,
  hasCodeWords: boolean,
  context: ParseContext,
): boolean {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph') return false;
  const codeWord = codeWordOf(first.children, context);
  if (codeWord === null) {
    reportTextWord(first, hasCodeWords, context);
    return false;
  }
  const content = first.children.slice(0, -1);
  if (codeWord !== 'document' && codeWord !== 'recording') {
    const text = blocksToText([{ type: 'paragraph', children: content }, ...others]);
    const person = parsePerson(toText({ type: 'paragraph', children: content }));
    if (person.name === '')
      context.report({
        rule: listWord,
        message: 'nobody',
        span: context.source.spanOf(item),
        data: { word: codeWord },
      });
    lists.speakers.push({
      role: codeWord,
      ...person,
      html: context.render([...content, ...others]),
      text,
      span: context.source.spanOf(item),
    });
    return true;
  }
  const link = content.find((node) => node.type === 'link');
  if (link) lists[codeWord === 'document' ? 'documents' : 'recordings'].push(toItemLink(link));
  // A word that was guessed has been reported, and its entry may be no recording at all.
  else if (codeOf(first) === codeWord) {
    const text = blocksToText([{ type: 'paragraph', children: content }]);
    const span = context.source.spanOf(item);
    context.report({ rule: linkTarget, message: 'unlinked', span, data: { kind: codeWord, text } });
  }
  return true;
}

/** Returns the code word at the end of a list entry. Reports a word that was probably meant as one, and takes it as such. */
function codeWordOf(children: readonly PhrasingContent[], { source, report }: ParseContext): CodeWord | null {
  const last = children.at(-1);
  const word = last?.type === 'inlineCode' ? last.value.trim() : '';
  const codeWord = codeWords.find((each) => each === word);
  if (codeWord || !last || !isWord(word)) return codeWord ?? null;
  const span = source.spanOf(last);
  const nearest = closestCodeWord(word);
  if (nearest)
    report({ rule: listWord, message: 'similar', span, data: { word, nearest }, fix: `\`${nearest}\`` });
  else report({ rule: listWord, message: 'unknown', span, data: { word } });
  return nearest ?? null;
}

const codeOf = ({ children }: Paragraph): string => {
  const last = children.at(-1);
  return last?.type === 'inlineCode' ? last.value.trim() : '';
};

const endsWithCodeWord = ({ children: [first] }: ListItem): boolean =>
  first?.type === 'paragraph' && codeWords.some((word) => word === codeOf(first));

/** A code word at the end of a text between other signs, such as ‘speaker’; after a comma or a space, it can be text. */
const quotedWord =
  /[´′·‘’'"“”„«»‹›｀＇＂「『〔【]\s*(chair|moderator|speaker|respondent|document|recording)\s*[´′·‘’'"“”„«»‹›｀＇＂」』〕】][.,;]?$/u;
const plainWord = /(?:^|[\s(,;:–—-])(chair|moderator|speaker|respondent|document|recording)\)?[.,;]?$/u;

/**
 * Reports a code word that was written as text. Without quotation marks it is one only beside an entry that has a code
 * word: “Keynote speaker” can be text.
 */
function reportTextWord(
  { children }: Paragraph,
  hasCodeWords: boolean,
  { source, report }: ParseContext,
): void {
  const last = children.at(-1);
  if (!last) return;
  const isWrapped =
    'children' in last && last.children.length === 1 && last.children[0]?.type === 'inlineCode';
  const word = isWrapped ? toText(last) : (findTextWord(last, hasCodeWords) ?? '');
  const nearest = codeWords.find((each) => each === word);
  if (nearest === undefined) return;
  const message = isWrapped ? 'wrapped' : 'unquoted';
  report({ rule: listWord, message, span: source.spanOf(last), data: { word, nearest } });
}

const findTextWord = (last: PhrasingContent, hasCodeWords: boolean): string | undefined =>
  last.type === 'text'
    ? (quotedWord.exec(last.value.trimEnd()) ??
        (hasCodeWords ? plainWord.exec(last.value.trimEnd()) : null))?.[1]
    : undefined;

/** Tests for code that is a word, and not a registration code or a part of a program. */
const isWord = (code: string): boolean =>
  /^[\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){0,2}$/u.test(code) && !/^[A-Z -]+$/.test(code);

/** Returns the code word that a word in another language, or a similar one, was meant as. */
export const closestCodeWord = (word: string): CodeWord | undefined => {
  const lowerCase = word.toLowerCase();
  const translated = codeWords.find((codeWord) => translations[codeWord].test(lowerCase));
  const nearest = translated ?? closestWord(lowerCase, codeWords);
  return codeWords.find((codeWord) => codeWord === nearest);
};

/** The code words in other languages, and other words for them. */
const translations: Readonly<Record<CodeWord, RegExp>> = {
  chair:
    /^(?:chairs|chair(?:man|woman|person)|pr[ée]sident(?:e|es|s)?|pr[ée]sidence|president[ea]s?|председатель(?:ница)?|主席|主持会议|(?:ال)?رئيسة?)$/u,
  moderator:
    /^(?:moderators|moderat(?:eur|rice)s?|mod[ée]rat(?:eur|rice)s?|animat(?:eur|rice)s?|moderador(?:a|es|as)?|модераторы?|ведущ(?:ий|ая|ие)|主持人|(?:ال)?ميسرة?|(?:ال)?مدير(?:ة)?)$/u,
  speaker:
    /^(?:speakers|orat(?:eur|rice)s?|intervenante?s?|conf[ée]renci(?:er|ère)s?|orador(?:a|es|as)?|ponentes?|conferenciantes?|докладчи(?:к|ки|ца)|спикеры?|выступающ(?:ий|ая|ие)|发言人|演讲(?:者|人)|主讲人|讲者|嘉宾|(?:ال)?متحدث(?:ة|ون|ين)?|(?:ال)?متكلم(?:ة|ون|ين)?)$/u,
  respondent:
    /^(?:respondents|discussants?|discutante?s?|comentaristas?|дискутант(?:ы|ка)?|评论人|回应人|(?:ال)?معقبة?)$/u,
  document:
    /^(?:documents|documentos?|doc|papers?|slides|pr[ée]sentation|документы?|文件|文档|资料|(?:ال)?وثيقة|(?:ال)?وثائق|(?:ال)?مستند)$/u,
  recording:
    /^(?:recordings|enregistrements?|grabaci[óo]n(?:es)?|vid[ée]os?|записи?|запись|видео|录像|录音|视频|录制|(?:ال)?تسجيل(?:ات)?|فيديو)$/u,
};

const toItemLink = (link: Link): ItemLink => ({ url: link.url, title: toText(link) });
