import { describe, expect, it } from 'vitest';
import { openPacks, report } from '../../../../tools/recognise';
import { pageOfText } from '../../../../tools/cli/pages';

const opened = openPacks(undefined);
/** Places of the text as recognised over the packs that ship. */
const places = (lang: string, text: string): string[] =>
  report(pageOfText(text, lang, null), opened, { lang })
    .mentions.filter((m) => m.by !== 'demonym')
    .map((m) => m.surface);

describe('a town’s name without any sign of a place', () => {
  it('is a title or somebody among works', () => {
    const about = 'The novel, a film before it was a musical, has lyrics by a poet.';
    expect(places('en', `${about} It lost the prize for Budapest. She plays in Budapest next.`)).toEqual([
      'Budapest',
    ]);
    expect(places('en', `${about} It was shot in Rome and Budapest. Naples, Italy, comes last.`)).toEqual([
      'Rome',
      'Budapest',
      'Naples',
      'Italy',
    ]);
  });

  it('is the town where two of three times something is there', () => {
    const about = 'The novel, a film before it was a musical, has lyrics by a poet.';
    expect(
      places('en', `${about} He lives in Budapest. He works in Budapest. Budapest is cold.`),
    ).toHaveLength(3);
  });

  it('is a title between marks, even where something is there', () => {
    const about = 'La novela, la película y el disco del novelista tienen su canción.';
    expect(places('es', `${about} Cantó «Una noche en Roma» y vive en Sevilla.`)).toEqual(['Sevilla']);
    expect(places('es', `Cantó «una noche en Roma» y vive en Sevilla.`)).toEqual(['Roma', 'Sevilla']);
  });

  it('is a model among clothes, as is a country behind a noun', () => {
    const about = 'Moda: el bolso, la falda, las sandalias y el abrigo de la colección.';
    expect(places('es', `${about} Llegan la blusa Viena y la parka Islandia; desfila en Oporto.`)).toEqual([
      'Oporto',
    ]);
    expect(places('es', `${about} Con vinagre de Jerez. El alcalde de Sevilla fue a Madrid.`)).toEqual([
      'Sevilla',
      'Madrid',
    ]);
    expect(places('es', `${about} Las fabrican en Islandia y en Panamá.`)).toEqual(['Islandia', 'Panamá']);
    expect(places('es', `${about} Unas botas Panamá Jack. El perfume se llama Marruecos.`)).toEqual([]);
  });

  it('is a firm on exchanges, but a capital or a large town is none', () => {
    const about = 'Shares fell as investors sold; the FTSE and the Dow lost what analysts expected.';
    expect(
      places('en', `${about} Halma and Antofagasta rose. Tokyo rose, too. He spoke in Antofagasta, Chile.`),
    ).toEqual(['Tokyo', 'Antofagasta', 'Chile']);
    expect(
      places('en', `${about}\nPhoenix 540p +2.0%\nIt has a stake in Bristol. It is based in Bristol.`),
    ).toEqual(['Bristol']);
    expect(places('en', `${about} The Bristol-based firm grew.`)).toEqual(['Bristol']);
  });

  it('is a horse or a race on the course', () => {
    const about = 'The jockey took the filly over the last hurdle; a furlong on, the handicap was hers.';
    expect(places('en', `${about} She beat Bolivia and Prague. They will go to Australia.`)).toEqual([
      'Australia',
    ]);
    const tour = 'Le peloton a laissé partir un coureur ; au sprint, l’étape était à lui.';
    expect(places('fr', `${tour} Il vise Paris-Roubaix. Il vit à Gand, en Belgique.`)).toEqual([
      'Gand',
      'Belgique',
    ]);
  });

  it('is none in a list of firms, and its neighbour no sign', () => {
    expect(
      places('fr', 'Airbus, Orange, Casino montent. À New York, en Californie, aux États-Unis, on attend.'),
    ).not.toContain('Orange');
  });

  it('stays a town in other news', () => {
    expect(places('en', 'The council met. Budapest was cold. The film was shown.')).toEqual(['Budapest']);
  });
});

describe('a word that is a town', () => {
  it('is the town beside a capital that opens the sentence with it', () => {
    expect(places('en', 'Paris and Berlin are expected to follow in the morning.')).toEqual([
      'Paris',
      'Berlin',
    ]);
  });
  it('is whose office is there', () => {
    expect(places('en', 'He is the Daily Observer’s West Africa correspondent in Ghana.')).toContain(
      'West Africa',
    );
  });
});

describe('names of several words', () => {
  it('are not hidden by a town that the article before them begins', () => {
    const found = report(pageOfText('Ayer la Unión Europea pagó.', 'es', null), opened, { lang: 'es' });
    expect(found.mentions.map((m) => m.entity)).toEqual(['european-union']);
    expect(places('es', 'Viven en la Unión, El Salvador.')).toContain('El Salvador');
  });
});

describe('a town’s name on a page of sport', () => {
  const about = 'Der Trainer lobte den Torwart nach dem Spieltag; das Tor fiel in der Nachspielzeit.';
  it('is its team’s in a table', () => {
    expect(places('de', `${about}\n1. Leverkusen 59\n2. Frankfurt 48\n3. Leipzig 42`)).toEqual([]);
  });
  it('is whom one plays against', () => {
    expect(places('de', `${about} Man spielt am Sonntag gegen Bremen.`)).toEqual([]);
    expect(places('de', 'Man klagt gegen Bremen.')).toEqual(['Bremen']);
  });
});

describe('somebody’s name', () => {
  it('is told by whose kin they are, behind it', () => {
    expect(places('de', 'Am Bahnsteig stehen Sofia und Georgia, zwei Schwestern aus Bielefeld.')).toEqual([
      'Bielefeld',
    ]);
    expect(places('en', 'Before leaving for Milan, her mother did it in Paris.')).toEqual(['Milan', 'Paris']);
    expect(places('en', 'She came with Milan, her son, and left Rome.')).toEqual(['Rome']);
  });
  it('is a family’s in the plural', () => {
    expect(places('fr', 'Chez les Dijon, on cuisine à quatre mains.')).toEqual([]);
    expect(places('fr', 'À Dijon, on cuisine à quatre mains.')).toEqual(['Dijon']);
  });
});
