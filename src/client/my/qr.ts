/** Draws QR codes. Loaded when a reader asks for one. */
import { generate } from 'lean-qr';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** The blank margin, in modules. */
const margin = 4;

/** @param label describes the code to screen reader users */
export function drawQrCode(text: string, label: string): SVGElement {
  const code = generate(text);
  const size = code.size + 2 * margin;
  const picture = document.createElementNS(svgNamespace, 'svg');
  picture.setAttribute('viewBox', `${-margin} ${-margin} ${size} ${size}`);
  picture.setAttribute('class', 'qr-code');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', label);
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', darkModules(code).join(''));
  picture.append(path);
  return picture;
}

/** Returns a square of path data for each dark module. */
function darkModules({ size, get }: { size: number; get: (x: number, y: number) => boolean }): string[] {
  const offsets = Array.from({ length: size }, (_, offset) => offset);
  return offsets.flatMap((y) => offsets.filter((x) => get(x, y)).map((x) => `M${x} ${y}h1v1h-1z`));
}
