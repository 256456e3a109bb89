/** Entry of the file that tells consent to Microsoft's and Amazon's scripts. Loaded where `data-signals` names them. */
export { connect } from './browser/others/connect.ts';
