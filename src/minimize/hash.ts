/** Hashes: of a known value, such as an address, they say as much as the value. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

/**
 * SHA-256 and SHA-512 in hex; in base64 they are the affair of hash-base64.ts. The shorter ones stay: file names, UUIDs
 * without dashes and commits are written like MD5 and SHA-1, and only a key tells.
 */
export const findHash: FindSpan = byPattern('hash', /(^|\W|_)(?:[\da-f]{64}){1,2}(?!\w)/gi);
