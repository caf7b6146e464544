/** A picture on its own: presentation attributes inline, so that it looks the same outside the shadow root. */

/** What is copied from the computed style, where it differs from SVG's initial value. */
const PROPERTIES: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  color: '',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
  'text-anchor': 'start',
  direction: 'ltr',
  'dominant-baseline': 'auto',
  visibility: 'visible',
  'paint-order': 'normal',
};

/** A standalone SVG document. What is not displayed is left out, and so are handlers' hit areas (`data-export="no"`). */
export function pictureAsSvg(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  inline(picture, copy);
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.ceil(width)));
  copy.setAttribute('height', String(Math.ceil(height)));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
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
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function inline(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const [name, initial] of Object.entries(PROPERTIES)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== initial) to.setAttribute(name, value);
  }
  for (const name of ['class', 'part', 'style', 'tabindex', 'role']) to.removeAttribute(name);
  const copies = [...to.children];
  [...from.children].forEach((child, position) => {
    const copy = copies[position];
    if (!copy) return;
    const left =
      child.getAttribute('data-export') === 'no' || getComputedStyle(child).display === 'none';
    if (left) copy.remove();
    else inline(child, copy);
  });
}

/** The first painted background behind the picture, through shadow roots; else the scheme's canvas. */
function paperOf(picture: Element): string {
  let node: Node | null = picture;
  while (node) {
    if (node instanceof Element) {
      const color = getComputedStyle(node).backgroundColor;
      if (!/^(transparent|rgba\(.*, 0\))$/.test(color)) return color;
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
  return getComputedStyle(picture).colorScheme.includes('dark') ? '#121212' : '#ffffff';
}
