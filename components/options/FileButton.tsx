import { useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';

/** A button that asks for a file and hands it over. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => void;
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
          if (file !== undefined) onFile(file);
          // The same file can be chosen again.
          field.value = '';
        }}
      />
    </>
  );
}
