/** The Open Graph properties of a page (ogp.me), from which other sites make a preview of a link. */
import type { Language } from '../../core/model/languages.ts';

export interface LinkPreview {
  siteName: string;
  title: string;
  description: string;
  type: 'website' | 'article';
  /** Absolute address of the page. */
  url: string;
  language: Language;
  otherLanguages: readonly Language[];
  /** Absolute address and alternative text of the image. */
  image: { url: string; alt: string };
}

export const previewSize = { width: 1200, height: 630 };

/** Open Graph requires a territory: that of the usual locale of the language. */
const locales: Readonly<Record<Language, string>> = {
  ar: 'ar_AR',
  zh: 'zh_CN',
  en: 'en_GB',
  fr: 'fr_FR',
  ru: 'ru_RU',
  es: 'es_ES',
};

export const openGraph = ({
  siteName,
  title,
  description,
  type,
  url,
  language,
  otherLanguages,
  image,
}: LinkPreview) => [
  { property: 'og:site_name', content: siteName },
  { property: 'og:title', content: title },
  { property: 'og:description', content: description },
  { property: 'og:type', content: type },
  { property: 'og:url', content: url },
  { property: 'og:locale', content: locales[language] },
  ...otherLanguages.map((other) => ({ property: 'og:locale:alternate', content: locales[other] })),
  { property: 'og:image', content: image.url },
  { property: 'og:image:type', content: 'image/png' },
  { property: 'og:image:width', content: String(previewSize.width) },
  { property: 'og:image:height', content: String(previewSize.height) },
  { property: 'og:image:alt', content: image.alt },
];
