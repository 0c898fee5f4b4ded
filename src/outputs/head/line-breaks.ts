/** Breaks a text into lines. */
import type { Language } from '../../core/model/languages.ts';

/**
 * Breaks a text into as few lines as possible, of about the same length.
 *
 * @param maxWidth of a line, in the unit of `measure`
 */
export function breakLines(
  text: string,
  language: Language,
  maxWidth: number,
  measure: (text: string) => number,
): string[] {
  const segments = unbreakableSegments(text, language).map((segment) => ({
    text: segment,
    width: measure(segment),
    widthAtLineEnd: measure(segment.trimEnd()),
  }));
  const fill = (limit: number): string[] => {
    const lines: { text: string; width: number }[] = [];
    for (const segment of segments) {
      const line = lines.at(-1);
      if (line && line.width + segment.widthAtLineEnd <= limit) {
        line.text += segment.text;
        line.width += segment.width;
      } else lines.push({ text: segment.text, width: segment.width });
    }
    return lines.map((line) => line.text.trim());
  };
  const count = fill(maxWidth).length;
  let narrowest = maxWidth;
  for (let share = 0.95; share > 0.5 && fill(maxWidth * share).length === count; share -= 0.05)
    narrowest = maxWidth * share;
  return fill(narrowest);
}

/** Splits a text where a line may end: at spaces other than those before French punctuation; between Chinese words. */
function unbreakableSegments(text: string, language: Language): string[] {
  if (language !== 'zh') return text.split(/(?<= )(?=[^ :;!?»])/u);
  const segments: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const previous = segments.at(-1);
    const canStartLine = isWordLike || /^[\p{Ps}\p{Pi}]/u.test(segment);
    if (previous !== undefined && (/[\p{Ps}\p{Pi}]$/u.test(previous) || !canStartLine))
      segments[segments.length - 1] = previous + segment;
    else segments.push(segment);
  }
  return segments;
}
