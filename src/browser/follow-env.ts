/** The contract between the gate and the file that follows another consent manager. Types only. */
import type { FollowAnswer } from '../signals/follow/follow-answer.ts';
import type { Problem } from './report.ts';

export interface FollowEnv {
  /** Which API the other manager has. */
  readonly from: 'tcf' | 'gpp';
  /** Gets what the other manager says, now and after each change. Never the same twice in a row. */
  follow(answer: FollowAnswer): void;
  /** Tells the people who build the page. */
  readonly report: (...problem: Problem) => void;
}
