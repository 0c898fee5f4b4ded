/** Recognizes entries of `moved.yaml` that are about registers, which cannot move. */
import type { MovedEntry, ParsedSite, PublishedFile } from '../../model/model.ts';
import { isInRegister, meetingFolder, registerFolder } from '../../model/paths.ts';
import { parsePageId } from '../../site/redirects.ts';

/** Returns what an entry of `moved.yaml` would move; `null` for a document or a meeting. */
export function registerMove(
  { from, to }: Pick<MovedEntry, 'from' | 'to'>,
  { meetings, registers }: Pick<ParsedSite, 'meetings' | 'registers'>,
  publishedBefore: readonly PublishedFile[],
): 'register' | 'entry' | null {
  const isMeeting = (id: string): boolean =>
    meetings.some((meeting) => meeting.id === id) ||
    publishedBefore.some(({ file }) => meetingFolder(file) === id);
  const isRegister = (id: string): boolean =>
    registers.some((register) => register.id === id) ||
    publishedBefore.some(({ file }) => isInRegister(file) && registerFolder(file) === id);
  const isAboutRegister = [from, to].some((page) => {
    const { meeting: folder } = parsePageId(page);
    return !isMeeting(folder) && (isRegister(folder) || inRegisters.test(page));
  });
  if (!isAboutRegister) return null;
  const [, name] = from.replace(inRegisters, '').split('/');
  return name && name !== 'register.yaml' ? 'entry' : 'register';
}

/** The start of the path or the address of something in a register. */
const inRegisters = /^(?:\S*\/)?registers\//;
