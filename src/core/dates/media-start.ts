/** The second at which the address of a recording starts to play. */

/** `3723`, `3723.5`, `1:02:03`, `1h2m3s`, `62s`; before it the unit of the standard, after it the end of a range. */
const startPattern =
  /^(?:npt:)?(?:(?:(?<h>\d{1,3}):)?(?<m>\d{1,3}):(?<s>\d{1,2})(?:\.\d+)?|(?=\d)(?:(?<hours>\d+)h)?(?:(?<minutes>\d+)m)?(?:(?<seconds>\d+)(?:\.\d+)?s?)?)(?:,.*)?$/;

/**
 * Returns the whole seconds from the start of a recording to the position that its address names: in a temporal
 * fragment (W3C Media Fragments 1.0, 4.2.1), `#t=1:02:03`, or in the query as players write it, `?t=3723` or `?start=3723`.
 * `undefined` without one, and for the start of the recording.
 */
export function mediaStartSeconds(url: string): number | undefined {
  const { hash, query } = /^[^?#]*(?:\?(?<query>[^#]*))?(?:#(?<hash>.*))?$/s.exec(url)?.groups ?? {};
  const written = new URLSearchParams(hash).get('t') ?? fromQuery(new URLSearchParams(query));
  const parts = startPattern.exec(written ?? '')?.groups;
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [
    parts.h ?? parts.hours,
    parts.m ?? parts.minutes,
    parts.s ?? parts.seconds,
  ];
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) || undefined;
}

const fromQuery = (query: URLSearchParams): string | null => query.get('t') ?? query.get('start');

/** Formats seconds as `1:02:03`, or `2:03` below an hour. */
export function formatSeconds(total: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}
