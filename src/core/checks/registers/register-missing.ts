import { defineRule } from '../../diagnostics/rule.ts';
import { isInRegister, isRegisterFile, registerFile, registerFolder } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** The folder of a register has a `register.yaml`. */
export const registerMissing = defineRule({
  id: 'register-missing',
  severity: 'error',
  messages: {
    en: 'The folder {folder} has entries but no register.yaml.',
    fr: 'Le dossier {folder} contient des entrées, mais pas de register.yaml.',
  },
  hint: {
    en: 'Add register.yaml with the title of the register and the fields of its entries.',
    fr: 'Ajoutez register.yaml, avec le titre du registre et les champs de ses entrées.',
  },
});

export const checkRegisterMissing: FilesCheck = (files, report) => {
  const inRegisters = files.filter(({ path }) => isInRegister(path));
  for (const [register, inFolder] of Map.groupBy(inRegisters, ({ path }) => registerFolder(path))) {
    if (register === null || inFolder.some(({ path }) => isRegisterFile(path))) continue;
    report({
      rule: registerMissing,
      span: startOf(registerFile(register)),
      data: { folder: `registers/${register}` },
    });
  }
};
