import { describe, expect, it } from 'vitest';
import { Lines } from '../../../../core/recognise/context';
import type { Spot } from '../../../../core/recognise/model';
import { withPairs } from '../../../../core/recognise/pairs';
import type { Subjects } from '../../../../core/recognise/subjects';
import { scene, sense, subject } from './spot';

const subjects = { get: (id: string) => subject('country', id) } as unknown as Subjects;
const read = (lang: string, text: string, spots: readonly Spot[] = []): string[] =>
  withPairs(text, [{ start: 0, end: text.length, lang }], spots, subjects, new Lines(text)).map(
    (s) => `${s.surface}=${s.senses[0]?.subject.id}`,
  );

describe('countries of one letter', () => {
  it.each([
    ['zh', '昨天中美关系紧张', ['中=china', '美=united-states']],
    ['zh', '昨天俄烏衝突', ['俄=russia', '烏=ukraine']],
    ['zh', '昨天中日韩峰会', ['中=china', '日=japan', '韩=south-korea']],
    ['ja', '昨日の日米韓の首脳', []],
    ['ja', '昨日、日米韓首脳は', ['日=japan', '米=united-states', '韓=south-korea']],
    ['ja', '昨日、日ロ関係は', ['日=japan', 'ロ=russia']],
    ['ko', '어제 한미일 공조를', ['한=south-korea', '미=united-states', '일=japan']],
    ['ko', '어제 미·중 정상회담이', ['미=united-states', '중=china']],
  ])('are read in pairs before their affairs, in %s: %s', (lang, text, wanted) => {
    expect(read(lang, text)).toEqual(wanted);
  });

  it.each([
    ['zh', '其中美关系不大'],
    ['zh', '中美食品公司'],
    ['ja', '5日米国との関係'],
    ['ja', '15日中関係者'],
    ['ko', '대한미 관계'],
    ['ko', '한미 약품'],
    ['en', '中美关系'],
  ])('are none in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it('take the place of a name that is no more than the pair, and none of one that reaches beyond', () => {
    const within = scene('昨天[中美]关系紧张', 'zh', subject('region', 'central-america'));
    expect(read('zh', within.text, within.spots)).toEqual(['中=china', '美=united-states']);
    const beyond = scene('昨天[中美关系]紧张', 'zh', subject('organization', 'body'));
    expect(read('zh', beyond.text, beyond.spots)).toEqual(['中美关系=body']);
  });

  it('stand alone right before a place of theirs', () => {
    const arizona = subject('region', 'arizona-us', { country: 'united-states' });
    const at = (marked: string) => {
      const { text, spots } = scene(marked, 'ja', arizona);
      return read('ja', text, spots);
    };
    expect(at('昨日、米[アリゾナ州]で')).toEqual(['米=united-states', 'アリゾナ州=arizona-us']);
    expect(at('昨日、英[アリゾナ州]で')).toEqual(['アリゾナ州=arizona-us']);
    expect(at('昨日の渡米[アリゾナ州]で')).toEqual(['アリゾナ州=arizona-us']);
  });

  it('are spots as the others are', () => {
    const text = '昨天中美关系紧张';
    const [first] = withPairs(
      text,
      [{ start: 0, end: text.length, lang: 'zh' }],
      [],
      subjects,
      new Lines(text),
    );
    expect(first).toMatchObject({ start: 2, end: 3, stemEnd: 3, line: 'none', lang: 'zh' });
    expect(first?.senses).toEqual([sense(subject('country', 'china'), 'zh')]);
  });
});
