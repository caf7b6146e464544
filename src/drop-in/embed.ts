/**
 * The page inside an iframe, for hosts that strip scripts and unknown tags:
 * `embed.html?tag=capability-radar&src=plan.json&lang=it&parent=https://wiki.example.com`.
 *
 * - `tag`: names of the kit's tags, separated by spaces or commas, one below the other.
 * - `src`: the workspace document; of this page's own origin, whatever the address says.
 * - `lang`: the language, else the browser's.
 * - `parent`: the origin of the page around, which is told the height and nobody else:
 *   `{ type: 'patto-height', height }` in CSS pixels.
 */
const query = new URLSearchParams(location.search);

document.documentElement.lang = query.get('lang') ?? navigator.language;
show(query.get('tag') ?? '', query.get('src'));
reportHeight(query.get('parent'));

function show(tags: string, src: string | null): void {
  const url = src === null ? null : sameOriginUrl(src);
  if (url === undefined) return say(`${src} is not on ${location.origin}.`);
  const workspace = document.createElement('patto-workspace');
  // What is edited in a frame is for trying out: it is not kept, and the file stays as it is.
  workspace.setAttribute('store', 'memory');
  if (url !== null) workspace.setAttribute('src', url);
  for (const name of tags.split(/[\s,]+/)) workspace.append(placeholderFor(name));
  document.body.append(workspace);
}

/** The loader, which knows the tags, puts the element in or says that there is none. */
function placeholderFor(name: string): HTMLElement {
  const placeholder = document.createElement('div');
  placeholder.dataset.patto = name;
  return placeholder;
}

/** The address in full, undefined if it is of another origin or no address. */
function sameOriginUrl(address: string): string | undefined {
  if (!URL.canParse(address, location.href)) return undefined;
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.href : undefined;
}

function say(sentence: string): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = sentence;
  document.body.append(notice);
}

/** Without a named parent nothing is sent: the height of a widget says something about its data. */
function reportHeight(parentOrigin: string | null): void {
  if (parentOrigin === null || window.parent === window) return;
  if (!URL.canParse(parentOrigin) || new URL(parentOrigin).origin !== parentOrigin) {
    return say(`“${parentOrigin}” is no origin: it reads like https://wiki.example.com.`);
  }
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'patto-height', height }, parentOrigin);
  }).observe(document.body);
}
