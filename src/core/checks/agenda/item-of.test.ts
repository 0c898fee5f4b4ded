import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

planted('error item-of', 'There is no item #panel-2 in this agenda.', {
  'agenda.fr.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #panel-2`⟧'],
});

planted('error item-of', 'The item #qa-1 names itself.', {
  'agenda.*.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #qa-1`⟧'],
});

planted('error item-of', 'These questions and answers do not say which panel they belong to.', {
  'agenda.fr.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1`⟧'],
});

harmless('an item that belongs to one that comes later', {
  'agenda.*.md': ['`of #panel-1`', '`of #neurons`'],
});

// An id that one language has otherwise is told once, and not where it is named as well.
planted('error structure-parity', '#panel-11 stands here, and #panel-1 in agenda.en.md:10:1.', {
  'agenda.en.md': ['### 10:00–11:00 Panel', '⟪### 10:00–11:00 Panel⟫'],
  'agenda.fr.md': [
    ['### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
    ['`#panel-1`\n\nAbstract', '`#panel-11`\n\nAbstract'],
  ],
  'circular.fr.md': ['#panel-1', ''],
});
