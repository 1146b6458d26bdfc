/** What the checks say of a broken file has French words, whatever is broken. */
import { describe, expect, it } from 'vitest';
import { accountFr, messageFr } from '../../../components/i18n/account.fr';
import { checkStream } from '../../../store/intake/check';
import { chunksOf } from '../../../store/intake/chunks';
import { PACK_LIMITS, type PackError } from '../../../core/pack/limits';
import { validatePack } from '../../../core/pack/validate';
import { hostilePacks } from '../../fixtures/hostile-packs';
import { smallPack } from '../../fixtures/small-pack';

/** Files that are large to be refused as such would take minutes here; tight limits are met by small ones. */
const VAST = /\b\d+ MB|million|thousand|megabyte|nested 100,000|100 MB of spaces|opening brackets/;
const TIGHT = {
  ...PACK_LIMITS,
  text: 50_000,
  values: 40,
  list: 2,
  depth: 4,
  string: 20,
  entities: 1,
  sources: 0,
  names: 1,
};

const errorsOf = async (json: string, limits = PACK_LIMITS): Promise<readonly PackError[]> => {
  const checked = await checkStream(() => chunksOf(json), limits);
  return checked.ok ? [] : checked.errors;
};

describe('accounts of the checks in French', () => {
  it('has words for all that is said of more than 200 broken packs', async () => {
    const without = new Set<string>();
    let heard = 0;
    for (const { name, json } of hostilePacks()) {
      if (VAST.test(name)) continue;
      const text = json();
      for (const limits of [PACK_LIMITS, TIGHT])
        for (const { message } of await errorsOf(text, limits)) {
          heard++;
          if (messageFr(message) === null) without.add(message);
        }
    }
    for (const { message } of (() => {
      const result = validatePack({ ...smallPack(), entities: 7 }, TIGHT);
      return result.ok ? [] : result.errors;
    })())
      if (messageFr(message) === null) without.add(message);
    expect(heard).toBeGreaterThan(200);
    expect([...without]).toEqual([]);
  });

  it('keeps the place, and names and numbers, in the words of the line', () => {
    expect(
      accountFr(
        [
          'entities[3].id: the id "ada" is already that of entities[0]',
          'events[0].date.edtf: not an EDTF date (like 2020-10-17)',
          'title["x: y"]: Invalid type: Expected string but received 5',
          'entities[1].kind: Invalid type: Expected ("person" | "city") but received "house"',
          'entities: more than 60000 rows (70000)',
          'a key: control character',
          'something that nobody has words for',
          '… 38 more',
        ].join('\n'),
      ),
    ).toEqual([
      { path: 'entities[3].id', text: 'l’identifiant "ada" est déjà celui de entities[0]' },
      { path: 'events[0].date.edtf', text: 'date non valable (EDTF, comme 2020-10-17)' },
      { path: 'title["x: y"]', text: 'attendu : un texte ; trouvé : 5' },
      {
        path: 'entities[1].kind',
        text: 'attendu : l’une de ces valeurs : "person", "city" ; trouvé : "house"',
      },
      { path: 'entities', text: 'plus de 60000 lignes' },
      { path: '', text: 'dans une clé : caractère de commande' },
      { path: '', text: 'et 38 autres erreurs' },
    ]);
  });

  it('writes French as French does', () => {
    expect(messageFr('not JSON: Unexpected token')).toBe('ce n’est pas du JSON');
    expect(messageFr('must be "always", "never" or "automatic"')).toContain('« always »');
    expect(messageFr('Invalid length: Expected <=120 but received 130')).toBe(
      'longueur attendue : 120 au plus ; trouvée : 130',
    );
  });
});
