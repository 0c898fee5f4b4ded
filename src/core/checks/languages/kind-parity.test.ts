import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error kind-parity', 'Item #end is break here but closing in agenda.en.md:31:1.', {
  'agenda.en.md': ['`closing` `#end`', '⟪`closing` `#end`⟫'],
  'agenda.ar.md': ['`closing` `#end`', '⟦`break` `#end`⟧'],
});

invalid(
  'error kind-parity',
  'Item #neurons is presentation here but presentation fireside-chat in agenda.en.md:27:1.',
  {
    'agenda.en.md': [
      '`presentation` `fireside-chat` `#neurons`',
      '⟪`presentation` `fireside-chat` `#neurons`⟫',
    ],
    'agenda.zh.md': ['`presentation` `fireside-chat` `#neurons`', '⟦`presentation` `#neurons`⟧'],
  },
);

invalid('error kind-parity', 'Item #qa-1 is qa of #neurons here but qa of #panel-1 in agenda.en.md:21:1.', {
  'agenda.en.md': ['`qa` `#qa-1` `of #panel-1`', '⟪`qa` `#qa-1` `of #panel-1`⟫'],
  'agenda.zh.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #neurons`⟧'],
});

// The majority is right, even against the default language.
invalid('error kind-parity', 'Item #end is break here but closing in agenda.ar.md:31:1.', {
  'agenda.ar.md': ['`closing` `#end`', '⟪`closing` `#end`⟫'],
  'agenda.en.md': ['`closing` `#end`', '⟦`break` `#end`⟧'],
});

valid('the id before the kind', { 'agenda.fr.md': ['`closing` `#end`', '`#end` `closing`'] });

invalid('error kind-parity', 'Item #end is closing here but closing closed in agenda.en.md:31:1.', {
  'agenda.*.md': ['`closing` `#end`', '`closing` `closed` `#end`'],
  'agenda.en.md': ['`closing` `closed` `#end`', '⟪`closing` `closed` `#end`⟫'],
  'agenda.zh.md': ['`closing` `closed` `#end`', '⟦`closing` `#end`⟧'],
});

valid('an item that is closed to the public in all languages', {
  'agenda.*.md': ['`closing` `#end`', '`closed` `closing` `#end`'],
});
