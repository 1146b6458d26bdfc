/**
 * In place of WXT's `ContentScriptContext`, which tells every page by an event and a message that the extension is
 * there, and under which id. Pages are to learn nothing of it; `entrypoints/content/life.ts` looks after its own end.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
