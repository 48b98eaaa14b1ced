import { inForce } from '../../edition.ts';
import type { Addressing } from '../../types.ts';
import { addressing } from '../data/addressing.ts';
import { later } from '../data/later.ts';
import type { NewRelease, ReleaseAddressing } from '../types.ts';
import type { Reading } from './told.ts';

const OWN: readonly ReleaseAddressing[] = addressing;
const LATER: readonly NewRelease[] = later;

/** How blocks are cut in a release. Throws where the data have nothing for it. */
export function addressingIn({ edition }: Reading): Addressing {
  const own = OWN.find((one) => inForce(one, edition));
  if (own === undefined) throw new Error(`Nothing is said of blocks in ${edition}: add a span.`);
  const { since: _, until: __, ...rest } = own;
  const news = LATER.filter(({ id }) => inForce({ since: id }, edition)).map((release) => release.addressing);
  return Object.assign(
    { ...rest, id: 'addressing', span: { since: edition, until: edition } },
    ...news,
  ) as Addressing;
}
