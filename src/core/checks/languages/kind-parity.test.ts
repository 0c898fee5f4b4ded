import { harmless, planted } from '../../../../tests/support/rule-tester.ts';

planted('error kind-parity', 'Item #end is break here and closing in agenda.en.md:31:1.', {
  'agenda.en.md': ['`closing` `#end`', '⟪`closing` `#end`⟫'],
  'agenda.ar.md': ['`closing` `#end`', '⟦`break` `#end`⟧'],
});

planted(
  'error kind-parity',
  'Item #neurons is presentation here and presentation fireside-chat in agenda.en.md:27:1.',
  {
    'agenda.en.md': [
      '`presentation` `fireside-chat` `#neurons`',
      '⟪`presentation` `fireside-chat` `#neurons`⟫',
    ],
    'agenda.zh.md': ['`presentation` `fireside-chat` `#neurons`', '⟦`presentation` `#neurons`⟧'],
  },
);

planted('error kind-parity', 'Item #qa-1 is qa of #neurons here and qa of #panel-1 in agenda.en.md:21:1.', {
  'agenda.en.md': ['`qa` `#qa-1` `of #panel-1`', '⟪`qa` `#qa-1` `of #panel-1`⟫'],
  'agenda.zh.md': ['`qa` `#qa-1` `of #panel-1`', '⟦`qa` `#qa-1` `of #neurons`⟧'],
});

// What most languages say holds, even against the default language.
planted('error kind-parity', 'Item #end is break here and closing in agenda.ar.md:31:1.', {
  'agenda.ar.md': ['`closing` `#end`', '⟪`closing` `#end`⟫'],
  'agenda.en.md': ['`closing` `#end`', '⟦`break` `#end`⟧'],
});

harmless('the id before the kind', { 'agenda.fr.md': ['`closing` `#end`', '`#end` `closing`'] });
