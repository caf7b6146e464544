/** The markup that the host tests paste, and what a reader sees of it. */

const TABLE = `<table>
  <thead><tr><th>Party</th><th>Share</th></tr></thead>
  <tbody><tr><td>Marketing</td><td>60 %</td></tr><tr><td>IT</td><td>40 %</td></tr></tbody>
</table>`;

/** A widget alone, with its data in a table. Well-formed as XML, too. */
export const SPLIT = `<patto-funding-split total="90000" currency="EUR">${TABLE}</patto-funding-split>`;

/** The same for hosts that remove unknown tags. */
export const SPLIT_PLACEHOLDER = `<div data-patto="funding-split" data-total="90000" data-currency="EUR">${TABLE}</div>`;

/** The sentence with which the widget then begins. */
export const SPLIT_SHOWN = /€90,000: Marketing 60\s?%, IT 40\s?%/;
