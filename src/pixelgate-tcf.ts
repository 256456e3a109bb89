/** Entry of the file that answers `__tcfapi`, loaded only where the operator is a registered consent manager. */
export { connect } from './browser/tcf/connect.ts';
