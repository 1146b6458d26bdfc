/** Gives each spot its meaning, or silence. Two passes: what is plain says what the page is about, then the rest. */
import type { PageText } from '../types';
import { blockedSpots, surroundingsOf } from './blocked';
import { Beside, endsName, oneCountry } from './beside';
import { isCommonWord } from './data/common-words';
import { isOtherGeneration } from './data/generations';
import { joinsCapital, joinsCountry } from './joined';
import { isListed } from './listed';
import { SEATS } from './data/speech';
import type { Blocked, Sense, Spot, Subject, Verdict } from './model';
import { familyConfidence, Introductions, isFull, isPartOfName, type PersonSupport } from './people';
import { kindsOfAll, NOTHING, type Kinds } from './kinds';
import { standsInPlace } from './located';
import { Bodies } from './organisations';
import type { SurfaceUse } from './place-context';
import { choosePlace } from './places';
import { prior } from './prior';
import { bearsTitle, heldOffice, roleHolder, roleMentions, type RoleMention } from './roles';
import { placeActs } from './states';
import type { Subjects } from './subjects';
import { isPlace, PageSupport } from './support';
import { Topics } from './topics';

type MaybeVerdict = Verdict | null;

/** Prior (`prior.ts`) from which a place is believed without the rest of the page: a town of 100,000. */
const PLAIN = 0.9;

/** All that one page's resolution shares. */
class Resolution {
  readonly #blocked: Blocked[];
  /** By the spot's place in the list: what its senses are, and whether a sign of place stands beside it. */
  readonly #kinds: Kinds[];
  readonly #stands: boolean[] = [];
  readonly #uses = new Map<string, SurfaceUse>();
  readonly #beside: Beside;
  readonly #topics: Topics;
  readonly support: PageSupport;
  readonly #bodies: Bodies;
  readonly intro: Introductions;
  story: string | null = null;

  constructor(
    readonly text: string,
    readonly spots: readonly Spot[],
    readonly subjects: Subjects,
    readonly published: string | null,
  ) {
    this.support = new PageSupport((id) => subjects.get(id)?.population ?? 0);
    this.#beside = new Beside(text, spots);
    this.#topics = new Topics(text);
    this.#bodies = new Bodies(text, spots, this.support);
    const page = surroundingsOf(text, spots);
    this.intro = new Introductions(spots, page);
    this.#kinds = kindsOfAll(spots);
    this.#blocked = blockedSpots(page, spots, this.#kinds, this.#beside);
    this.#count();
    this.#plain();
  }

