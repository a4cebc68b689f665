/** The day where the reader is, as year-month-day: in Jakarta the day begins seven hours before that of UTC. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
