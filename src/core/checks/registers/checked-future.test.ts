import { type Content, filesOf } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { compile } from '../../compile.ts';

const checked = (date: string): Record<string, [string, string]> => ({
  '/registers/measures/entries/jp-1.yaml': ['checked: 2024-02-01', `checked: ${date}`],
});
const on = (now: string) => (content: Content) => compile(filesOf(content), { base: '/', now }).diagnostics;

invalid(
  'warning checked-future',
  '"checked" is 2042-02-01, which is in the future.',
  checked('⟦2042-02-01⟧'),
  on('2024-02-10T00:00:00Z'),
);
valid('today', checked('2024-02-10'), on('2024-02-10T00:00:00Z'));
valid('today where the day begins first', checked('2024-02-11'), on('2024-02-10T10:00:00Z'));
valid('a check that does not know the time', checked('2042-02-01'));
