import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error item-of', 'There is no item #panel-2 in this agenda.', {
  'agenda.fr.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #panel-2`⟧'],
});

invalid('error item-of', 'The item #qa-1 names itself as its panel.', {
  'agenda.*.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #qa-1`⟧'],
});

invalid('error item-of', 'These questions and answers do not say which panel they belong to.', {
  'agenda.fr.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1`⟧'],
});

valid('an item that belongs to a later one', {
  'agenda.*.md': ['`of #panel-1`', '`of #neurons`'],
});

// An id that differs in one language is reported once, and not also where an item names it.
invalid('error structure-parity', 'The id is #panel-11 here but #panel-1 in agenda.en.md:10:1.', {
  'agenda.en.md': ['### 10:00–11:00 Panel', '⟪### 10:00–11:00 Panel⟫'],
  'agenda.fr.md': [
    ['### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
    ['`#panel-1`\n\nAbstract', '`#panel-11`\n\nAbstract'],
  ],
  'circular.fr.md': ['#panel-1', ''],
});
