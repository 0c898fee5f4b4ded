/** The rules of all languages, for the build. The browser loads one language at a time (`src/client/search/rules.ts`). */
import type { ByLanguage } from '../model/languages.ts';
import { rules as ar } from './ar.ts';
import { rules as en } from './en.ts';
import { rules as es } from './es.ts';
import { rules as fr } from './fr.ts';
import type { LanguageRules } from './language-rules.ts';
import { rules as ru } from './ru.ts';
import { rules as zh } from './zh.ts';

export const languageRules: ByLanguage<LanguageRules> = { ar, en, es, fr, ru, zh };
