/** Which laws ask for consent of its own before sensitive data are used. The laws' own files say it; the gate does not carry that. */

/** Laws under which the visitor may object instead; test/contract compares them with the field `sensitive` of each. */
const OBJECT = ['us-ca', 'us-ia', 'us-ut'];

/** @param id - of a law; an unknown one asks */
export const asksForSensitive = (id: string): boolean => !OBJECT.includes(id);
