/** The stored form that this version writes: one more than there are steps to it. */
export const FORM = 2;
