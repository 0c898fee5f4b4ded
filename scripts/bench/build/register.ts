/** Generates a register with any number of entries from a real one: titles, symbols and links differ; structure and size do not. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { entryPathOrNull, factsPathOrNull, isRegisterFile } from '../../../src/core/model/paths.ts';
import { readContent } from '../../../src/shell/content/read.ts';

const settingsFiles = ['site.yaml', 'names.yaml', 'glossary.yaml', 'countries.yaml'];

interface SourceText {
  path: string;
  text: string;
}

/** An entry of the real register: its facts, and its texts. */
interface Model {
  facts: SourceText;
  texts: SourceText[];
}

/**
 * Writes as many entries as `texts` need, rounded up. The same number gives the same bytes.
 *
 * @param content folder of the real content
 * @param target content folder of the generated register
 * @returns `false` if the content has no register
 */
export async function writeRegister(content: string, target: string, texts: number): Promise<boolean> {
  const { files } = await readContent(content);
  const models = modelsIn(files);
  const settings = files.filter(({ path }) => settingsFiles.includes(path) || isRegisterFile(path));
  for (const { path, text } of settings) await writeAt(join(target, path), text);
  let written = 0;
  for (let index = 0; models.length > 0 && written < texts; index++) {
    const model = models[index % models.length] as Model;
    for (const { path, text } of [model.facts, ...model.texts])
      await writeAt(join(target, variedPath(path, index)), variedText(text, index));
    written += model.texts.length;
  }
  return models.length > 0;
}

/** Returns the entries of the first register. */
function modelsIn(files: readonly SourceText[]): Model[] {
  const [first] = files.flatMap(({ path }) => factsPathOrNull(path) ?? []);
  return files.flatMap((facts) => {
    const of = factsPathOrNull(facts.path);
    if (!of || of.register !== first?.register) return [];
    const texts = files.filter(({ path }) => {
      const text = entryPathOrNull(path);
      return text?.register === of.register && text.entry === of.entry;
    });
    return [{ facts, texts }];
  });
}

async function writeAt(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const entryName = (index: number): string => `entry-${index + 1}`;

const variedPath = (path: string, index: number): string =>
  path.replace(/[^/.]+(?=\.(?:[a-z]{2}\.md|yaml)$)/, entryName(index));

/** Numbers the title, the symbol and external links, and leaves out other links. */
const variedText = (text: string, index: number): string =>
  text
    .replace(
      /^(title|symbol): (.*)$/gm,
      (_line, field: string, value: string) => `${field}: ${JSON.stringify(`${parse(value)} ${index + 1}`)}`,
    )
    .replace(/^(\w+: https?:\/\/\S+)$/gm, `$1?entry=${index + 1}`)
    .replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');

/** Changes the title of the English text of the first entry, differently in each round. */
export async function changeEntry(target: string, round: number): Promise<void> {
  const { files } = await readContent(target);
  const path = files.map((file) => file.path).find((each) => each.endsWith(`/${entryName(0)}.en.md`));
  if (path === undefined) throw new Error('The register has no entry in English.');
  const text = await readFile(join(target, path), 'utf8');
  await writeFile(join(target, path), text.replace(/^(title: .*?)(?: \[\d+\])?"$/m, `$1 [${round}]"`));
}
