import { expect, test } from 'vitest';
import { check, edited, inSix, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting } from '../../../../tests/support/rule-tester.ts';

const ofNeurons = (written: string) => ({
  'agenda.*.md': ['`presentation` `fireside-chat` `#neurons`', written] as const,
});

// An id without its sign is not also reported as a kind that does not exist, and as missing.
for (const [word, id = 'neurons'] of [
  ['neurons'],
  ['Neurons'],
  ['panel-1', 'panel-1'],
  ['panel 1', 'panel-1'],
  ['panel_1', 'panel-1'],
  ['panel–1', 'panel-1'],
  ['qa-2', 'qa-2'],
  ['1', 'panel-1'],
  ['No. 1', 'panel-1'],
  ['№1', 'panel-1'],
  ['١', 'panel-1'],
  ['№neurons'],
  ['♯neurons'],
  ['@neurons'],
  ['id:neurons'],
  ['id=neurons'],
  ['{#neurons}'],
  ['"#neurons"'],
  ['(neurons)'],
  ['neurons#'],
] as const) {
  invalid('error id-form', `"${word}" must start with # to be an id.`, ofNeurons(`\`panel\` ⟦\`${word}\`⟧`));
  if (!isCollecting())
    test(`the hint for the id ${word} is #${id}`, () => {
      const { diagnostics } = check(edited(validSite, ofNeurons(`\`panel\` \`${word}\``)));
      expect(diagnostics[0]?.hint.en).toBe(`Write \`#${id}\`, with backticks (\`) around it.`);
    });
}
invalid('error id-form', '"neurons" must start with # to be an id.', ofNeurons('⟦`neurons`⟧ `presentation`'));
invalid(
  'error item-kind',
  '"pannel" is not a kind. Did you mean "panel"? The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, side-event, break, closing.',
  ofNeurons('⟦`pannel`⟧ `#neurons`'),
);

// "closed" is not a kind: an item needs one beside it.
invalid(
  'error item-kind',
  'The item has no kind. The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, side-event, break, closing.',
  ofNeurons('⟦`closed` `#neurons`⟧'),
);
invalid(
  'error item-kind',
  '"Closed" is not a kind. Did you mean "closed"? The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, side-event, break, closing.',
  ofNeurons('`panel` ⟦`Closed`⟧ `#neurons`'),
);
invalid(
  'error id-form',
  '"neurons" must start with # to be an id.',
  ofNeurons('`closed` `panel` ⟦`neurons`⟧'),
);

const withSigning = ['url:', `kinds:\n${inSix('signing', 'Signing', '  ')}\nurl:`] as const;
invalid(
  'error item-kind',
  '"sining" is not a kind. Did you mean "signing"? The kinds are opening, keynote, presentation, panel, qa, fireside-chat, sharing, open-floor, side-event, break, closing, signing.',
  { '/site.yaml': withSigning, ...ofNeurons('⟦`sining`⟧ `#neurons`') },
);
invalid(
  'error code-words',
  'The words on this line have no backticks (`) around them, so they are only text.',
  { '/site.yaml': withSigning, ...ofNeurons('⟦signing #neurons⟧') },
);

if (!isCollecting())
  test.each([
    ['# neurons', 'neurons'],
    ['##neurons', 'neurons'],
    ['#Panel-1', 'panel-1'],
    ['#panel_1', 'panel-1'],
    ['#panel–1', 'panel-1'],
    ['#Séance 1', 'seance-1'],
  ])('the hint for the id `%s` is #%s', (word, id) => {
    const { diagnostics } = check(edited(validSite, ofNeurons(`\`panel\` \`${word}\``)));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(diagnostics.map(() => 'id-form'));
    expect(diagnostics[0]?.hint.en).toMatch(`Write \`#${id}\`:`);
  });
