import { defineRule } from '../../diagnostics/rule.ts';
import { meetingFolder } from '../../model/paths.ts';
import { startOf } from '../../text/source.ts';
import type { FilesCheck } from '../check.ts';

/** The folder of a meeting contains its settings. */
export const meetingMissing = defineRule({
  id: 'meeting-missing',
  severity: 'error',
  messages: {
    en: 'The folder {meeting} has no meeting.yaml, which contains the dates, the place and the time zone.',
    fr: 'Le dossier {meeting} n’a pas de fichier meeting.yaml, qui contient les dates, le lieu et le fuseau horaire.',
  },
  hint: { en: 'Add meetings/{meeting}/meeting.yaml.', fr: 'Ajoutez meetings/{meeting}/meeting.yaml.' },
});

export const checkMeetingMissing: FilesCheck = (files, report) => {
  const folders = Map.groupBy(files, ({ path }) => meetingFolder(path));
  for (const [meeting, [first, ...others]] of folders) {
    if (meeting === null || !first) continue;
    const isSettings = ({ path }: { path: string }): boolean => path === `meetings/${meeting}/meeting.yaml`;
    if (![first, ...others].some(isSettings))
      report({ rule: meetingMissing, span: startOf(first.path), data: { meeting } });
  }
};
