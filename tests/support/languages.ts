/** Content in fewer languages than the engine supports. */
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import type { Content } from './content.ts';

/** The content without its files and fields in other languages, and with `languages` in `site.yaml`. */
export function inLanguages(content: Content, languages: readonly Language[]): Content {
  const dropped = languageTags.filter((tag) => !languages.includes(tag)).join('|');
  const field = new RegExp(`^ +(?:${dropped}): .*\n`, 'gm');
  const file = new RegExp(`\\.(?:${dropped})\\.(?:md|yaml)$`);
  return Object.fromEntries(
    Object.entries(content)
      .filter(([path]) => !file.test(path))
      .map(([path, text]) => [
        path,
        languagesIn(path, languages) + (isYaml(path) ? text.replace(field, '') : text),
      ]),
  );
}

const isYaml = (path: string): boolean => path.endsWith('.yaml');
const languagesIn = (path: string, languages: readonly Language[]): string =>
  path === 'site.yaml' ? `languages: [${languages.join(', ')}]\n` : '';
