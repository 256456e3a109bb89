/** Notices a new path: now, and when an application changes the history. */
import { watchPaths as watchHistory } from '../watch-paths.ts';

export function watchPaths(onPath: () => void): void {
  watchHistory(onPath);
  onPath();
}
