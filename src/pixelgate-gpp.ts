/** Entry of the US signals, a chunk of its own: the gate loads it where a site asks for it. */
export { connect } from './browser/gpp/connect.ts';
