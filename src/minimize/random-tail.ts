/** Keys of makers that nobody has listed: short words, then at least thirty letters of both cases and digits at random. Ids of prices and documents are shorter, sums of files have one case. */
import { byPattern } from './find-span.ts';
import type { FindSpan } from './find-span.ts';

const TAIL = /(^|[^\w+/-])(?:[A-Za-z][A-Za-z\d]{1,11}[_-]){1,3}[A-Za-z\d]{30,300}(?![\w-])/g;

export const findRandomTail: FindSpan = byPattern('secret', TAIL, (match) => {
  const tail = match.split(/[_-]/).at(-1) ?? '';
  const changes = tail.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g) ?? [];
  const isRandom = /[a-z]/.test(tail) && /[A-Z]/.test(tail) && /\d/.test(tail);
  return isRandom && changes.length * 5 >= tail.length ? match.length : 0;
});
