/** Shares as they stand under each other: with as many decimals as any of them needs. */
import type { Formatter } from '../../locales/format.js';

export interface PlainPercent {
  (bps: number): string;
}

export function plainPercent(format: Formatter, shares: readonly number[]): PlainPercent {
  const decimals = [100, 10].findIndex((unit) => shares.every((bps) => bps % unit === 0));
  const style = { minimumFractionDigits: decimals < 0 ? 2 : decimals };
  return (bps) => format.percent(bps, style);
}
