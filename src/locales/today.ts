/** The reader's calendar date, `YYYY-MM-DD`: already the next day, or still the one before, where UTC is not. */
export function today(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
