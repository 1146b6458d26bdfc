import { useLang } from '../i18n/context';
import { typeset } from '../i18n/translate';
import type { Reason } from './faults';

/** What is wrong with a file, line by line: in the reader's language where there are words for it, and as it was told. */
export function Account({ of: { lines, detail } }: { of: Pick<Reason, 'lines' | 'detail'> }) {
  const lang = useLang();
  return (
    <>
      {lines.length > 0 && (
        <ul class="reasons">
          {lines.map(({ path, text }, i) => (
            <li key={i}>
              {path !== '' && (
                <>
                  <code>
                    <bdi>{path}</bdi>
                  </code>
                  {typeset(' : ', lang)}
                </>
              )}
              {typeset(text, lang)}
            </li>
          ))}
        </ul>
      )}
      {detail !== '' && (
        <pre class="refused" lang="en">
          {detail}
        </pre>
      )}
    </>
  );
}
