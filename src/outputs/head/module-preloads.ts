/**
 * Links that let a browser request all scripts of a page at once. Otherwise it learns of the imports of a script only
 * from the script, and waits for one round trip after the other.
 */
import type { Html } from '../../core/model/model.ts';
import { escapeXml } from '../markup/xml.ts';

/** The text of a script by its address; `null` for addresses that are no script of the site. */
export type ReadScript = (address: string) => string | null;

const scriptTag = /<script type="module" src="([^"]+)">/g;
const staticImport = /(?:^|[;}\s])(?:import|export)(?:[^"'`();]*?from)?\s*["']\.\/([^"']+)["']/g;
const dynamicImport = /\bimport\([\s`"']*\.\/([^`"']+)[`"']/g;

/** Adds the links to the head of a page. The search rules of its language are a dynamic import, and linked as well. */
export function addModulePreloads(html: Html, readScript: ReadScript): Html {
  const language = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? '';
  const entries = [...html.matchAll(scriptTag)].map(([, address = '']) => address);
  const imported = new Set<string>();
  const visit = (address: string) => {
    const code = readScript(address) ?? '';
    const resolve = (name: string) => address.replace(/[^/]*$/, name);
    const needed = [
      ...namesIn(code, staticImport),
      ...namesIn(code, dynamicImport).filter((name) => name.startsWith(`${language}.`)),
    ];
    for (const next of needed.map(resolve)) {
      if (imported.has(next) || entries.includes(next)) continue;
      imported.add(next);
      visit(next);
    }
  };
  entries.forEach(visit);
  const links = [...imported].map((address) => `<link rel="modulepreload" href="${escapeXml(address)}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

const namesIn = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []);
