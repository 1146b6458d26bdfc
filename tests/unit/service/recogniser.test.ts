/** The one lexicon of the background: read once, compiled anew when the packs change, and then let go. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Recogniser, type LexiconSource } from '../../../service/recogniser';
import { entity, part } from '../core/lexicon/fixtures';
import { pageOf } from '../core/recognise/world';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const PAGE = pageOf('Talks went on in Yerevan, and Zohrab Mnatsakanyan left Yerevan on Monday.', {
  lang: 'en',
});
const YEREVAN = entity('yerevan', 'city', ['en:Yerevan']);
const PERSON = entity('mnatsakanyan', 'person', ['en:Zohrab Mnatsakanyan']);

/** A store whose packs change from one revision to the next; it keeps no buffer, and remembers each only weakly. */
class Changing implements LexiconSource {
  revision = 1;
  readonly compiled: WeakRef<ArrayBuffer>[] = [];
  activePacks = () => Promise.resolve([{ id: 'test', revision: String(this.revision) }]);
  parts = () => Promise.resolve([part(this.revision === 1 ? [YEREVAN] : [YEREVAN, PERSON])]);
  lexicon = () => Promise.resolve(null);
  putLexicon = (_key: string, buffer: ArrayBuffer) => {
    this.compiled.push(new WeakRef(buffer));
    return Promise.resolve();
  };
}

describe('the background’s lexicon', () => {
  it('is that of the packs as they are now, and the one before is let go', async () => {
    const source = new Changing();
    const recogniser = new Recogniser(source);
    const found = async () => new Set((await recogniser.recognise(PAGE)).mentions.map((m) => m.entity));
    expect(await found()).toEqual(new Set(['yerevan']));
    for (source.revision = 2; source.revision < 5; source.revision++) {
      await recogniser.load();
      expect(await found()).toEqual(new Set(['yerevan', 'mnatsakanyan']));
    }
    // A weak reference holds until the end of the task in which it was made.
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    expect(source.compiled.map((ref) => ref.deref() !== undefined)).toEqual([false, false, false, true]);
    expect(await found()).toEqual(new Set(['yerevan', 'mnatsakanyan']));
  });

  it('is compiled once for pages that ask at the same time', async () => {
    const source = new Changing();
    const recogniser = new Recogniser(source);
    recogniser.warm();
    await Promise.all([recogniser.recognise(PAGE), recogniser.recognise(PAGE), recogniser.load()]);
    expect(source.compiled).toHaveLength(1);
  });

  it('stays in use when the packs can’t be read', async () => {
    const source = new Changing();
    const recogniser = new Recogniser(source);
    await recogniser.load();
    source.activePacks = () => Promise.reject(new Error('no disk'));
    await expect(recogniser.load()).rejects.toThrow('no disk');
    expect((await recogniser.recognise(PAGE)).mentions.map((m) => m.entity)).toEqual(['yerevan', 'yerevan']);
  });
});
