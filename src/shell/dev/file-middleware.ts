/** Serves calendars, sources, books and data files during development. They are generated on request. */
import { extname } from 'node:path';
import { below } from '../../core/model/addresses.ts';
import { plainFiles } from '../build/files.ts';
import type { CurrentSite } from '../content/site.ts';
import { type Middleware, requestPath, sendFile } from './middleware.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
};

/** @param current returns the site as it is now; `null` before the first valid one */
export function fileMiddleware(current: () => CurrentSite | null): Middleware {
  return (request, response, next) => {
    const path = requestPath(request);
    const contentType = contentTypes[extname(path)];
    const found = current();
    if (!contentType || !found) return next();
    const { site, history, base } = found;
    const [firstStep] = path.slice(below(base, '/').length).split('/');
    const language = site.config.languages.find((tag) => tag === firstStep);
    if (!language) return next();
    for (const { address, content } of plainFiles({ site, history }, language))
      if (below(base, address) === path) return sendFile(response, contentType, content());
    next();
  };
}
