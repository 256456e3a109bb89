/** Entry of what hears how much of a video is played, imported where an element waits for it. */
export { connect } from './browser/track/on-video.ts';
