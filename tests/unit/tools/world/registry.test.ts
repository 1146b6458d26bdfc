import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../core/pack/types';
import type { TailFile } from '../../../../core/places/tail';
import { langForms } from '../../../../tools/world/forms';
import { tailName } from '../../../../tools/world/registry';

describe('names of registers', () => {
  it.each([
    ['Ziyang Chengguanzhen', 'CN', 'Ziyang'],
    ['Beruniy Shahri', 'UZ', 'Beruniy'],
    ['Thị Trấn Phố Lu', 'VN', 'Phố Lu'],
    ['Quận Phú Nhuận', 'VN', 'Phú Nhuận'],
    ['Markaz-e Woluswalī-ye Āchīn', 'AF', 'Āchīn'],
    ['Muḩammad Āghah Wuluswālī', 'AF', 'Muḩammad Āghah'],
    ['Brgy. Tinigao, Kalibo', 'PH', 'Tinigao'],
    ['Betio Village', 'KI', 'Betio'],
    ['Yoshino-chō', 'JP', 'Yoshino'],
    ['Hahoe-dong', 'KP', 'Hahoe'],
    ['Marcara District', 'PE', 'Marcara'],
    ['Caines - Kuens', 'IT', 'Caines'],
    ['Las Vegas, Santa Barbara', 'HN', 'Las Vegas'],
    ['Al Ain City', 'AE', 'Al Ain'],
    ['el hed', 'DZ', 'El Hed'],
  ])('%s (%s) is %s', (listed, iso, name) => {
    const found = tailName(listed, iso);
    expect(found.name).toBe(name);
    expect(found).toHaveProperty('cleaned', expect.any(String));
  });

  it.each([
    ['Park City', 'US'],
    ['Cranberry Township', 'US'],
    ['District Heights', 'US'],
    ['Potters Village', 'AG'],
    ['Zayed City', 'AE'],
    ['Qaryat al Qābil', 'YE'],
    ['Stari Grad', 'HR'],
    ['la Garriga', 'ES'],
    ['Hang Dong', 'TH'],
    ['Imeni Morozova', 'RU'],
  ])('%s (%s) stays as it is', (name, iso) => expect(tailName(name, iso)).toEqual({ name, cleaned: null }));

  it.each([
    ['Norwood (historical)', 'US', 'historical'],
    ['Quận Ba', 'VN', 'a numbered quarter'],
    ['Fraccionamiento Universo', 'MX', 'a housing estate'],
    ['Chengguan', 'CN', 'no name'],
    ['Stadt Winterthur (Kreis 1)', 'CH', 'no form'],
  ])('%s (%s) is none', (listed, iso, dropped) =>
    expect(tailName(listed, iso)).toEqual({ name: null, dropped }),
  );

  it('parishes of the Caribbean are not called as Norway’s were', () => {
    expect(langForms('Saint Andrew prestegjeld (Jamaica)', 'nb')).toEqual(['Saint Andrew']);
    expect(langForms('Charlotte sogn', 'da')).toEqual(['Charlotte']);
    expect(langForms('Oslo kommune', 'nb')).toEqual(['Oslo kommune']);
  });
});

describe('what ships', () => {
  const files = (re: RegExp) => readdirSync('assets/packs').filter((f) => re.test(f));
  const read = (f: string): unknown => JSON.parse(gunzipSync(readFileSync(`assets/packs/${f}`)).toString());

  it('has no words of registers in the long tail', () => {
    const names = files(/^tail-/).flatMap((f) => (read(f) as TailFile).names.split('\n'));
    expect(names.length).toBeGreaterThan(120_000);
    expect(
      names.filter((n) => /prestegjeld|historical|Chengguanzhen| Shahri$|^Thị |^Quận |Wuluswālī|,/.test(n)),
    ).toEqual([]);
    // Without a capital a name would be found among words.
    expect(names.filter((n) => !/\p{Lu}/u.test(n))).toEqual([]);
  });

  it('has none among the regions, and none of their marks', () => {
    const names = files(/^world-places.*pack/).flatMap((f) =>
      (read(f) as Pack).entities.flatMap((e) => [e.label.en ?? '', ...e.names.map((n) => n.v)]),
    );
    expect(names.length).toBeGreaterThan(100_000);
    expect(names.filter((n) => /prestegjeld|†/.test(n))).toEqual([]);
  });
});
