/** The letter under embargo in the fixture. */

/** Name of the document. */
export const embargoed = 'quetzal-letter';

/** An instant before the embargo ends, and one after it, in seconds since 1970. */
export const beforeEmbargo = String(Date.parse('2026-01-31T12:00:00Z') / 1000);
export const afterEmbargo = String(Date.parse('2026-02-01T08:00:00Z') / 1000);

/** Words that only this letter has: its name, symbol, titles and text. */
export const secrets = [embargoed, 'F. 7654321', 'Quetzalcoatlus', 'Zanzibar', 'قسطنطينية', '饕餮', '麒麟'];
