/** The licences of other software in a built site, which ask to be passed on with it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

export interface PackageCollector {
  /** Collects the packages of the modules that a build for browsers bundles. */
  plugin: Plugin;
  /** Folders of the packages. */
  folders: ReadonlySet<string>;
}

export function createPackageCollector(): PackageCollector {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'collect-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          for (const id of file.moduleIds) {
            const [folder] = packagePattern.exec(id) ?? [];
            if (folder !== undefined) folders.add(folder);
          }
    },
  };
  return { plugin, folders };
}

/** Matches the path of a package at the start of that of one of its modules. */
const packagePattern = /^\/?[^\0].*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Packages whose files or drawings are in a site without being bundled: the search engine, and the fonts of previews. */
const copiedPackages = [
  'pagefind',
  '@embedpdf/fonts-sc',
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-arabic',
];

/** Returns the licences of all packages from which the site has code, data or drawings. */
export function noticesText(root: string, bundled: ReadonlySet<string>): string {
  const copied = copiedPackages.map((name) => join(root, 'node_modules', ...name.split('/')));
  const notices = new Map([...bundled, ...copied].map((folder) => readNotice(folder)));
  const texts = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${[introduction, ...texts].join(separator)}\n`;
}

const introduction = 'This site contains code, data or drawings from the following packages.';
const separator = `\n\n${'-'.repeat(80)}\n\n`;

interface PackageData {
  name: string;
  version: string;
  license?: string;
}

/** @param folder of a package @returns its name and version, and the notice with the texts of its licences */
function readNotice(folder: string): [name: string, notice: string] {
  const data = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageData;
  const name = `${data.name} ${data.version}`;
  const title = data.license === undefined ? name : `${name} (${data.license})`;
  return [name, [title, ...licenceTexts(folder)].join('\n\n')];
}

const licenceName = /^(?:licen[cs]e|copying|notice|third.?party)/i;

/** Returns the texts of the licence files of a package; some packages have a folder of them. */
function licenceTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => licenceName.test(name) && !/\.[cm]?[jt]s$/.test(name));
  return names.sort().flatMap((name) => textsAt(join(folder, name)));
}

function textsAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim()];
  return readdirSync(path)
    .sort()
    .flatMap((name) => textsAt(path + sep + name));
}
