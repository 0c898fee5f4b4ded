/** The series of the published site, built from `series.yaml`, and their meetings. */
import type { Localized } from '../model/languages.ts';
import type { Meeting, Organ, Series, SeriesSettings, Site } from '../model/model.ts';

/**
 * Returns the series in the order of the file, with the names that readers see. There are none on a site of one series,
 * which looks the same with `series.yaml` and without it.
 *
 * @param settings without errors: every organ is known, and no organ reports to itself
 */
export function publishSeries(settings: SeriesSettings | null): Series[] {
  if (settings === null || settings.series.length < 2) return [];
  const organs = new Map(settings.organs.map((organ) => [organ.id, organ]));
  const organOf = (id: string): Organ => {
    const { name, shortName, parent } = organs.get(id) ?? missing(id);
    return { id, name, shortName, ...(parent !== undefined && { parent: organOf(parent) }) };
  };
  return settings.series.map(({ id, ...series }) => {
    const organ = organOf(series.organ);
    const { meetingLabel } = series;
    return { id, ...namesOf(series, organ), ...(meetingLabel && { meetingLabel }), organ };
  });
}

interface Names {
  name: Localized;
  shortName: Localized;
}

/** Returns the names of a series: its own, else those of its organ. */
export const namesOf = (series: Partial<Names>, { name, shortName }: Names): Names => ({
  name: series.name ?? name,
  shortName: series.shortName ?? shortName,
});

/** Returns the meetings of a series, the latest first. */
export const meetingsOf = ({ meetings }: Pick<Site, 'meetings'>, { id }: Series): Meeting[] =>
  meetings.filter(({ series }) => series?.id === id);

/** An organ with its series. */
export interface OrganWithSeries {
  organ: Organ;
  series: Series[];
}

/** Groups the series by organ, in the order of `series.yaml`. */
export const seriesByOrgan = ({ series }: Pick<Site, 'series'>): OrganWithSeries[] =>
  [...Map.groupBy(series, ({ organ }) => organ.id).values()].flatMap((ofOrgan) => {
    const [first] = ofOrgan;
    return first ? [{ organ: first.organ, series: ofOrgan }] : [];
  });

/** An organ that has meetings. */
interface OrganWithCalendar {
  organ: Organ;
  /** Its series, whose calendar is also that of the organ; absent if it has several. */
  onlySeries?: Series;
}

/** Returns the organs that have meetings, in the order of `series.yaml`. */
export const organsWithCalendar = (site: Pick<Site, 'series' | 'meetings'>): OrganWithCalendar[] =>
  seriesByOrgan(site).flatMap(({ organ, series: [only, ...others] }) => {
    if (!only) return [];
    if (![only, ...others].some((series) => meetingsOf(site, series).length > 0)) return [];
    return [{ organ, ...(others.length === 0 && { onlySeries: only }) }];
  });

/** Returns the organs to which an organ reports, the highest first. */
export const organsAbove = ({ parent }: Organ): Organ[] => (parent ? [...organsAbove(parent), parent] : []);

function missing(id: string): never {
  throw new Error(`series.yaml has no error, and yet it has no organ ${id}.`);
}
