import type { ReactNode } from 'react';
import type { JudgedPreset, ToldRuling } from '../../engine/comparePresets.ts';
import type { LinkComparison } from '../../store/select/comparison.ts';
import { answerSays, questionName } from '../../words/changesByLink.ts';
import { foreignSays, linkProblemSays } from '../../words/linkProblems.ts';
import { capital, combinationName } from '../../words/names.ts';
import { markOf } from '../../words/outlook.ts';
import { reasonFrom, reasonId, reasonSays } from '../../words/reasons.ts';
import { outlookSays } from '../../words/sentences.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { NextToEachOther } from './NextToEachOther.tsx';

interface Props {
  readonly comparison: LinkComparison;
}

function Problems({ comparison: { problems, there } }: Props): ReactNode {
  const says = [
    ...problems.map(linkProblemSays),
    ...there.foreign.map((pick) => foreignSays(there.atlas.edition, pick)),
  ];
  if (says.length === 0) return null;
  return (
    <div className="notice" role="alert">
      <ul>
        {says.map((text, index) => (
          <li key={`${index} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function Sides({ comparison: { here, there } }: Props): ReactNode {
  return (
    <>
      <th scope="col">On this page, {here.atlas.edition.entry.label}</th>
      <th scope="col">In the link, {there.atlas.edition.entry.label}</th>
    </>
  );
}

function Picks({ comparison }: Props): ReactNode {
  const { here, there, picks } = comparison;
  const [own, other] = [here.atlas.edition, there.atlas.edition];
  const release = own.entry.id === other.entry.id;
  const rows = [
    {
      id: 'edition',
      question: 'Calico release',
      here: own.entry.label,
      there: other.entry.label,
      same: release,
    },
    ...picks.map(({ facet, here: left, there: right, same }) => ({
      id: facet,
      question: questionName(own, other, facet),
      here: answerSays(here, there, facet, left),
      there: answerSays(there, here, facet, right),
      same,
    })),
  ];
  return (
    <table className="compared">
      <caption>Picks side by side</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <Sides comparison={comparison} />
          <th scope="col">Compared</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, question, here: left, there: right, same }) => (
          <tr key={id} data-same={same}>
            <th scope="row">{question}</th>
            <td data-label="On this page">{left}</td>
            <td data-label="In the link">{right}</td>
            <td data-label="Compared">{same ? 'the same' : <strong>differs</strong>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface JudgedProps {
  readonly side: JudgedPreset;
  readonly told: ToldRuling | null;
}

function Judged({ side: { atlas, picks }, told }: JudgedProps): ReactNode {
  if (told === null) return 'not an option there';
  const { edition } = atlas;
  const { ruling, reasons } = told;
  return (
    <>
      <VerdictWord verdict={markOf(ruling)} word={capital(outlookSays(edition, ruling))} />
      {reasons.length === 0 ? null : (
        <ul className="because">
          {reasons.map((reason) => (
            <li key={reasonId(reason)}>
              {reasonSays(edition, reason, ruling.combination.networking, picks)}
              <ReleaseMarks edition={edition} ids={reasonFrom(reason)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Pairs({ comparison }: Props): ReactNode {
  const { here, there, pairs } = comparison;
  if (pairs.length === 0) return null;
  return (
    <table className="compared compared-pairs">
      <caption>Combinations with another verdict</caption>
      <thead>
        <tr>
          <th scope="col">Combination</th>
          <Sides comparison={comparison} />
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ combination, here: left, there: right }) => (
          <tr key={`${combination.networking} ${combination.datastore}`}>
            <th scope="row">{combinationName((left === null ? there : here).atlas.edition, combination)}</th>
            <td data-label="On this page">
              <Judged side={here} told={left} />
            </td>
            <td data-label="In the link">
              <Judged side={there} told={right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The page and a link side by side: picks, pairs with another verdict, what either recommends. */
export function LinkDifferences({ comparison }: Props): ReactNode {
  return (
    <section className="link-differences" aria-labelledby="link-heading">
      <h3 id="link-heading">This page and the link</h3>
      <Problems comparison={comparison} />
      <NextToEachOther comparison={comparison} />
      <Picks comparison={comparison} />
      <Pairs comparison={comparison} />
    </section>
  );
}
