import { expect, test } from 'vitest';
import { entity, finds, lexicon } from './fixtures';

const lex = lexicon([
  entity('zohrab-mnatsakanian', 'person', ['en:Zohrab Mnatsakanyan', 'en/family:Mnatsakanyan']),
  entity('ilham-aliyev', 'person', ['en:Ilham Aliyev', 'en/family:Aliyev']),
  entity('jeyhun-bayramov', 'person', ['fr:Djeyhoun Baïramov', 'fr/family:Baïramov']),
  entity('nikol-pashinyan', 'person', ['hy:Նիկոլ Փաշինյան', 'hy/family:Փաշինյան']),
  entity('donald-trump', 'person', ['en:Donald Trump', 'en/family:Trump']),
  entity('alijev-city', 'city', ['hu:Alijev']),
]);

test.each([
  ['en', 'Mnatsakanian', 'zohrab-mnatsakanian'],
  ['hu', 'Mnacakanján', 'zohrab-mnatsakanian'],
  ['ru', 'Мнацаканян', 'zohrab-mnatsakanian'],
  ['hy', 'Մնացականյան', 'zohrab-mnatsakanian'],
  ['de', 'Mnazakanjan', 'zohrab-mnatsakanian'],
  ['fa', 'مناتسکانیان', ''],
  ['az', 'Əliyev', 'ilham-aliyev'],
  ['fr', 'Aliev', 'ilham-aliyev'],
  ['ru', 'Алиев', 'ilham-aliyev'],
  ['hy', 'Ալիև', 'ilham-aliyev'],
  ['uk', 'Байрамов', 'jeyhun-bayramov'],
  ['en', 'Bayramov', 'jeyhun-bayramov'],
  ['de', 'Bajramow', 'jeyhun-bayramov'],
  ['fr', 'Pachinian', 'nikol-pashinyan'],
  ['el', 'Πασινιάν', 'nikol-pashinyan'],
])('%s: %s', (lang, text, id) => {
  expect(finds(lex, text, lang)).toEqual(id === '' ? [] : [`${text}=${id}`]);
});

test('a generated form is marked, and never takes another name', () => {
  const how = lex.find('Алиев', 'ru').flatMap((c) => c.hits.map((h) => h.how));
  expect(how).toEqual(['transliterated']);
  expect(finds(lex, 'Alijev', 'hu')).toEqual(['Alijev=alijev-city']);
});

test.each(['Bagramov', 'Баграмов', 'Aliyeva', 'Алиевна', 'Trumpf'])('%s is nobody here', (text) => {
  expect(finds(lex, text, 'en')).toEqual([]);
});

test('two people of one family name both get its forms', () => {
  const two = lexicon([
    entity('ilham-aliyev', 'person', ['en/family:Aliyev']),
    entity('heydar-aliyev', 'person', ['en/family:Aliyev']),
  ]);
  expect(finds(two, 'Алиев', 'ru')).toEqual(['Алиев=heydar-aliyev|ilham-aliyev']);
});
