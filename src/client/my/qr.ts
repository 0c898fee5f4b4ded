/** A QR code as a picture, loaded when a reader asks for one. */
import { generate } from 'lean-qr';

const svg = 'http://www.w3.org/2000/svg';

/** @param label what it is for, for readers who cannot see it */
export function drawCode(text: string, label: string): SVGElement {
  const code = generate(text);
  const margin = 4;
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute(
    'viewBox',
    `${-margin} ${-margin} ${code.size + 2 * margin} ${code.size + 2 * margin}`,
  );
  picture.setAttribute('class', 'qr');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', dark(code).join(''));
  picture.append(path);
  return picture;
}

/** A square for each dark place. */
function dark({ size, get }: { size: number; get: (x: number, y: number) => boolean }): string[] {
  const places = Array.from({ length: size }, (_, place) => place);
  return places.flatMap((y) => places.filter((x) => get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`));
}
