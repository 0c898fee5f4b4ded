/** The registry: all rules, in the groups in which the help lists them. */
import type { Rule } from '../diagnostics/rule.ts';
import { agendaRules } from './agenda/index.ts';
import { fieldsRules } from './fields/index.ts';
import { filesRules } from './files/index.ts';
import { formalAgendaRules } from './formal-agenda/index.ts';
import { languagesRules } from './languages/index.ts';
import { markdownRules } from './markdown/index.ts';
import { nearMissesRules } from './near-misses/index.ts';
import { pagesRules } from './pages/index.ts';
import { partsRules } from './parts/index.ts';
import { registersRules } from './registers/index.ts';
import { roomsRules } from './rooms/index.ts';
import { seriesRules } from './series/index.ts';
import { statusRules } from './status/index.ts';
import { suppressionsRules } from './suppressions/index.ts';
import { textRules } from './text/index.ts';
import { translationsRules } from './translations/index.ts';

export const ruleGroups = {
  files: filesRules,
  fields: fieldsRules,
  agenda: agendaRules,
  'formal-agenda': formalAgendaRules,
  rooms: roomsRules,
  parts: partsRules,
  series: seriesRules,
  registers: registersRules,
  pages: pagesRules,
  markdown: markdownRules,
  'near-misses': nearMissesRules,
  status: statusRules,
  text: textRules,
  languages: languagesRules,
  translations: translationsRules,
  suppressions: suppressionsRules,
};

export type RuleGroup = keyof typeof ruleGroups;
export type RuleId = (typeof ruleGroups)[RuleGroup][number]['id'];

export const rules: readonly Rule[] = Object.values(ruleGroups).flat();

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
export const findRule = (id: string): Rule | undefined => byId.get(id);
