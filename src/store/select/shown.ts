import type { EditionId } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { isRelease } from './atlases.ts';

/**
 * The edition whose facts are shown: the link's, or, until its facts are loaded, the one that was on the screen before.
 * So nothing on the page goes away while a release is on its way.
 */
export function selectShownEdition({ preset, shown, releases, planned }: AppState): EditionId {
  const isHere =
    !isRelease(preset.edition) || (releases !== null && (preset.view !== 'plan' || planned !== null));
  return isHere ? preset.edition : (shown ?? preset.edition);
}
