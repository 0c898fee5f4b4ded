import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error id-duplicate', 'The id #panel-1 is used twice in this file.', {
  'agenda.fr.md': [
    ['`panel` `#panel-1`', '⟪`panel` `#panel-1`⟫'],
    ['`closing` `#end`', '⟦`closing` `#panel-1`⟧'],
  ],
});

invalid('error id-duplicate', 'The id #background is used twice in this file.', {
  'note.*.md': [
    ['`#background`', '⟪`#background`⟫'],
    ['`#aims`', '⟦`#background`⟧'],
  ],
});
