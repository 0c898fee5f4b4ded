/** The colours of the site where no style sheet applies: images and the web app manifest. */

/** The light colours of `src/styles/every-page/base.css`. */
export const defaultColours = {
  paper: '#ffffff',
  ink: '#17202a',
  soft: '#56616d',
  line: '#d5dce3',
  accent: '#0a4f86',
};

export type Colours = typeof defaultColours;

/**
 * Returns the colours with those that a theme sets. Only hexadecimal colours are recognized, also as the first value
 * of `light-dark()`.
 */
export const siteColours = (theme = ''): Colours => ({
  paper: colourIn(theme, 'paper') ?? defaultColours.paper,
  ink: colourIn(theme, 'ink') ?? defaultColours.ink,
  soft: colourIn(theme, 'soft') ?? defaultColours.soft,
  line: colourIn(theme, 'line') ?? defaultColours.line,
  accent: colourIn(theme, 'accent') ?? defaultColours.accent,
});

const colourIn = (theme: string, name: string): string | undefined =>
  new RegExp(`--rostrum-${name}:\\s*(?:light-dark\\(\\s*)?(#[0-9a-f]{3,8})\\b`, 'i').exec(theme)?.[1];
