/** The version that this panel was built with, to compare with the gate's. */
export const VERSION = '0.1.0';
