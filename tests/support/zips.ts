/** Unpacks the ZIPs of the meetings as a reader does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { addresses } from '../../src/core/model/addresses.ts';
import { site } from './sites.ts';

export const packedAt = (meeting: string): Uint8Array =>
  readFileSync(join(site.dist, addresses.zip(meeting)));

/** Path -> bytes. @throws Error if the ZIP is broken */
export const unpackedAt = (meeting: string): Map<string, Uint8Array<ArrayBuffer>> =>
  new Map(Object.entries(unzipSync(new Uint8Array(packedAt(meeting)))));
