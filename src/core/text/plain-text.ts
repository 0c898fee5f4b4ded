/** The words of a text, for lists and search. */
import type { Text } from '../model/model.ts';
import { collapseWhiteSpace } from './strings.ts';

/** Returns the words of all paragraphs on one line. */
export const plainText = ({ sections }: Text): string =>
  collapseWhiteSpace(
    sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]).join(' '),
  );
