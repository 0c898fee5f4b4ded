/** What a page says to those who show a link to it with a picture: Open Graph (ogp.me) and its one supplement for X. */
import type { Language } from '../../core/model/languages.ts';

export interface Shown {
  /** Name of the whole site. */
  site: string;
  title: string;
  description: string;
  type: 'website' | 'article';
  /** Absolute address of the page. */
  url: string;
  language: Language;
  /** Other languages that the page has. */
  others: readonly Language[];
  /** Absolute address of the picture, and what it says. */
  image: { url: string; alt: string };
}

export const previewSize = { width: 1200, height: 630 };

/** The vocabulary wants a country; those of the language's usual locale. */
const locales: Readonly<Record<Language, string>> = {
  ar: 'ar_AR',
  zh: 'zh_CN',
  en: 'en_GB',
  fr: 'fr_FR',
  ru: 'ru_RU',
  es: 'es_ES',
};

export const openGraph = ({ site, title, description, type, url, language, others, image }: Shown) => [
  { property: 'og:site_name', content: site },
  { property: 'og:title', content: title },
  { property: 'og:description', content: description },
  { property: 'og:type', content: type },
  { property: 'og:url', content: url },
  { property: 'og:locale', content: locales[language] },
  ...others.map((other) => ({ property: 'og:locale:alternate', content: locales[other] })),
  { property: 'og:image', content: image.url },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: String(previewSize.width) },
  { property: 'og:image:height', content: String(previewSize.height) },
  { property: 'og:image:alt', content: image.alt },
];
