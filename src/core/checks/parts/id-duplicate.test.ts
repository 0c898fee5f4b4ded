import { planted } from '../../../../tests/support/rule-tester.ts';

planted('error id-duplicate', 'The id #panel-1 stands here a second time.', {
  'agenda.fr.md': [
    ['`panel` `#panel-1`', '⟪`panel` `#panel-1`⟫'],
    ['`closing` `#end`', '⟦`closing` `#panel-1`⟧'],
  ],
});

planted('error id-duplicate', 'The id #background stands here a second time.', {
  'note.*.md': [
    ['`#background`', '⟪`#background`⟫'],
    ['`#aims`', '⟦`#background`⟧'],
  ],
});
