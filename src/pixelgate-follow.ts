/** Entry of the file that follows another consent manager, loaded only with `data-consent-from`. */
export { connect } from './browser/follow/connect.ts';
