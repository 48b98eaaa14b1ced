import { describe, expect, test } from 'vitest';
import { guideBook } from '../../facts/guide-2020/book.ts';
import { editionOf } from '../../facts/edition.ts';
import type { Edition } from '../../facts/types.ts';
import { spokenEditions } from './editions.ts';
import { LANGUAGE_RULES, lintLanguage } from './lint.ts';
import { sentenceBook } from './sentenceBook.ts';
import { type Form, sentencesOf, type Spoken, wordCount } from './spoken.ts';

const GUIDE = editionOf(guideBook, 'guide-2020');

function spoken(text: string, form: Form = 'sentence', role = 'says'): Spoken {
  return { place: 'Facts', id: 'fact.one', role, form, text, authored: true };
}

/** What the rules, but for rulings, find in one text. */
function found(text: Spoken, edition: Edition = GUIDE): readonly string[] {
  return LANGUAGE_RULES.filter(({ id }) => id !== 'said-once').flatMap((rule) =>
    rule.check([text], edition).map(({ check }) => check),
  );
}

const LONG = `The page names ${'one more thing and '.repeat(6)}nothing else.`;

const BAD: readonly (readonly [rule: string, text: string, form: Form])[] = [
  ['full-sentences', 'the page names Server 2022.', 'sentence'],
  ['full-sentences', 'The page names Server 2022', 'sentence'],
  ['short-sentences', LONG, 'sentence'],
  ['plain-words', 'Seven of twelve pairs can be built.', 'sentence'],
  ['plain-words', 'Google GKE is listed as unsupported.', 'sentence'],
  ['plain-words', 'Calico BGP works at best.', 'sentence'],
  ['plain-words', 'BGP is required.', 'sentence'],
  ['plain-words', 'The pages say nothing: not stated.', 'sentence'],
  ['no-colons', 'Windows with Docker: unsupported.', 'sentence'],
  ['one-with', 'Calico BGP with etcd with the manual install is documented.', 'sentence'],
  ['orders', 'Strict affinity must be on.', 'order'],
  ['short-names', 'No encryption by WireGuard on Windows', 'short'],
  ['short-names', 'No WireGuard.', 'short'],
  ['one-name', 'The page names K8s only.', 'sentence'],
  ['one-name', 'The page documents HPC.', 'sentence'],
  ['one-name', 'Calico VXLAN overlay needs a port.', 'sentence'],
  ['no-raw-ids', 'The page names calico-bgp only.', 'sentence'],
  ['no-raw-ids', 'The answer is not-stated.', 'sentence'],
  ['no-raw-ids', 'Open undefined between the nodes.', 'sentence'],
  ['no-releases', 'Since v3.20 the page names it.', 'sentence'],
  ['verbs', 'One restart of every Windows node.', 'sentence'],
  ['us-spelling', 'The behaviour differs on Windows.', 'sentence'],
];

const GOOD: readonly (readonly [text: string, form: Form])[] = [
  ['Server 2022 runs revision 169 or later (20348.169).', 'sentence'],
  ['kube-proxy copes with one block. A node gets 60 addresses.', 'sentence'],
  ['Turn strict affinity on.', 'order'],
  ['No WireGuard', 'short'],
  ['Calico BGP works with etcd and with the Kubernetes API.', 'sentence'],
  ['Kubernetes on premises (kubeadm and similar)', 'name'],
  ['Name `calico-bgp` and `k8s` in the file.', 'sentence'],
  ['The colors of neighbors are fulfilled.', 'sentence'],
  ['Calico VXLAN overlay', 'name'],
];

describe('the language of texts', () => {
  test.each(BAD)('%s finds “%s”', (rule, text, form) => {
    expect(found(spoken(text, form))).toContain(rule);
  });

  test.each(GOOD)('“%s” has no finding', (text, form) => {
    expect(found(spoken(text, form))).toEqual([]);
  });

  test('every rule has a bad example', () => {
    const shown = new Set([...BAD.map(([rule]) => rule), 'said-once']);
    expect(LANGUAGE_RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('a sentence in a list is shorter than one in prose', () => {
    const words = `The page names ${'thing '.repeat(18)}here.`;
    expect(wordCount(words)).toBe(22);
    expect(found(spoken(words))).toEqual([]);
    expect(found(spoken(words, 'item'))).toEqual(['short-sentences']);
  });

  test('a release may be named where the place does not name it', () => {
    expect(found({ ...spoken('Since v3.20 the page names it.'), place: 'Later change' })).toEqual([]);
  });

  test('evidence is shown as it was found', () => {
    expect(found(spoken('not stated; see k8s', 'evidence', 'note'))).toEqual([]);
  });

  test('a sentence that two rules of one ruling say is told', () => {
    const rule = GUIDE.rules.find(({ when }) => when.networking?.includes('calico-bgp'))!;
    const twice = { ...GUIDE, rules: [...GUIDE.rules, { ...rule, id: `${rule.id}-again` }] };
    const said = LANGUAGE_RULES.filter(({ id }) => id === 'said-once');
    const messages = (edition: Edition): readonly string[] =>
      lintLanguage([{ edition, texts: [] }], said).map(({ message }) => message);
    expect(messages(twice).length).toBeGreaterThan(messages(GUIDE).length);
  });

  test('every finding says how to mend it', () => {
    for (const { at, tip } of lintLanguage([
      { edition: GUIDE, texts: BAD.map(([, text, form]) => spoken(text, form)) },
    ])) {
      expect(at).toContain('guide-2020');
      expect(tip).toMatch(/[.”]$/);
    }
  });
});

describe('sentences', () => {
  test('end where they end, not within numbers', () => {
    expect(sentencesOf('It needs 20348.169. Calico (v3.29.) runs. “So.” And etcd.')).toEqual([
      'It needs 20348.169.',
      'Calico (v3.29.) runs.',
      '“So.”',
      'And etcd.',
    ]);
  });
});

describe('the sentence book', () => {
  const readings = spokenEditions().filter(({ edition }) => edition.entry.id === 'v3.24');
  const book = sentenceBook(readings);

  test('has every fact, limitation, action and step of the release', () => {
    const { edition } = readings[0]!;
    const ids = [...edition.statements, ...edition.limitations, ...edition.actions, ...(edition.steps ?? [])];
    expect(ids.filter(({ id }) => !book.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  });

  test('marks what one reading alone says', () => {
    expect(book).toMatch(/^- `ws2022`.*\(amended\): /m);
    expect(book).toMatch(/^- `ws2022`.*\(as-released\): /m);
  });

  test('has one sentence a line, and is the same each time', () => {
    const lines = book.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.filter((line) => !/^(?:- `| {2}\S)/.test(line))).toEqual([]);
    expect(book).not.toContain('\r');
    const again = spokenEditions().filter(({ edition }) => edition.entry.id === 'v3.24');
    expect(sentenceBook(again)).toBe(book);
  });
});
