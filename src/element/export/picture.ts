/** A picture on its own: what the style sheets say stands in it, so that it looks the same outside the page. */
import { paintOf } from './colour.js';

/** Handed down from parent to child: written where it changes. Initial values, of SVG or of the page. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'word-spacing': 'normal',
  'text-anchor': 'start',
  direction: 'ltr',
  visibility: 'visible',
  'paint-order': 'normal',
};

const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'dominant-baseline': 'auto',
  'text-decoration-line': 'none',
};

/** Handed down too; SVG has no attributes of these names. */
const AS_STYLE = ['font-variant-numeric', 'font-feature-settings'] as const;

/** What means something on the page only. */
const LEFT_OUT = ['class', 'part', 'style', 'tabindex', 'role', 'color'];

/** A standalone SVG document. What is not displayed is left out, and so are handlers' hit areas (`data-export="no"`). */
export function pictureAsSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  inline(picture, copy, { ...INHERITED });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', length(width));
  copy.setAttribute('height', length(height));
  if (!copy.hasAttribute('viewBox')) {
    copy.setAttribute('viewBox', `0 0 ${length(width)} ${length(height)}`);
  }
  copy.style.setProperty('background', paperOf(picture));
  return new XMLSerializer().serializeToString(copy);
}

/** The same as PNG at twice its size on the page. */
export async function pictureAsPng(picture: SVGSVGElement): Promise<Blob> {
  const { width, height } = picture.getBoundingClientRect();
  const url = URL.createObjectURL(new Blob([pictureAsSvg(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * 2);
    canvas.height = Math.ceil(height * 2);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = paperOf(picture);
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, width * 2, height * 2);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

type Look = Readonly<Record<string, string>>;

/** `above`: how the parent looks. */
function inline(from: Element, to: SVGElement, above: Look): void {
  const style = getComputedStyle(from);
  const look = lookOf(style);
  for (const name of LEFT_OUT) to.removeAttribute(name);
  for (const name of Object.keys(INHERITED)) write(to, name, look[name], above[name]);
  for (const [name, initial] of Object.entries(OWN)) {
    write(to, name, style.getPropertyValue(name), initial);
  }
  for (const name of AS_STYLE) {
    const value = look[name] ?? '';
    if (value !== (above[name] ?? 'normal')) to.style.setProperty(name, value);
  }
  const copies = [...to.childNodes];
  [...from.childNodes].forEach((child, position) => {
    const copy = copies[position];
    if (child instanceof Comment) copy?.remove();
    if (!(child instanceof Element && copy instanceof SVGElement)) return;
    if (isDescription(child)) copy.textContent = child.textContent;
    else if (isLeftOut(child)) copy.remove();
    else inline(child, copy, look);
  });
}

/** What an element hands down, its colours apart from their opacity. */
function lookOf(style: CSSStyleDeclaration): Look {
  const look: Record<string, string> = {};
  for (const name of [...Object.keys(INHERITED), ...AS_STYLE]) {
    look[name] = style.getPropertyValue(name);
  }
  for (const name of ['fill', 'stroke']) {
    const value = look[name] ?? '';
    if (/^(?:none|url|context)/.test(value)) continue;
    const { color, opacity } = paintOf(value);
    look[name] = color;
    look[`${name}-opacity`] = String(opacity * Number(look[`${name}-opacity`]));
  }
  return look;
}

function write(to: SVGElement, name: string, value: string | undefined, before = ''): void {
  if (value === undefined || value === before) to.removeAttribute(name);
  // Not every program reads quotes in an address.
  else to.setAttribute(name, value.replace(/url\("([^")]*)"\)/, 'url($1)'));
}

function isDescription(child: Element): boolean {
  return child.localName === 'title' || child.localName === 'desc';
}

function isLeftOut(child: Element): boolean {
  return child.getAttribute('data-export') === 'no' || getComputedStyle(child).display === 'none';
}

function length(px: number): string {
  return String(Math.round(px * 100) / 100);
}

/** The first painted background behind the picture, through shadow roots; else the page's paper. */
function paperOf(picture: Element): string {
  let node: Node | null = picture;
  while (node) {
    if (node instanceof Element) {
      const { color, opacity } = paintOf(getComputedStyle(node).backgroundColor);
      if (opacity > 0) return color;
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return unpaintedPaper(picture);
}

/** What the browser paints where nobody does: only an element of the same colour scheme can tell. */
function unpaintedPaper(picture: Element): string {
  const probe = document.createElement('span');
  probe.style.setProperty('background-color', 'var(--_paper, Canvas)');
  picture.parentElement?.append(probe);
  const { color } = paintOf(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return color;
}
