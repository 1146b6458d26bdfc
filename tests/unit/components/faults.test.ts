import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, reasonOf, textOf } from '../../../components/options/faults';
import { optionsEn } from '../../../components/i18n/options.en';
import { optionsFr } from '../../../components/i18n/options.fr';
import { translator } from '../../../components/i18n/translate';
import { checkStream } from '../../../store/intake/check';
import { chunksOf } from '../../../store/intake/chunks';

const t = translator({ en: optionsEn, fr: optionsFr }, 'fr');
const said = (message: string) => reasonOf(new Error(message), t, 'fr');
const file = (size: number) => ({ size, text: () => Promise.resolve('') });

describe('files that a reader hands over', () => {
  it('are not read if they are too large: a browser gives an empty text for one of 700 MB', async () => {
    await expect(textOf(file(LARGEST_FILE))).resolves.toBe('');
    const error: unknown = await textOf(file(LARGEST_FILE + 1)).catch((e: unknown) => e);
    expect(reasonOf(error, t, 'fr')).toEqual({
      plain: expect.stringMatching(/^Le fichier est trop grand : 67,1\sMo au plus\.$/) as string,
      lines: [],
      detail: '',
    });
  });

  it('are refused in the reader’s words, with the account beside them', async () => {
    for (const [json, plain] of [
      ['{"format": "drama', optionsFr['fault.json']],
      ['{"format": "other", "version": 1}', optionsFr['fault.format']],
      ['{"format": "dramatis-pack", "version": 2}', optionsFr['fault.newer']],
    ] as const) {
      const checked = await checkStream(() => chunksOf(json));
      const [first] = checked.ok ? [] : checked.errors;
      const account = first?.path === '' ? first.message : `${first?.path ?? ''}: ${first?.message ?? ''}`;
      expect(said(account), json).toEqual({ plain, lines: [], detail: account });
    }
    expect(said('revision: revision 1 is lower than the one that is there (2)').plain).toBe(
      optionsFr['fault.older'],
    );
  });

  it('are told of as the background does where there are no other words', () => {
    const account = 'the pack walked away';
    expect(said(account)).toEqual({ plain: null, lines: [], detail: account });
  });

  it('are told of line by line in French, with the account as it is beside it; English is the account’s own', () => {
    const account =
      'license: Invalid length: Expected >=1 but received 0\nentities[1].id: the id "x" is already that of entities[0]';
    expect(said(account)).toEqual({
      plain: null,
      lines: [
        { path: 'license', text: 'longueur attendue : au moins 1 ; trouvée : 0' },
        { path: 'entities[1].id', text: 'l’identifiant "x" est déjà celui de entities[0]' },
      ],
      detail: account,
    });
    const english = translator({ en: optionsEn, fr: optionsFr }, 'en');
    expect(reasonOf(new Error(account), english, 'en')).toEqual({ plain: null, lines: [], detail: account });
  });

  it('are told of in plain words when the background was stopped, twice, or never answered', () => {
    // Then nobody knows whether it was done: it is not called refused.
    expect(said('no answer to pack/import')).toMatchObject({
      plain: optionsFr['fault.stopped'],
      unsure: true,
    });
    expect(said('cancelled: nothing has changed')).not.toHaveProperty('unsure');
    expect(said('Could not establish connection. Receiving end does not exist.').plain).toBe(
      optionsFr['fault.silent'],
    );
  });

  it('that no message can carry are too large, whatever the browser calls it', () => {
    for (const account of [
      'Error in invocation of runtime.sendMessage: Message exceeded maximum allowed size of 64MiB.',
      'malformed pack/import: Invalid length: Expected <=134217728 but received 136314927',
    ])
      expect(said(account).plain).toMatch(/trop grand/);
  });
});
