/** Unpacks the ZIPs of meetings and registers as a reader does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { addresses } from '../../src/core/model/addresses.ts';
import { site } from './sites.ts';

export const packedAt = (meeting: string): Uint8Array =>
  readFileSync(join(site.dist, addresses.zip(meeting)));

type Unpacked = Map<string, Uint8Array<ArrayBuffer>>;

/** Path -> bytes. @throws Error if the ZIP is broken */
export const unpackedAt = (meeting: string): Unpacked => unpack(packedAt(meeting));

export const unpackedRegister = (register: string): Unpacked =>
  unpack(readFileSync(join(site.dist, addresses.registerZip(register))));

const unpack = (bytes: Uint8Array): Unpacked => new Map(Object.entries(unzipSync(new Uint8Array(bytes))));
