/** Capitalizes the first letter, for headings and labels. @param locale BCP 47 */
export const capitalize = (locale: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
