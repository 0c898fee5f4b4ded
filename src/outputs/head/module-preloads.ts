/**
 * Links that let a browser request all scripts of a page at once. Otherwise it learns of the imports of a script only
 * from the script, and waits for one round trip after the other.
 */
import { Parser } from 'htmlparser2';
import type { Html } from '../../core/model/model.ts';
import { escapeXml } from '../markup/xml.ts';

/** The imports of a script, as addresses. */
export interface Imports {
  static: readonly string[];
  dynamic: readonly string[];
}

/** The imports of each script of the site, by its address. */
export type ModuleGraph = ReadonlyMap<string, Imports>;

/** Adds the links to the head of a page. The search rules of its language are a dynamic import, and linked as well. */
export function addModulePreloads(html: Html, graph: ModuleGraph): Html {
  const { language, scripts, headEnd } = inspect(html);
  const isOfLanguage = (address: string) =>
    address.slice(address.lastIndexOf('/') + 1).startsWith(`${language}.`);
  const imported = new Set<string>();
  const visit = (address: string) => {
    const { static: always = [], dynamic = [] } = graph.get(address) ?? {};
    for (const next of [...always, ...dynamic.filter(isOfLanguage)]) {
      if (imported.has(next) || scripts.includes(next)) continue;
      imported.add(next);
      visit(next);
    }
  };
  scripts.forEach(visit);
  const links = [...imported].map((address) => `<link rel="modulepreload" href="${escapeXml(address)}">`);
  return html.slice(0, headEnd) + links.join('') + html.slice(headEnd);
}

interface Page {
  language: string;
  /** Addresses of its module scripts. */
  scripts: readonly string[];
  /** Position of the end tag of the head. */
  headEnd: number;
}

/** Parses the head alone: the body is most of a page, and its scripts have one form. */
function inspect(html: Html): Page {
  let language = '';
  let headEnd = 0;
  const parser = new Parser({
    onopentag(name, { lang = '' }) {
      if (name === 'html') language = lang;
    },
    onclosetag(name) {
      if (name !== 'head') return;
      headEnd = parser.startIndex;
      parser.pause();
    },
  });
  parser.write(html);
  return { language, scripts: moduleScripts(html), headEnd };
}

/** Lists the addresses of the module scripts. The text of a page has no tag, and its attributes no quotation mark. */
const moduleScripts = (html: Html): string[] =>
  [...html.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, src = '']) => src);
