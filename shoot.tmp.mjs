import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import sirv from 'sirv';
const files = sirv('/tmp/st/dist', { dev: true });
const server = createServer((q, r) => { q.url = q.url.replace('/some/base', ''); files(q, r, () => r.writeHead(404).end('no')); }).listen(4599);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
const root = 'http://127.0.0.1:4599/some/base';
const shots = process.argv.slice(2);
for (const s of shots) {
  const [name, path, width, scheme, media] = s.split('|');
  const c = await b.newContext({ viewport: { width: Number(width), height: 800 }, colorScheme: scheme, serviceWorkers: 'block' });
  const p = await c.newPage();
  p.on('console', m => m.type() === 'error' && console.log(name, m.text()));
  await p.goto(root + path); await p.waitForTimeout(200);
  if (media === 'print') await p.emulateMedia({ media: 'print' });
  console.log(name, p.url());
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  await c.close();
}
await b.close(); server.close();
