/** The initiative that a split makes for itself when it stands alone. */
export const OWN_INITIATIVE = 'split';
