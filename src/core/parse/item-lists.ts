/** Extracts the speakers, documents and recordings of an agenda item from the lists of its text. */
import type { Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { linkTarget } from '../checks/markdown/link-target.ts';
import type { ItemLink, ParsedItem } from '../model/model.ts';
import { blocksToText, toText } from '../text/markdown.ts';
import type { ParseContext } from './parse-context.ts';

/** Code words that end a list item and say what it is. */
const codeWords = ['speaker', 'document', 'recording'] as const;
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
    const children = block.children.filter((item) => !extractListItem(item, lists, context));
    if (children.length > 0) lists.blocks.push({ ...block, children });
  }
  return lists;
}

/** Adds a list item to the list that its code word names. Returns whether it has one. */
function extractListItem(item: ListItem, lists: ItemLists, context: ParseContext): boolean {
  const [first, ...others] = item.children;
  const codeWord = first?.type === 'paragraph' ? codeWordOf(first.children) : null;
  if (first?.type !== 'paragraph' || codeWord === null) return false;
  const content = first.children.slice(0, -1);
  if (codeWord === 'speaker') {
    const text = blocksToText([{ type: 'paragraph', children: content }, ...others]);
    lists.speakers.push({ html: context.render([...content, ...others]), text });
    return true;
  }
  const link = content.find((node) => node.type === 'link');
  if (link) lists[codeWord === 'document' ? 'documents' : 'recordings'].push(toItemLink(link));
  else {
    const text = blocksToText([{ type: 'paragraph', children: content }]);
    const span = context.source.spanOf(item);
    context.report({ rule: linkTarget, message: 'unlinked', span, data: { kind: codeWord, text } });
  }
  return true;
}

function codeWordOf(children: readonly PhrasingContent[]): CodeWord | null {
  const last = children.at(-1);
  return last?.type === 'inlineCode' ? (codeWords.find((word) => word === last.value.trim()) ?? null) : null;
}

const toItemLink = (link: Link): ItemLink => ({ url: link.url, title: toText(link) });
