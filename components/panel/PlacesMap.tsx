/** Where the places of the page are: a locator map drawn by the background, built here as nodes. */
import { h, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pick } from '../../core/facts/text';
import type { SvgNode } from '../../core/map/types';
import { formatEdtf } from '../../core/pack/edtf-words';
import type { LangText } from '../../core/types';
import type { MapView } from '../../platform/messages';
import { useLang } from '../i18n/context';
import { Say } from '../parts/Say';
import { usePanelWords } from './words';

interface Size {
  readonly width: number;
  readonly height: number;
}
export type DrawMap = (entity: string | null, size: Size) => Promise<MapView | null>;

/** Width to height of the drawing. */
const RATIO = 0.62;

const inLang = (texts: Readonly<Record<string, string>>, lang: string): LangText =>
  pick(texts, [lang]) ?? { v: '', lang };

const element = ({ tag, attrs, children, text }: SvgNode): VNode =>
  h(tag, attrs as Record<string, string | number>, text, ...(children ?? []).map(element));

/** Does the page, or the entity's own page, name the area? */
const isNamed = (map: MapView, id: string): boolean => map.places.some((place) => place.id === id);

/** What is disputed about areas on the map. */
function Disputed({ areas }: { areas: MapView['disputed'] }) {
  const lang = useLang();
  return (
    <>
      {areas.map(({ id, label, note }) => (
        <p key={id}>
          <strong>
            <Say of={inLang(label, lang)} />
          </strong>{' '}
          <Say of={inLang(note, lang)} />
        </p>
      ))}
    </>
  );
}

/** @param entity the place that the map is about, or null for all places of the page */
export function PlacesMap({
  entity,
  version,
  draw,
}: {
  entity: string | null;
  version: string;
  draw: DrawMap;
}) {
  const t = usePanelWords();
  const lang = useLang();
  const box = useRef<HTMLElement>(null);
  const [map, setMap] = useState<MapView | null>(null);
  useEffect(() => {
    let wanted = true;
    const width = Math.max(240, Math.min(720, box.current?.parentElement?.clientWidth ?? 360));
    draw(entity, { width, height: Math.round(width * RATIO) }).then(
      (drawn) => {
        if (wanted) setMap(drawn);
      },
      // The list beside it says the same: no map is no error.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [entity, version]);
  const others = map?.disputed.filter(({ id }) => !isNamed(map, id)) ?? [];
  return (
    <figure class="map" ref={box} hidden={map === null}>
      {map !== null && (
        <>
          {element(map.svg)}
          <figcaption class="quiet">
            <Disputed areas={map.disputed.filter(({ id }) => isNamed(map, id))} />
            {others.length === 1 && <Disputed areas={others} />}
            {others.length > 1 && (
              <details class="more">
                <summary>{t('map.disputed.others', { count: others.length })}</summary>
                <Disputed areas={others} />
              </details>
            )}
            <p>
              {t('map.asOf', { date: formatEdtf(map.borders, lang) })}
              {map.disputed.length > 0 &&
                ` ${t('map.disputedAsOf', { date: formatEdtf(map.disputedAsOf, lang) })}`}
            </p>
          </figcaption>
        </>
      )}
    </figure>
  );
}
