/** Colours of any CSS space as programs other than browsers know them. */

export interface Paint {
  /** `rgb(r, g, b)`. */
  readonly color: string;
  /** 0 to 1. */
  readonly opacity: number;
}

const known = new Map<string, Paint>();

/** A computed colour as sRGB, and its alpha apart: SVG 1.1 has them in two attributes. */
export function paintOf(computed: string): Paint {
  const paint = known.get(computed) ?? resolve(computed);
  known.set(computed, paint);
  return paint;
}

/** `rgba(1, 2, 3, 0.4)`, or `oklch(0.5 0.1 30 / 0.4)` and its kin. */
const ALPHA = /^(?:rgba\((.+), ([\d.]+)|(.+) \/ ([\d.]+))\)$/;

function resolve(computed: string): Paint {
  const exact = computed === 'transparent' ? 'rgba(0, 0, 0, 0)' : computed;
  const [, legacy, legacyAlpha, modern, alpha] = ALPHA.exec(exact) ?? [];
  const plain = legacy ? `rgb(${legacy})` : modern ? `${modern})` : computed;
  return { color: toSrgb(plain), opacity: Number(legacyAlpha ?? alpha ?? 1) };
}

/** What the browser paints is the conversion. */
function toSrgb(color: string): string {
  if (color.startsWith('rgb(')) return color;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
