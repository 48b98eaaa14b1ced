/* What the page shows from the first answer on: one chunk, for a state that an untouched page does not have. */
import '../../styles/decide.css';
import { Groups } from '../answers/Groups.tsx';
import { OtherAnswers } from '../answers/OtherAnswers.tsx';
import { PhoneBar } from '../shell/PhoneBar.tsx';
import { Rest } from './Rest.tsx';
import { SpokenStatus } from './SpokenStatus.tsx';
import { VerdictCard } from './VerdictCard.tsx';

/** The parts by name, so that each can stand in its place on the page. */
export const parts = { VerdictCard, Rest, SpokenStatus, PhoneBar, Groups, OtherAnswers } as const;
export type AnsweredParts = typeof parts;
