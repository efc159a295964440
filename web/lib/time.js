// Instants as the diary writes them: local, with the offset that held at that instant.

const two = number => String(Math.trunc(number)).padStart(2, '0');

// 2026-11-22T21:31:05+01:00
export function stamp(ms) {
  const minutes = -new Date(ms).getTimezoneOffset();
  const local = new Date(ms + minutes * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
