import type { Edition } from '../../facts/types.ts';
import type { Finding } from '../facts/check.ts';
import type { Spoken } from './spoken.ts';

/** One question asked of every text of an edition. */
export interface LanguageRule {
  readonly id: string;
  readonly question: string;
  check(texts: readonly Spoken[], edition: Edition): readonly Finding[];
}

/** Notes what is wrong with a text, and how to mend it. */
export type Remark = (text: Spoken, message: string, tip: string) => void;

/** Where a text stands, for a finding. */
export function placeOf({ place, id, role }: Spoken): string {
  return `${place}, ${id} (${role})`;
}

/** Makes a rule out of a function that remarks on texts. Evidence is shown as it was found, and asked nothing. */
export function defineRule(
  id: string,
  question: string,
  look: (remark: Remark, texts: readonly Spoken[], edition: Edition) => void,
): LanguageRule {
  return {
    id,
    question,
    check(texts, edition) {
      const findings: Finding[] = [];
      const remark: Remark = (text, message, tip) =>
        findings.push({ check: id, at: placeOf(text), message, tip });
      look(
        remark,
        texts.filter(({ form }) => form !== 'evidence'),
        edition,
      );
      return findings;
    },
  };
}

/** The beginning of a text, to find it by. */
export function cut(text: string): string {
  return text.length > 80 ? `“${text.slice(0, 77)}…”` : `“${text}”`;
}
