/** From what a card tells to what is drawn: words and actions. */
import { makeCard, type CardActions } from '../../components/card/card';
import { cardText, cardWords } from '../../components/card/text';
import type { CardContent } from '../../page/frame';

/**
 * Puts text on the clipboard. Pages without a secure context, and frames whose policy refuses it, get the copy
 * command instead, which takes the text from an event and needs no element.
 */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', give, { capture: true });
    // Deprecated, and still the only way on pages without a secure context.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as said above
    const done = document.execCommand('copy');
    window.removeEventListener('copy', give, { capture: true });
    return done;
  }
}

/** Draws cards into an element. */
export function drawer(
  actions: (content: CardContent) => Omit<CardActions, 'copy'>,
): (into: Element, content: CardContent | null) => void {
  return (into, content) => {
    if (content === null) {
      into.replaceChildren();
      return;
    }
    const { lang, of } = content.words;
    const words = cardWords(of);
    const copy = (): Promise<boolean> => toClipboard(cardText(content.brief, words));
    into.replaceChildren(makeCard({ ...content, lang, words, actions: { ...actions(content), copy } }));
  };
}
