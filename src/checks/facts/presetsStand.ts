import { compile } from '../../engine/compile.ts';
import { foreignPicks } from '../../engine/known.ts';
import { stands } from '../../engine/narrow.ts';
import { type FacetId, facetWord, FACET_IDS } from '../../vocabulary.ts';
import type { NamedPreset } from '../../facts/types.ts';
import { type Check, defineCheck } from './check.ts';

/** Facets answered with a number that no link may carry. */
function outOfRange({ picks }: NamedPreset): readonly FacetId[] {
  return FACET_IDS.filter((facet) => {
    const answer = picks[facet];
    const { range } = facetWord(facet);
    return typeof answer === 'number' && range !== undefined && (answer < range[0] || answer > range[1]);
  });
}

/** A preset is a link into one edition, and asked of that one only. */
export function presetsStand(presets: readonly NamedPreset[]): Check {
  return defineCheck(
    'presets-stand',
    'Does every named preset of the edition ask what it knows, and leave a way to build the cluster?',
    (report, edition) => {
      const atlas = compile(edition);
      presets.forEach((preset, index) => {
        if (preset.edition !== edition.entry.id) return;
        const at = `preset ${preset.id}`;
        if (presets.findIndex(({ id }) => id === preset.id) !== index)
          report(at, 'stands more than once', 'Give each preset its own id.');
        for (const facet of outOfRange(preset))
          report(at, `answers ${facet} out of range`, 'The range stands in vocabulary.ts.');
        for (const { facet, value } of foreignPicks(edition, preset.picks))
          report(
            at,
            `picks ${facet} “${value}”, which ${edition.entry.id} does not know`,
            'Pick one of its answers.',
          );
        if (!stands(atlas, preset.picks))
          report(at, 'leaves no pair that can be built', 'A preset shows what works: change a pick.');
      });
    },
  );
}
