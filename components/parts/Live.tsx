import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the news must stand still before it is spoken, ms. */
const CALM = 400;

/** One polite live region a view: `say` speaks the newest text once things have calmed down. */
export function useLive(): { readonly say: (text: string) => void; readonly region: preact.JSX.Element } {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useRef((next: string): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setText(next), CALM);
  }).current;
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    say,
    region: (
      <p class="sr-only" role="status" aria-live="polite">
        {text}
      </p>
    ),
  };
}
