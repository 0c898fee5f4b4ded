/** A rule of the check as data: its permanent id, its severity and everything that it says. */

export type Severity = 'error' | 'warning';

/** A sentence with placeholders such as `{url}`; `report()` asks for a value for each of them. */
type Template = string;
type Named<Value> = Readonly<Record<string, Value>>;

export interface RuleDefinition {
  /** Permanent: staff look it up, suppressions name it and tools filter by it. */
  id: string;
  severity: Severity;
  /** Whether staff can suppress the rule for one passage by giving a reason. By default, they can suppress warnings. */
  canSuppress?: boolean;
  /** What is wrong; several sentences by name where a rule finds different problems. */
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

type HintFor<Definition extends RuleDefinition, Message> = Definition['hint'] extends string
  ? Definition['hint']
  : Message extends keyof Definition['hint']
    ? Definition['hint'][Message]
    : never;

type Value = string | number;
type Data<Names extends string> = [Names] extends [never]
  ? { data?: undefined }
  : { data: Readonly<Record<Names, Value>> };

/** Like `Data`, but can hold more than the message needs, so that a check can choose between messages for the same data. */
type AtLeast<Names extends string> = [Names] extends [never]
  ? { data?: Readonly<Record<string, Value>> }
  : { data: Readonly<Record<Names, Value> & Record<string, Value | undefined>> };

/** The message that a rule reports, and the values of its placeholders. */
export type Finding<Definition extends RuleDefinition> =
  Definition['messages'] extends Named<Template>
    ? {
        [Message in keyof Definition['messages']]: { message: Message } & AtLeast<
          Placeholders<Definition['messages'][Message] | HintFor<Definition, Message>>
        >;
      }[keyof Definition['messages']]
    : { message?: undefined } & Data<Placeholders<Definition['messages'] | Definition['hint']>>;

export interface RuleText {
  message: string;
  hint: string;
}

/** Lists everything that a rule can say, with each placeholder as `show` writes it. */
export function ruleTexts(rule: Rule, show: (placeholder: string) => string): RuleText[] {
  const names = typeof rule.messages === 'string' ? [undefined] : Object.keys(rule.messages);
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
  const found = typeof templates === 'string' ? templates : name === undefined ? name : templates[name];
  if (found === undefined) throw new Error(`The rule ${rule} has no text for the message "${name}".`);
  return found;
}

/** Replaces each placeholder of a template. */
export const fill = (template: Template, textFor: (placeholder: string) => string): string =>
  template.replace(/\{(\w+)\}/g, (_, placeholder: string) => textFor(placeholder));