  #kindsAt(i: number): Kinds {
    return this.#kinds[i] ?? NOTHING;
  }

  #count(): void {
    this.spots.forEach((spot) => {
      // "Pope León XIV …", then "León": whose name it is a part of is meant before the town is.
      if (!spot.surface.includes(' ') || !spot.senses.some((s) => isFull(s, spot.surface))) return;
      for (const word of spot.lower.split(' ')) this.#useOf(word).person++;
    });
    this.spots.forEach((spot, i) => {
      if (!this.#kindsAt(i).anyPlace) return;
      const use = this.use(spot);
      const blocked = this.#blocked[i] ?? null;
      if (blocked === 'person') use.person++;
      else if (blocked === 'team') use.team++;
      else if (blocked === 'name' && endsName(spot)) use.named++;
      if (blocked !== null) return;
      use.free++;
      if (!spot.opens && spot.line === 'normal') use.inside++;
      const stands = standsInPlace(spot, this.text);
      this.#stands[i] = stands;
      if (stands) use.there++;
      if (stands || isListed(this.#beside.next(i), this.#beside.previous(i))) use.located++;
    });
  }

  /** What can be believed without the rest of the page. */
  #plain(): void {
    this.spots.forEach((spot, i) => {
      const [sense] = spot.senses;
      if (sense === undefined || sense.how === 'transliterated') return;
      // A body stays what it is in a compound: "IWF-Chefin".
      const compound = sense.subject.kind === 'organization' && this.text.charAt(spot.end) === '-';
      if (this.#blocked[i] !== null && !compound) return;
      if (sense.subject.kind === 'person') {
        if (isFull(sense, spot.surface)) this.support.add(sense);
        return;
      }
      if (spot.senses.length > 1 && !oneCountry(spot.senses)) return;
      if (sense.kind === 'role') return;
      if (sense.kind !== 'demonym' && isCommonWord(spot.lower, spot.lang)) return;
      if (isPlace(sense.subject) && prior(sense.subject) < PLAIN && sense.subject.stories.length === 0)
        return;
      this.support.add(sense);
    });
  }

  use = (spot: Spot): SurfaceUse => this.#useOf(spot.stem);

  #useOf(stem: string): SurfaceUse {
    let use = this.#uses.get(stem);
    if (use === undefined)
      this.#uses.set(
        stem,
        (use = { free: 0, located: 0, there: 0, inside: 0, person: 0, named: 0, team: 0 }),
      );
    return use;
  }

  /** The spot at this place, if nothing beside it makes another name of it. */
  #free(i: number): Spot | undefined {
    return this.#blocked[i] === null ? this.spots[i] : undefined;
  }

  personSupport(sense: Sense, spot: Spot): PersonSupport {
    const { subject } = sense;
    const titled =
      this.published !== null && bearsTitle(this.text, spot.start, spot.lang, subject, this.published);
    const office = subject.roles.some(
      (r) =>
        r.of !== null &&
        heldOffice(r.during, this.published) &&
        (this.support.country(r.of, subject.id) > 0 || this.support.has(r.of)),
    );
    return { story: this.support.story(subject), office: office || titled };
  }

  verdict(i: number): MaybeVerdict {
    const spot = this.spots[i];
    if (spot === undefined) return null;
    const { places, people, bodies } = this.#kindsAt(i);
    return (
      (people.length === 0 ? null : this.#person(spot, people)) ??
      (places.length === 0 ? null : this.#place(spot, i)) ??
      (bodies.length === 0 ? null : this.#bodies.choose(spot, bodies, this.spots[i - 1])) ??
      this.#quality(spot, i)
    );
  }

  #person(spot: Spot, people: readonly Sense[]): MaybeVerdict {
    const found: { verdict: Verdict; at: number }[] = [];
    for (const sense of people) {
      const full = isFull(sense, spot.surface);
      const confidence = full ? this.#fullConfidence(spot, sense) : this.#familyConfidence(spot, sense);
      if (confidence <= 0) continue;
      const at = this.intro.introducedAt(sense.subject.id);
      found.push({ verdict: { sense, by: full ? 'name' : 'family', confidence }, at });
    }
    if (found.length <= 1) return found[0]?.verdict ?? null;
    // Two bearers: the one that was introduced, if only one was.
    const introduced = found.filter((f) => f.at < Number.POSITIVE_INFINITY);
    return introduced.length === 1 ? (introduced[0]?.verdict ?? null) : null;
  }

  #fullConfidence(spot: Spot, sense: Sense): number {
    const standing = this.intro.standing(spot, sense);
    if (isPartOfName(spot) || isOtherGeneration(this.text, spot.start, spot.end)) return 0;
    // Full names of one word stand as family names do.
    if (
      !/[\s\u00a0·・-]/u.test(spot.surface) &&
      spot.line !== 'none' &&
      standing !== 'bare' &&
      standing !== 'title'
    )
      return 0;
    return sense.how === 'transliterated' ? 0.9 : 0.98;
  }

  #familyConfidence(spot: Spot, sense: Sense): number {
    const support = this.personSupport(sense, spot);
    const common = isCommonWord(spot.lower, spot.lang);
    const rival = spot.senses.some((s) => s.subject.kind !== 'person');
    if ((common || rival) && !this.intro.isIntroduced(sense.subject.id)) return 0;
    return familyConfidence(spot, sense, this.intro, support);
  }

  #place(spot: Spot, i: number): MaybeVerdict {
    if (this.#blocked[i] !== null) return null;
    const { places: senses, anyCountry } = this.#kindsAt(i);
    const acts = placeActs(this.text, this.spots, i, senses);
    const best = choosePlace(spot, senses, {
      text: this.text,
      support: this.support,
      use: this.use(spot),
      stands: this.#stands[i] === true,
      next: this.#beside.next(i),
      previous: this.#beside.previous(i),
      joinsCountry: anyCountry && joinsCountry(this.text, spot, [this.#free(i - 1), this.#free(i + 1)]),
      joinsCapital: joinsCapital(this.text, spot, [this.#free(i - 1), this.#free(i + 1)]),
      story: this.story,
      demonymOf: this.#beside.demonymBefore(i),
      acts,
      goesOn: this.#beside.goesOn(i, this.#stands),
      topics: this.#topics,
    });
    if (best === null) return null;
    const { subject } = best.sense;
    const confidence = Math.min(0.98, 0.6 + 0.15 * (best.score - 1));
    if (acts && subject.capitalOf !== null) {
      return {
        sense: best.sense,
        by: 'metonym',
        confidence,
        standsFor: this.#standsFor(subject, subject.capitalOf),
      };
    }
    return { sense: best.sense, by: 'name', confidence };
  }

  /** The government of the country, or the body whose seat it is, unless the country itself is on the page. */
  #standsFor(city: Subject, country: string): string {
    const seat = [...city.ids].map((id) => SEATS[id]).find((id) => id !== undefined);
    const body = seat === undefined ? null : this.subjects.get(seat);
    return body !== null && !this.support.has(country) ? body.id : country;
  }

  /** Roles and demonyms. */
  #quality(spot: Spot, i: number): MaybeVerdict {
    const role = roleHolder(spot.senses, this.published);
    if (role !== null) return { sense: role, by: 'role', confidence: 0.8 };
    if (this.#blocked[i] === 'person') return null;
    const demonyms = spot.senses.filter((s) => s.kind === 'demonym' && s.how !== 'transliterated');
    const [sense] = demonyms;
    if (sense === undefined || demonyms.length > 1) return null;
    return { sense, by: 'demonym', confidence: 0.8 };
  }
}

/** Verdicts for the spots, in their order; null is silence. Roles are mentions beside those of the spots. */
export function resolve(
  page: PageText,
  spots: readonly Spot[],
  subjects: Subjects,
  published: string | null,
  storyOf: (support: PageSupport) => string | null,
): { verdicts: MaybeVerdict[]; roles: RoleMention[]; support: PageSupport } {
  const resolution = new Resolution(page.text, spots, subjects, published);
  resolution.story = storyOf(resolution.support);
  const verdicts = spots.map((_, i) => resolution.verdict(i));
  const roles = roleMentions(page.text, spots, verdicts, subjects, published);
  for (const { takes } of roles) if (takes !== null) verdicts[takes] = null;
  return { verdicts, roles, support: resolution.support };
}
