/** A rule of the check as data: its permanent id, its severity and everything that it says. */
import { type HelpLanguage, helpLanguages, type Wording, wordingOf } from '../model/wording.ts';

export type Severity = 'error' | 'warning';

/** A sentence in each language, with placeholders such as `{url}`; `report()` asks for a value for each of them. */
type Template = Wording;
type Named<Value> = Readonly<Record<string, Value>>;

export interface RuleDefinition {
  /** Permanent: staff look it up, suppressions name it and tools filter by it. */
  id: string;
  severity: Severity;
  /** Staff can suppress the rule for one passage by giving a reason. By default, they can suppress warnings. */
  canSuppress?: boolean;
  /** Reports list it after everything else, because staff can often do nothing about it yet. */
  isListedLast?: boolean;
  /** The problem; several sentences by name where a rule finds different problems. */
  messages: Template | Named<Template>;
  /** How to fix it; by the name of the message where the advice differs. */
  hint: Template | Named<Template>;
}

export type Rule<Definition extends RuleDefinition = RuleDefinition> = Readonly<
  Definition & { canSuppress: boolean }
>;

export function defineRule<const Definition extends RuleDefinition>(
  definition: Definition,
): Rule<Definition> {
  return { canSuppress: definition.severity === 'warning', ...definition };
}

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The placeholders of a sentence, in whatever language. */
type PlaceholdersOf<Sentence> = Sentence extends Template ? Placeholders<Sentence[HelpLanguage]> : never;

type HintFor<Definition extends RuleDefinition, Message> = Definition['hint'] extends Template
  ? Definition['hint']
  : Message extends keyof Definition['hint']
    ? Definition['hint'][Message]
    : never;

/** A value of a placeholder: the same in every language, or words in each. */
export type Value = string | number | Wording;
type Data<Names extends string> = [Names] extends [never]
  ? { data?: undefined }
  : { data: Readonly<Record<Names, Value>> };

/** Like `Data`, but can hold more than the message needs, so that a check can choose between messages for the same data. */
type AtLeast<Names extends string> = [Names] extends [never]
  ? { data?: Readonly<Record<string, Value>> }
  : { data: Readonly<Record<Names, Value> & Record<string, Value | undefined>> };

/** The message that a rule reports, and the values of its placeholders. */
export type Finding<Definition extends RuleDefinition> = Definition['messages'] extends Template
  ? { message?: undefined } & Data<PlaceholdersOf<Definition['messages'] | Definition['hint']>>
  : {
      [Message in keyof Definition['messages']]: { message: Message } & AtLeast<
        PlaceholdersOf<Definition['messages'][Message] | HintFor<Definition, Message>>
      >;
    }[keyof Definition['messages']];

export interface RuleText {
  message: Wording;
  hint: Wording;
}

/** Lists everything that a rule can say, with each placeholder as `show` writes it. */
export function ruleTexts(rule: Rule, show: (placeholder: string) => string): RuleText[] {
  const names = isTemplate(rule.messages) ? [undefined] : Object.keys(rule.messages);
  return names.map((name) => ({
    message: fill(messageTemplate(rule, name), show),
    hint: fill(hintTemplate(rule, name), show),
  }));
}

/** @param name of the message; `undefined` where the rule has only one */
export const messageTemplate = ({ id, messages }: Rule, name: string | undefined): Template =>
  named(messages, name, id);

/** @param name of the message to which the hint belongs */
export const hintTemplate = ({ id, hint }: Rule, name: string | undefined): Template => named(hint, name, id);

function named(templates: Template | Named<Template>, name: string | undefined, rule: string): Template {
  const found = isTemplate(templates) ? templates : name === undefined ? name : templates[name];
  if (found === undefined) throw new Error(`The rule ${rule} has no text for the message "${name}".`);
  return found;
}

/** Distinguishes a sentence from several by name. No message has the name of a language. */
const isTemplate = (templates: Template | Named<Template>): templates is Template =>
  helpLanguages.every((language) => typeof templates[language] === 'string');

/** “3 p.m.” needs no second point at the end of a sentence. */
const endsWithPoint = /[^.]\.$/;

/** Replaces each placeholder of a template, in each language. */
export const fill = (
  template: Template,
  textFor: (placeholder: string, language: HelpLanguage) => string,
): Wording =>
  wordingOf((language) =>
    template[language].replace(/\{(\w+)\}(\.(?=\s|$))?/g, (_, placeholder: string, point = '') => {
      const text = textFor(placeholder, language);
      return endsWithPoint.test(text) ? text : text + point;
    }),
  );
