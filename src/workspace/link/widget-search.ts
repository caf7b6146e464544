/** Looks for the widget that a link names, on the whole page; fetched when the address has such a link. */
import { linkName, nameInLink } from '../../element/deep-link.js';
import { shorten, type Problem } from '../problem.js';
import { workspacesOnPage } from '../registry.js';

export { words } from '../../locales/problems.js';

/**
 * Calls `tell` with what is wrong where the widget is missing, and with undefined when it has come.
 * Returns the way to stop. Of several workspaces on the page the first speaks, so that it is said once.
 */
export function watchForWidget(
  link: string,
  workspace: Element,
  tell: (problem: Problem | undefined) => void,
): () => void {
  const name = nameInLink(link);
  const problem: Problem = {
    severity: 'warning',
    path: '',
    code: 'lost-link',
    found: shorten(name),
  };
  let wasLost = false;
  const look = (): void => {
    const isLost = name !== '' && !isOnPage(name, workspace);
    if (!isLost) observer.disconnect();
    if (isLost === wasLost || (isLost && !maySpeak(workspace))) return;
    wasLost = isLost;
    tell(isLost ? problem : undefined);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) look();
  });
  observer.observe(document, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}

function maySpeak(workspace: Element): boolean {
  const [first] = workspacesOnPage();
  const isFirst = 'workspaceStore' in workspace && first?.store === workspace.workspaceStore;
  return isFirst && ![...document.querySelectorAll('[data-patto]')].some(isBeingFilled);
}

/** `<div data-patto="…">` that has neither its widget yet nor the note that there is none. */
function isBeingFilled({ children }: Element): boolean {
  return ![...children].some((child) => isWidget(child) || child.getAttribute('role') === 'note');
}

/** A closed shadow root is only known to what stands in it: the workspace's own is searched as well. */
function isOnPage(name: string, workspace: Element): boolean {
  const root = workspace.getRootNode() as Document | ShadowRoot;
  const answers = (element: Element) => isWidget(element) && linkName(element) === name;
  return [document, root].some((one) => someWithin(one, answers));
}

function someWithin(root: ParentNode, fits: (element: Element) => boolean): boolean {
  return [...root.querySelectorAll('*')].some(
    (element) => fits(element) || (element.shadowRoot && someWithin(element.shadowRoot, fits)),
  );
}

/** One of the kit's, perhaps not defined yet, or a class of the kit under a name that the page gave it. */
function isWidget(element: Element): boolean {
  const { localName } = element;
  if (localName.startsWith('patto-')) return localName !== 'patto-workspace';
  return localName.includes('-') && 'workspace' in element;
}
