import { cut, defineRule } from './rule.ts';
import { prose } from './spoken.ts';

/** British spellings with the American ones. A word ends where it likes. */
const SPELLINGS: Readonly<Record<string, string>> = {
  analyse: 'analyze',
  artefact: 'artifact',
  authoris: 'authoriz',
  behaviour: 'behavior',
  cancelled: 'canceled',
  catalogue: 'catalog',
  centre: 'center',
  colour: 'color',
  customis: 'customiz',
  defence: 'defense',
  favour: 'favor',
  fulfil: 'fulfill',
  honour: 'honor',
  initialis: 'initializ',
  labelled: 'labeled',
  labelling: 'labeling',
  licence: 'license',
  maximis: 'maximiz',
  minimis: 'minimiz',
  modelled: 'modeled',
  neighbour: 'neighbor',
  normalis: 'normaliz',
  optimis: 'optimiz',
  organis: 'organiz',
  prioritis: 'prioritiz',
  programme: 'program',
  recognis: 'recogniz',
  serialis: 'serializ',
  summaris: 'summariz',
  synchronis: 'synchroniz',
  travelled: 'traveled',
  virtualis: 'virtualiz',
  whilst: 'while',
};
const BRITISH = new RegExp(
  `\\b(?:${Object.keys(SPELLINGS)
    .map((word) => (word === 'fulfil' ? 'fulfil(?!l)' : word === 'programme' ? 'programme(?![dr])' : word))
    .join('|')})`,
  'i',
);

/** US spelling, as in the documents. */
export const usSpelling = defineRule(
  'us-spelling',
  'Is every word spelled as in the documents?',
  (remark, texts) => {
    for (const text of texts) {
      const [found] = BRITISH.exec(prose(text.text)) ?? [];
      if (found !== undefined)
        remark(
          text,
          `has a British spelling, “${found}”: ${cut(text.text)}`,
          `Write “${SPELLINGS[found.toLowerCase()] ?? ''}…”.`,
        );
    }
  },
);
