/**
 * How names and values stand beside each other in the formats that are no forms and no plain JSON. First group the name,
 * last group the value, at the end of the match. All repetitions are bounded.
 */

/** Names as code writes them, no words of a sentence. */
const fields = 'name|key|field|label|question|question_id|ref|property|attribute|path|k';
const values = 'values?|val|v|answer|content|response|text|data|raw|string|stringValue|S|N';
/** Whatever else a script keeps of a field, between its name and its value. */
const more =
  '(?:\\s{0,9}"\\w{1,20}"\\s{0,3}:\\s{0,3}(?:"[^"\\\\]{0,60}"|[\\w.]{1,20})\\s{0,3},){0,3}';
const name = '([^"\\s\\\\]{1,80})';
const value = '[\\s[]{0,3}"?([^"\\\\,{}[\\]]{1,300})';

/** By a sign that a text of the format has. */
export const FORMATS: readonly (readonly [sign: string, patterns: readonly RegExp[]])[] = [
  [
    '"',
    [
      // fields as scripts keep them; a `name` with a blank is what a product is called
      new RegExp(
        `"(?:${fields})"\\s{0,3}:\\s{0,3}"\\/?${name}"\\s{0,3},${more}\\s{0,9}"(?:${values})"\\s{0,3}:${value}`,
        'g',
      ),
      new RegExp(
        `"id"\\s{0,3}:\\s{0,3}"${name}"\\s{0,3},${more}\\s{0,9}"val(?:ues?)?"\\s{0,3}:${value}`,
        'g',
      ),
      new RegExp(
        `"${name}"\\s{0,3}:\\s{0,3}\\{${more}\\s{0,9}"(?:${values})"\\s{0,3}:${value}`,
        'g',
      ),
      new RegExp(
        `(?="(?:${values})"\\s{0,3}:\\s{0,3}"[^"\\\\]{1,300}"\\s{0,3},(?:\\s{0,9}"field"\\s{0,3}:\\s{0,3}\\{)?${more}\\s{0,9}"(?:${fields})"\\s{0,3}:\\s{0,3}"${name}")"\\w{1,20}"\\s{0,3}:\\s{0,3}"([^"\\\\]{1,300})`,
        'g',
      ),
      /"ref"\s{0,3}:\s{0,3}"([^"\s\\]{1,80})"\s{0,3}\}\s{0,3},\s{0,9}"(?:text|answer|value)"\s{0,3}:\s{0,3}"([^"\\]{1,300})/g,
    ],
  ],
  [
    '<',
    [
      /\s(?:name|id|key|field|property|itemprop)=["']([^"'<>]{1,80})["'][^<>]{0,100}\s(?:value|content)=["']([^"'<>]{1,300})/gi,
      /\s(?:name|for)=["']([^"'<>]{1,80})["'][^"']{0,100}\s(?:value|content)=["']([^"'<>]{1,300})/gi,
      /\s(?=value=["'][^"'<>]{1,300}["'][^<>]{0,100}\sname=["']([^"'<>]{1,80}))value=["']([^"'<>]{1,300})/gi,
      /\s(?:name|key|field|property|itemprop)=["']([^"'<>]{1,80})["'][^<>]{0,100}>\s{0,9}(?:<\w{1,20}>\s{0,9})?([^<>\s][^<>]{0,300})/gi,
      /<(?:[\w-]{1,20}:)?([a-z_][\w.-]{1,59})(?:\s[^<>]{0,100})?>\s{0,9}(?:<!\[CDATA\[)?([^<>\s\]][^<>\]]{0,300})(?=<\/|\]\]>)/gi,
      />\s{0,9}([!-;=?-~][ -;=?-~]{1,40})<\/(?:t[hd]|dt|label|strong|b)>[\s:]{0,9}<\w{1,9}(?:\s[^<>]{0,60})?>\s{0,9}([^<>\s][^<>]{0,300})/g,
      /<(?:key|name|field)>([^<>\s]{2,60})<\/\w{3,5}>\s{0,9}<(?:string|value|val|integer|real|data|date|content|answer)>\s{0,9}([^<>\s][^<>]{0,300})/g,
      />\s{0,9}([!-;=?-~][ -;=?-~]{1,40})<\/(?:label|strong|b|span)>\s{0,3}:\s{0,3}([^<>\s][^<>]{0,300})/g,
    ],
  ],
  // a part of a multipart body
  [
    '\n',
    [
      /\sname="([^"\r\n]{1,80})"[^\r\n]{0,99}\r?\n(?:[^\r\n]{1,99}\r?\n){0,3}\r?\n([^\r\n]{1,300})/gi,
    ],
  ],
  // literals and calls of programs
  [
    '',
    [
      /(?<![\w.-])([\w.-]{2,60})["'\]]{0,2}\s{0,9}(?:[=-]>|→)\s{0,9}(?:(?:string\(\d{1,4}\)|float\(|int\()\s?)?["'`]?([^"'`\s,)][^"'`\n,)]{0,300})/g,
      /(?<![\w.-])([\w.-]{2,60})'?\s{0,3}[:=]\s{0,3}["'`]([^"'`\\\n]{1,300})/g,
      /(?<![\w.-])([\w.-]{2,60})\s(?:eq|like)\s'([^'\\\n]{1,300})/gi,
      /[[(]\s?["']([^"'\s\\]{1,80})["']\s?,\s?["']([^"'\\]{1,300})(?=["'])/g,
      /"([^"\s\\]{1,80})";[sid]:(?:\d{1,9}:)?"?([^";]{1,300})/g,
    ],
  ],
];

/** Signs that page titles have as well: the name must be one that a program wrote, with `_` or a capital inside. */
export const LOOSE: readonly RegExp[] = [
  /[|~]\s{0,9}([\w.-]{2,60})\s{0,9}[|~]\s{0,9}([^|~\n]{1,300})/g,
  /(?:^|\n)([\w.-]{2,60})[,;\t([]\s?([^\n,;\t)\]]{1,300})/g,
];
