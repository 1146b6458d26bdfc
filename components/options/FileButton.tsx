import { useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';

/** A button that asks for a file and hands over its text. */
export function FileButton({
  label,
  accept,
  onText,
}: {
  label: string;
  accept: string;
  onText: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="open" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        class="sr-only"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={(e) => {
          const field = e.currentTarget;
          const file = field.files?.[0];
          if (file !== undefined) void file.text().then(onText);
          // The same file can be chosen again.
          field.value = '';
        }}
      />
    </>
  );
}
