/** What was read of a page, by block element: a slice goes on where the last one ended. */
import type { BlockRole } from '../core/types';
import type { Run } from './map';

/** What the text of an element takes from the elements around it. */
export interface Context {
  readonly role: BlockRole;
  readonly lang: string | undefined;
}
export interface Read extends Run, Context {}
/** What one block element gave: blocks of text, and other block elements, in order. */
export interface Part extends Context {
  readonly items: (Read | Part)[];
  /** Open shadow trees among it, outside of block elements of its own. */
  readonly shadows: readonly ShadowRoot[];
}

/** What was read of each block element: valid until the element or something in it changes. */
export class ReadingMemory {
  #parts = new WeakMap<Element, Part>();

  get(el: Element, context: Context): Part | undefined {
    const part = this.#parts.get(el);
    return part?.role === context.role && part.lang === context.lang ? part : undefined;
  }
  set(el: Element, part: Part): void {
    this.#parts.set(el, part);
  }
  /** Something in `node` changed: what was read of it and around it is forgotten, through shadow trees and slots. */
  changed(node: Node): void {
    for (let n: Node | null = node; n !== null; n = n.parentNode ?? (n as Partial<ShadowRoot>).host ?? null) {
      this.#parts.delete(n as Element);
      const slot = (n as Partial<Element>).assignedSlot;
      if (slot !== null && slot !== undefined) this.changed(slot);
    }
  }
  clear(): void {
    this.#parts = new WeakMap();
  }
}
