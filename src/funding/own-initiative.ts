/** The initiative that a widget makes for itself when it stands alone. */
export const OWN_INITIATIVE = 'split';

/** An attribute of the data that could not be read, and what is used instead. */
export interface RefusedAttribute {
  readonly name: 'parties' | 'total' | 'currency';
  readonly found: string;
  readonly used?: string;
}
