import type { NonEmpty, Verdict } from '../../../vocabulary.ts';
import type { Text, Texts } from '../../types.ts';
import { contradictions } from '../data/contradictions.ts';
import type { Contradiction, ReleaseFact, State, Told } from '../types.ts';
import { verdictOfState } from './told.ts';

const CONFLICTS: readonly Contradiction[] = contradictions;
/** Where a fact's own texts do not fit: nothing is said of it, or what it tells of is dealt with. */
const OWN_WORDS: readonly State[] = ['not-stated', 'not-applicable', 'handled'];

/** The texts of a fact in one span: the span's own, and of a span that states something the fact's. */
export function textsOf(fact: Pick<ReleaseFact, 'texts'>, told: Told): Texts {
  return OWN_WORDS.includes(told.state) ? told : { ...fact.texts, ...told };
}

/** What a fact is called. */
type Named = Pick<ReleaseFact, 'id' | 'name' | 'title' | 'short' | 'inText'>;

/** The name of a fact inside a sentence. */
export function nameOf(fact: Named): string {
  return fact.inText ?? fact.short ?? fact.name ?? fact.title ?? fact.id;
}

/** What a fact says in one span: as it was written, else in plain words where support or silence is all there is. */
export function saidBy(fact: Named & Pick<ReleaseFact, 'texts'>, told: Told): Text {
  const { says } = textsOf(fact, told);
  if (says !== undefined) return says;
  return plainly(fact, verdictOfState(told.state, told.effective));
}

/** Plain support or plain silence of a fact; empty where neither is all that there is to say. */
function plainly(fact: Named, verdict: Verdict): Text {
  const name = nameOf(fact);
  if (verdict !== 'supported' && verdict !== 'not-stated') return '';
  return { plain: verdict === 'supported' ? 'supported' : 'silent', name };
}

/** Where documents disagree: the span's own words, else what both statements say and how they are read. */
export function readingOf(told: Pick<Told, 'reading' | 'conflict'>): string | undefined {
  if (told.reading !== undefined) return told.reading;
  const found = CONFLICTS.find(({ id }) => id === told.conflict);
  return found === undefined ? undefined : `${found.statementA} ${found.statementB} ${found.reading}`;
}

/** A reading as a field that is there only where documents disagree. */
export function withReading(told: Pick<Told, 'reading' | 'conflict'>): { readonly reading?: string } {
  const reading = readingOf(told);
  return reading === undefined ? {} : { reading };
}

/** The disagreement that a reason tells: one about whether something holds, not about how it is done. */
export function withReasonReading(told: Pick<Told, 'reading' | 'conflict'>): { readonly reading?: string } {
  const found = CONFLICTS.find(({ id }) => id === told.conflict);
  return told.reading === undefined && found?.about === 'detail' ? {} : withReading(told);
}

/** A list that may be empty as a condition's, or nothing. */
export function filled<T>(items: readonly T[]): NonEmpty<T> | undefined {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
}
