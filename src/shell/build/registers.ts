/** Writes what belongs to a register beside its pages: data, feeds and a calendar in each language, and the ZIP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Register } from '../../core/model/model.ts';
import type { Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import { keepOrMake, type OutputUnits } from '../output/units.ts';
import { registerFilesUnit } from './files.ts';
import type { Page } from './renderer.ts';
import { registerZipUnit } from './zip.ts';

interface RegisterSources {
  settings: Pick<Settings, 'outDir'>;
  /** Folder in which the new site is made. */
  dist: string;
  /** The pages of the site, which have been written. */
  pages: readonly Page[];
  units: OutputUnits;
}

export async function writeRegisters(current: CurrentSite, sources: RegisterSources): Promise<void> {
  for (const register of current.site.registers) await writeRegister(current, register, sources);
}

async function writeRegister(
  current: CurrentSite,
  register: Register,
  { settings, dist, pages, units }: RegisterSources,
): Promise<void> {
  const { languages } = current.site.config;
  const folders = languages.map((language) => addresses.register(language, register.id).slice(1));
  const ofRegister = pages.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  const files = languages.map((language) => registerFilesUnit(current, register, language, dist));
  for (const unit of files) await keepOrMake(unit, units);
  const locate = (path: string): string | null => {
    const made = join(dist, path);
    if (existsSync(made)) return made;
    return units.isKept(path) ? join(settings.outDir, path) : null;
  };
  const keysOfParts = () => [
    ...ofRegister.map(({ cacheKey }) => cacheKey ?? ''),
    ...files.map(({ key }) => key()),
  ];
  await keepOrMake(registerZipUnit(current, register, { dist, locate, keysOfParts }), units);
}
