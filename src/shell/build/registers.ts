/** Writes what belongs to a register beside its pages: data, feeds and a calendar in each language, and the ZIP. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../core/model/addresses.ts';
import type { Register } from '../../core/model/model.ts';
import type { ZipFile } from '../../outputs/zip/files.ts';
import { openCache } from '../cache.ts';
import type { Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import { keepOrMake, type OutputUnits, type UnitPlan } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';
import { registerFilesUnits } from './files.ts';
import type { Page } from './renderer.ts';
import { registerZipUnit } from './zip.ts';

interface RegisterSources {
  settings: Pick<Settings, 'outDir' | 'cacheDir'>;
  /** Folder in which the new site is made. */
  dist: string;
  /** The pages of the site, which have been written. */
  pages: readonly Page[];
  zipScripts: readonly ZipFile[];
  units: OutputUnits;
}

export async function writeRegisters(current: CurrentSite, sources: RegisterSources): Promise<void> {
  const { registers } = current.site;
  if (registers.length === 0) return;
  const units = registers.flatMap((register) => registerUnits(current, register, sources));
  const stage = startStage('Registers', units.length);
  let kept = 0;
  for (const unit of units) {
    if (!(await keepOrMake(unit, sources.units))) kept += 1;
    stage.tick();
  }
  stage.done(`${registers.length}, ${kept} parts unchanged`);
  openCache(zipCacheOf(sources.settings)).prune(registers.map(({ id }) => id));
}

/** Folder that has a cache for the ZIP of each register. */
const zipCacheOf = ({ cacheDir }: Pick<Settings, 'cacheDir'>): string => join(cacheDir, 'register-zips');

/** Returns the files in each language, then the ZIP, which contains them. */
function registerUnits(
  current: CurrentSite,
  register: Register,
  { settings, dist, pages, zipScripts, units }: RegisterSources,
): UnitPlan[] {
  const { languages } = current.site.config;
  const folders = languages.map((language) => addresses.register(language, register.id).slice(1));
  const ofRegister = pages.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
  const files = languages.flatMap((language) => registerFilesUnits(current, register, language, dist));
  const locate = (path: string): string | null => {
    const made = join(dist, path);
    if (existsSync(made)) return made;
    return units.isKept(path) ? join(settings.outDir, path) : null;
  };
  const keysOfParts = () => [
    ...ofRegister.map(({ cacheKey }) => cacheKey ?? ''),
    ...files.map(({ key }) => key()),
  ];
  const cacheDir = join(zipCacheOf(settings), register.id);
  return [
    ...files,
    registerZipUnit(current, register, { dist, cacheDir, scripts: zipScripts, locate, keysOfParts }),
  ];
}
