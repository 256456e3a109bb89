/** E-mail addresses, also percent-encoded, anywhere in a text. */
export const hasEmail = (text: string): boolean =>
  /[^\s@/?&=:;,<>"]+(@|%40)[^\s@/?&=:;,<>"]+\.[\p{L}]{2,}/iu.test(text);
