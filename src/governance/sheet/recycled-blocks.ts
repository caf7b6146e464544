/**
 * A long list of which only the blocks of rows in sight are drawn. A block that comes into sight takes the
 * nodes of one that left: a scroll step makes none, removes none and moves none, it writes what differs.
 * Once the list has come to rest its nodes are put in the reading order.
 */
import { noChange, type ChildPart, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import {
  clearPart,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';

export type RenderBlock = (block: number) => TemplateResult;

export class RecycledBlocks {
  #container: ChildPart | undefined;
  #parts: ReadonlyMap<number, ChildPart> = new Map();

  /** Into a place of a template; ascending numbers of blocks, all of which are written anew. */
  drawInto(container: ChildPart, blocks: readonly number[], render: RenderBlock): void {
    if (container !== this.#container) this.#moveTo(container);
    this.#draw(container, blocks, (part, block) => setChildPartValue(part, render(block)));
  }

  /** Other blocks came into sight; those that stay are left as they are. */
  drawNew(blocks: readonly number[], render: RenderBlock): void {
    if (!this.#container) return;
    this.#draw(this.#container, blocks, (part, block, isNew) => {
      if (isNew) setChildPartValue(part, render(block));
    });
  }

  /** Puts the nodes in the order of their blocks; those of one block stay where they are, as the focus is in them. */
  sort(fixed: number): void {
    const container = this.#container;
    if (!container) return;
    let behind: ChildPart | undefined;
    for (const [block, part] of [...this.#parts].toSorted(([a], [b]) => b - a)) {
      const next = behind ? behind.startNode : container.endNode;
      if (block !== fixed && part.endNode?.nextSibling !== next) {
        insertPart(container, behind, part);
      }
      behind = part;
    }
  }

  /** What stood there is gone, and whoever draws there later finds nothing of ours to go on from. */
  #moveTo(container: ChildPart): void {
    clearPart(container);
    setCommittedValue(container);
    this.#container = container;
    this.#parts = new Map();
  }

  #draw(
    container: ChildPart,
    blocks: readonly number[],
    write: (part: ChildPart, block: number, isNew: boolean) => void,
  ): void {
    const known = this.#parts;
    const free = [...known].flatMap(([block, part]) => (blocks.includes(block) ? [] : [part]));
    this.#parts = new Map(
      blocks.map((block) => {
        const stays = known.get(block);
        const part = stays ?? free.pop() ?? insertPart(container);
        write(part, block, !stays);
        return [block, part];
      }),
    );
    free.forEach(remove);
  }
}

function remove(part: ChildPart): void {
  const { parentNode, endNode } = part;
  removePart(part);
  // Lit leaves the comment behind the part, which would stand between two others for ever.
  if (endNode) parentNode.removeChild(endNode);
}

class RecycledBlocksDirective extends Directive {
  override render(
    _list: RecycledBlocks,
    _blocks: readonly number[],
    _render: RenderBlock,
  ): unknown {
    return noChange;
  }

  override update(
    container: ChildPart,
    [list, blocks, render]: [RecycledBlocks, readonly number[], RenderBlock],
  ): unknown {
    list.drawInto(container, blocks, render);
    return noChange;
  }
}

/** In a template: the blocks, by a list that can draw others later without the template. */
export const recycledBlocks = directive(RecycledBlocksDirective);
