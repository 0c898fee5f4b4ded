/** The script of axe, which the servers of the tests send as well. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';

/** Outside the base path of the sites. */
export const axePath = '/axe.js';

export const axeScript = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
(${readJoinedLetters})();`;

/**
 * axe draws a letter alone and in its word; where the two differ it takes the word for an icon and leaves its
 * colours unchecked. So it does with nearly all Arabic. On this canvas they do not differ.
 */
function readJoinedLetters(): void {
  Object.assign(CanvasRenderingContext2D.prototype, {
    measureText: (text: string) => ({ width: text.length }),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(4 * Math.ceil(width * height)).fill(255),
    }),
  });
}

/** Makes the server of a site answer requests for axe, too. */
export function serveAxe(server: Server): void {
  const answerSite = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.url === axePath)
      response
        .writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'max-age=3600' })
        .end(axeScript);
    else for (const answer of answerSite) answer.call(server, request, response);
  });
}
