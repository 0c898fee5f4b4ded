/** Parses the annotations of an item: the kinds and the id on the line of code words below its heading. */
import type { InlineCode, Paragraph } from 'mdast';
import { itemId } from '../../checks/agenda/item-id.ts';
import { itemKind } from '../../checks/agenda/item-kind.ts';
import { idForm } from '../../checks/parts/id-form.ts';
import { itemRoom } from '../../checks/rooms/item-room.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Finding } from '../../diagnostics/rule.ts';
import { idProblem } from '../../model/ids.ts';
import type { ParsedItem, Span } from '../../model/model.ts';
import { toLatinDigits } from '../../text/strings.ts';
import { closestWord } from '../../text/suggest.ts';
import { suggestId } from '../../yaml/suggest-values.ts';
import type { ParseContext } from '../parse-context.ts';
import {
  beginsAsCodeWord,
  type CodeWordFields,
  flagWords,
  isFlag,
  meansRoom,
  readCodeWord,
} from './code-words.ts';

/** Tests for the line of annotations below a heading: code words only. */
export const isAnnotationLine = ({ children }: Paragraph): boolean =>
  children.some(({ type }) => type === 'inlineCode') &&
  children.every((node) => node.type === 'inlineCode' || (node.type === 'text' && node.value.trim() === ''));

type Annotations = Pick<ParsedItem, 'id' | 'kinds' | 'annotationsSpan'> & CodeWordFields;

/** Reads kinds, `#id` and `of #id`. @param heading position of the item, for problems with what is missing */
export function parseAnnotations(
  line: Paragraph | undefined,
  heading: Span,
  { source, report, kinds }: ParseContext,
): Annotations {
  const annotations: Annotations = {
    id: null,
    kinds: [],
    annotationsSpan: line ? source.spanOf(line) : heading,
  };
  let hasId = false;
  let hasKind = false;
  let hasUnknownKind = false;
  const codes = line?.children.filter((node) => node.type === 'inlineCode') ?? [];
  const unsigned = findIdWithoutSign(codes, kinds);
  for (const node of codes) {
    const word = node.value.trim();
    const span = source.spanOf(node);
    const fields = readCodeWord(word);
    if (word.startsWith('#')) {
      hasId = true;
      annotations.id = parseItemId(word.slice(1), annotations.id, span, report);
    } else if (fields) {
      const { room: first, agendaItems = [] } = annotations;
      if (fields.agendaItems) fields.agendaItems.unshift(...agendaItems);
      if (first === undefined || fields.room === undefined) Object.assign(annotations, fields);
      else if (first !== fields.room)
        report({ rule: itemRoom, message: 'second', span, data: { first, room: fields.room } });
    } else if (meansRoom(word)) {
      report({ rule: itemRoom, message: 'form', span, data: { word } });
    } else if (node === unsigned) {
      hasId = true;
      report({ rule: idForm, span, ...unsignedProblem(word, annotations.kinds) });
    } else {
      hasKind = true;
      if (kinds.includes(word)) annotations.kinds.push(word);
      else {
        hasUnknownKind = true;
        // A kind and an id between one pair of backticks are one problem.
        hasId ||= word.includes('#');
        const lowerCase = word.toLowerCase();
        const fix = kinds.includes(lowerCase) || isFlag(lowerCase) ? `\`${lowerCase}\`` : undefined;
        report({ rule: itemKind, span, fix, ...kindProblem(word, kinds) });
      }
    }
  }
  const { annotationsSpan: span } = annotations;
  if (!hasId) report({ rule: itemId, span });
  else if (!hasKind) report({ rule: itemKind, message: 'missing', span, data: { kinds: kinds.join(', ') } });
  // With some kinds only, the comparison of languages would report the unknown one again.
  return hasUnknownKind ? { ...annotations, kinds: [] } : annotations;
}

/** Finds the last word that was meant as the id, although # is not its first sign: `panel` `panel-1`. */
function findIdWithoutSign(codes: readonly InlineCode[], kinds: readonly string[]): InlineCode | undefined {
  const words = codes.map(({ value }) => value.trim());
  if (words.some((word) => word.startsWith('#'))) return undefined;
  const last = codes.findLast(
    ({ value }) =>
      !kinds.includes(value.trim().toLowerCase()) &&
      !isFlag(value.trim().toLowerCase()) &&
      !beginsAsCodeWord(value),
  );
  const word = last?.value.trim() ?? '';
  const isMisspeltKind = !/[\d#]/.test(word) && closestWord(word, [...kinds, ...flagWords]) !== undefined;
  return isMisspeltKind ? undefined : last;
}

/** Says how to write an id that has no # sign, or other signs around it: `panel-1`, `id:panel-1`, `{#panel-1}`. */
export function unsignedProblem(word: string, [kind = 'item']: readonly string[]): Finding<typeof idForm> {
  const name = word.replace(/^(?:id|no|nr)?[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/giu, '');
  const suggestion = suggest(/^\p{N}+$/u.test(name) ? `${kind}-${toLatinDigits(name)}` : name);
  return suggestion === undefined
    ? { message: 'characters', data: { id: word } }
    : { message: 'unsigned', data: { word, suggestion } };
}

const suggest = (name: string): string | undefined => suggestId(name.replace(/\p{Pd}/gu, '-'));

/** Returns the first id; `null` for an invalid one, so that the comparison of languages does not report it again. */
export function parseItemId(id: string, first: string | null, span: Span, report: Report): string | null {
  const problem = idProblem(id);
  if (first !== null) report({ rule: idForm, message: 'second', span, data: { id, first } });
  else if (problem) report({ rule: idForm, span, ...formProblem(id, problem) });
  return first ?? (problem ? null : id);
}

/** Says how to write an id with other characters: `#Panel-1`, `# panel-1`. */
function formProblem(id: string, message: NonNullable<ReturnType<typeof idProblem>>): Finding<typeof idForm> {
  const suggestion = message === 'characters' ? suggest(id.replace(/^[\s#]+/, '')) : undefined;
  return suggestion === undefined
    ? { message, data: { id } }
    : { message: 'similar', data: { id, suggestion } };
}

function kindProblem(word: string, kinds: readonly string[]): Finding<typeof itemKind> {
  const nearest = closestWord(word, [...kinds, ...flagWords]);
  const data = { word, kinds: kinds.join(', ') };
  return nearest ? { message: 'similar', data: { ...data, nearest } } : { message: 'unknown', data };
}
