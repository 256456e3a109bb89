/**
 * Looks other than the default: the presets, and the check of a site's own colours. Comes as a file of its own,
 * `pixelgate-own.js`, where a page has either.
 */

/** Text, surface, buttons, text on buttons: each for light and for dark. */
type Colours = readonly [fg: Pair, bg: Pair, accent: Pair, onAccent: Pair];
type Pair = readonly [light: string, dark: string];

const COLOURS: Readonly<Record<string, Colours>> = {
  plain: [
    ['#1b1f27', '#f0f1f4'],
    ['#fff', '#1c1f26'],
    ['#26335c', '#dfe5fb'],
    ['#fff', '#161a24'],
  ],
  paper: [
    ['#2e2822', '#efe7da'],
    ['#fbf7ef', '#26221d'],
    ['#7d3a20', '#ecb896'],
    ['#fffaf2', '#2a170d'],
  ],
  ink: [
    ['#f2f4fa', '#e6eaf4'],
    ['#16213a', '#0b0f1a'],
    ['#fff', '#c9d6f7'],
    ['#16213a', '#16213a'],
  ],
  soft: [
    ['#2d2640', '#ece8f7'],
    ['#fbf9ff', '#241f31'],
    ['#5a429c', '#d3c5fb'],
    ['#fff', '#251b40'],
  ],
  sharp: [
    ['#000', '#fff'],
    ['#fff', '#000'],
    ['#000', '#fff'],
    ['#fff', '#000'],
  ],
};

/** What else is different. */
const SHAPES: Readonly<Record<string, string>> = {
  paper: `--radius: var(--pixelgate-radius, 4px);
    font-family: var(--pixelgate-font, 'Iowan Old Style', Palatino, 'Palatino Linotype', P052, Georgia, serif);`,
  ink: '--radius: var(--pixelgate-radius, 8px);',
  soft: `--radius: var(--pixelgate-radius, 28px);
    font-family: var(--pixelgate-font, ui-rounded, 'Hiragino Maru Gothic ProN', Nunito, system-ui, sans-serif);`,
  sharp: '--radius: var(--pixelgate-radius, 0px); --edge: 2px solid var(--fg);',
};

/** As `data-preset` writes them; the first is the default. */
export const PRESETS: readonly string[] = Object.keys(COLOURS);

/** What each colour is called inside, and after `--pixelgate-`. */
const NAMES = [
  ['fg', 'color'],
  ['bg', 'background'],
  ['accent', 'accent'],
  ['on-accent', 'on-accent'],
] as const;

/** Goes after `themeStyles`. Where the look is `safe`, a site's own colours do not count. */
export const lookStyles: string = `.root[data-theme~='safe'] { ${rulesOf('plain', (_, colour) => colour, false)} } @supports (color: light-dark(#000, #fff)) { ${PRESETS.map(
  (preset) => {
    const root = preset === 'plain' ? '.root' : `.root[data-theme~='${preset}']`;
    const own = rulesOf(preset, (name, colour) => `var(--pixelgate-${name}, ${colour})`);
    const safe = rulesOf(preset, (_, colour) => colour);
    return `${root} { ${own} ${SHAPES[preset] ?? ''} } ${root}[data-theme~='safe'] { ${safe} }`;
  },
).join(' ')} }`;

function rulesOf(
  preset: string,
  write: (name: string, colour: string) => string,
  isPaired = true,
): string {
  const rules = NAMES.map(([inside, outside], at) => {
    const [light, dark] = COLOURS[preset]?.[at] ?? [];
    // browsers that know no pairs get the light one
    const colour = isPaired ? `light-dark(${light}, ${dark})` : String(light);
    return `--${inside}: ${write(outside, colour)};`;
  });
  return rules.join(' ');
}

/** Of text on its ground. [WCAG 1.4.3] */
const LEAST_CONTRAST = 4.5;

/**
 * Looks for colours that cannot be read: too close to each other, not opaque, or no colours at all.
 *
 * @param root - a shadow root with the styles of the theme
 * @param look - words of `data-theme`
 * @returns what to write in their place, `''` when all is well
 */
export function findWeakColours(root: ShadowRoot, look: string): string {
  const ground = root.appendChild(document.createElement('i'));
  // what is no colour is inherited: then it is not opaque either
  ground.style.color = 'transparent';
  const probe = ground.appendChild(document.createElement('i'));
  probe.className = 'root';
  probe.dataset['theme'] = look;
  const lights = NAMES.map(([name]) => lightOf(probe, name));
  ground.remove();
  const weak = [0, 2].find((at) => {
    const [a = NaN, b = NaN] = lights.slice(at);
    return !((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= LEAST_CONTRAST);
  });
  if (weak === undefined) return '';
  const [one, other] = NAMES.slice(weak).map(([, name]) => `--pixelgate-${name}`);
  return `${one} and ${other} need two opaque colours with a contrast of ${LEAST_CONTRAST}. The preset's stand.`;
}

/**
 * Luminance of a colour, 0 to 1: the Y of a mix in XYZ, which is computed as `color(xyz-d65 x y z / alpha)`.
 *
 * @returns `NaN` for what is not opaque
 * @see https://www.w3.org/TR/css-color-5/#color-mix
 */
function lightOf(probe: HTMLElement, name: string): number {
  probe.style.cssText = `forced-color-adjust: none; color: color-mix(in xyz, var(--${name}), var(--${name}))`;
  const numbers = getComputedStyle(probe).color.match(/ [\d.e-]+/g) ?? [];
  const [, y = NaN, , alpha = 1] = numbers.map(Number);
  return alpha === 1 ? y : NaN;
}
