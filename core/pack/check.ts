/** The whole check of a pack, as the command line prints it: validity, counts, and every piece of evidence. */
import type { PackError } from './limits';
import { hashText, normaliseSource, paragraphsOf, type Paragraph } from './source';
import type { Pack, PackEvidence } from './types';
import { validatePack } from './validate';

export interface PackCounts {
  readonly entities: number;
  readonly names: number;
  readonly roles: number;
  readonly figures: number;
  readonly events: number;
  readonly statements: number;
  readonly evidence: number;
  /** Evidence whose offsets and hash were compared with the source, and found right. */
  readonly verified: number;
  /** Languages that names are in. */
  readonly languages: number;
}

export interface CheckReport {
  readonly ok: boolean;
  readonly errors: readonly PackError[];
  readonly counts: PackCounts;
}

const NOTHING: PackCounts = {
  entities: 0,
  names: 0,
  roles: 0,
  figures: 0,
  events: 0,
  statements: 0,
  evidence: 0,
  verified: 0,
  languages: 0,
};

/** How much of what a pack holds. `languages` counts primary language subtags of names, `mul` and `und` left out. */
export function countPack(pack: Pack): PackCounts {
  const languages = new Set<string>();
  let [names, roles, figures] = [0, 0, 0];
  for (const entity of pack.entities) {
    names += entity.names.length;
    roles += entity.roles?.length ?? 0;
    figures += entity.figures?.length ?? 0;
    for (const { lang } of entity.names) languages.add(lang.toLowerCase().replace(/-.*$/, ''));
  }
  languages.delete('mul');
  languages.delete('und');
  return {
    entities: pack.entities.length,
    names,
    roles,
    figures,
    events: pack.events.length,
    statements: pack.statements.length,
    evidence: pack.evidence.length,
    verified: 0,
    languages: languages.size,
  };
}

function evidenceErrors(row: PackEvidence, text: string, paragraphs: readonly Paragraph[]): PackError[] {
  const { start, end, paragraph } = row;
  if (start === undefined || end === undefined || paragraph === undefined) return [];
  if (end > text.length) return [{ path: 'end', message: `beyond the end of the source (${text.length})` }];
  const stretch = text.slice(start, end);
  const errors: PackError[] = [];
  if (row.hash !== hashText(stretch))
    errors.push({ path: 'hash', message: 'is not the hash of the source between start and end' });
  const place = paragraphs[paragraph - 1];
  if (place === undefined)
    errors.push({ path: 'paragraph', message: `the source has only ${paragraphs.length} paragraphs` });
  else if (start < place.start || end > place.end)
    errors.push({
      path: 'paragraph',
      message: `start and end do not lie in paragraph ${paragraph} (${place.start} to ${place.end})`,
    });
  if (row.startsWith !== undefined && !stretch.startsWith(row.startsWith.normalize('NFC')))
    errors.push({ path: 'startsWith', message: 'the stretch does not start with these words' });
  if (row.endsWith !== undefined && !stretch.endsWith(row.endsWith.normalize('NFC')))
    errors.push({ path: 'endsWith', message: 'the stretch does not end with these words' });
  return errors;
}

/** Compares a valid pack's evidence with the text of its article. */
export function verifyEvidence(pack: Pack, source: string): { errors: PackError[]; verified: number } {
  const text = normaliseSource(source);
  const hash = hashText(text);
  const paragraphs = paragraphsOf(text);
  const articles = pack.sources.filter((s) => s.kind === 'article');
  const article =
    articles.find((s) => s.textHash === hash) ?? (articles.length === 1 ? articles[0] : undefined);
  if (article === undefined)
    return {
      errors: [{ path: 'sources', message: 'the given text is none of the articles that the pack names' }],
      verified: 0,
    };
  const errors: PackError[] = [];
  const at = `sources[${pack.sources.indexOf(article)}]`;
  if (article.textHash !== hash)
    errors.push({ path: `${at}.textHash`, message: `is not the hash of the given text (${hash})` });
  if (article.paragraphs !== undefined && article.paragraphs !== paragraphs.length)
    errors.push({ path: `${at}.paragraphs`, message: `the given text has ${paragraphs.length}` });
  let verified = 0;
  for (const [i, row] of pack.evidence.entries()) {
    if (row.source !== article.id) continue;
    const wrong = evidenceErrors(row, text, paragraphs);
    if (wrong.length === 0) verified++;
    for (const error of wrong)
      errors.push({ path: `evidence[${i}].${error.path}`, message: `${row.id}: ${error.message}` });
  }
  return { errors, verified };
}

/**
 * All that `dramatis check` says of a pack. `source`: the text of the article, and then every offset, hash, paragraph
 * and anchor is compared with it. Never throws.
 */
export function checkPack(input: unknown, source?: string): CheckReport {
  const result = validatePack(input);
  if (!result.ok) return { ok: false, errors: result.errors, counts: NOTHING };
  const counts = countPack(result.pack);
  if (source === undefined) return { ok: true, errors: [], counts };
  const { errors, verified } = verifyEvidence(result.pack, source);
  return { ok: errors.length === 0, errors, counts: { ...counts, verified } };
}
