import { defineRule } from '../../diagnostics/rule.ts';
import type { Room } from '../../model/model.ts';
import type { SettingsCheck } from '../check.ts';
import { asLatin } from '../text/look-alike.ts';

/** Two rooms of a meeting have different names, so that readers can find them. */
export const roomDuplicate = defineRule({
  id: 'room-duplicate',
  severity: 'error',
  messages: {
    en: 'The rooms #{room} and #{other} have the same name, "{name}".',
    fr: 'Les salles #{room} et #{other} ont le même nom, « {name} ».',
  },
  hint: {
    en: 'Give each room a name of its own in each language, or remove one of them.',
    fr: 'Donnez à chaque salle son propre nom dans chaque langue, ou retirez l’une d’elles.',
  },
});

export const checkRoomDuplicate: SettingsCheck = ({ meetings }, report) => {
  for (const { settings } of meetings) {
    const owners = new Map<string, Room>();
    for (const room of settings?.rooms ?? []) {
      const names = Object.entries(room.name).map(([tag, name]) => ({ name, key: `${tag} ${keyOf(name)}` }));
      const taken = names.find(({ key }) => owners.has(key));
      const owner = taken && owners.get(taken.key);
      if (taken && owner) {
        const data = { room: room.id, other: owner.id, name: taken.name };
        report({ rule: roomDuplicate, span: room.span, data, related: owner.span });
      }
      for (const { key } of names) if (!owners.has(key)) owners.set(key, room);
    }
  }
};

/** Identifies a name, however its letters are typed. */
const keyOf = (name: string): string => asLatin(name.normalize('NFKC')).toLowerCase();
