/** `npm run dev`: the site at a local address, made anew after each change. */
import { dev } from 'astro';
import { readSettings } from '../src/shell/content/settings.ts';

// By the name of localhost it would share its port with `npm start`, and a browser would reach either.
await dev({ root: readSettings().root, server: { host: '127.0.0.1' } });
