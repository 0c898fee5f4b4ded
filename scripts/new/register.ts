/** Asks for the facts of a new register. */
import { isSlug } from '../../src/core/model/ids.ts';
import { nativeNameOf } from '../../src/core/model/languages.ts';
import type { ParsedSite } from '../../src/core/model/model.ts';
import { registerFile } from '../../src/core/model/paths.ts';
import { translator } from '../../src/i18n/t.ts';
import { registerText } from '../../src/outputs/authoring/register-templates.ts';
import { type Answers, answersTo } from '../command-line/questions.ts';
import { localizedAnswer } from './localized.ts';
import type { NewFiles } from './new-files.ts';

export async function newRegister(
  { languages, registers, strings }: ParsedSite,
  givenId: string | undefined,
  given: Answers,
): Promise<NewFiles> {
  const { id = '' } = await answersTo({ id: givenId }, [
    {
      name: 'id',
      text: 'Name of its folder, which is part of its address, such as laws',
      isArgument: true,
      problem: (word) => {
        if (!isSlug(word))
          return `"${word}" is not a valid name. Use lower-case letters, digits and hyphens.`;
        const isTaken = registers.some((register) => register.id === word);
        return isTaken ? `There is a register ${word} already. Choose another name.` : null;
      },
    },
  ]);
  const answers = await answersTo(given, [
    ...languages.map((tag) => ({
      name: `title-${tag}`,
      text: `Title of the register, ${nativeNameOf(tag)}`,
    })),
    ...languages.map((tag) => ({
      name: `introduction-${tag}`,
      text: `What it contains, in one paragraph, ${nativeNameOf(tag)}`,
    })),
    { name: 'contact', text: 'E-mail address to which updates are sent (optional)', isOptional: true },
  ]);
  const text = registerText(
    {
      title: localizedAnswer(languages, 'title', answers),
      introduction: localizedAnswer(languages, 'introduction', answers),
      ...(answers['contact'] && { contact: answers['contact'] }),
    },
    new Map(languages.map((tag) => [tag, translator(tag, strings)])),
  );
  return {
    texts: new Map([[registerFile(id), text]]),
    nextSteps: [
      'Add the fields that entries need, such as the kind and the status with their "choices". Their ids never change.',
      `Add entries: npm run new -- entry ${id}/<entry>`,
      'Commit the file: the register has a page when it is published.',
    ],
  };
}
