/** Decodes the bytes of a table that a spreadsheet program saved. */

const howToSave =
  'In Excel, save it as "CSV UTF-8 (Comma delimited)"; in LibreOffice, as "Text CSV" with the character set "Unicode (UTF-8)".';

/** The text of the table, or what is wrong with the file and how to save it. */
export type DecodedTable = { text: string } | { problem: string };

/** Decodes UTF-8 with or without a byte order mark, and UTF-16 with one. */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b)
    return { problem: `The file is a workbook and not a table of text. ${howToSave}` };
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0')
      ? { problem: `The file is not text, or its encoding is unknown. ${howToSave}` }
      : { text };
  } catch {
    return {
      problem: `The encoding of the file is not UTF-8, so its letters cannot be read. ${howToSave}`,
    };
  }
}
