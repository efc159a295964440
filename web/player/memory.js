// The session under way, kept so that a reload, a crash or an empty battery loses nothing.

import { RUN, drop, read, write } from '../lib/kept.js';

// Raised when the shape of a kept run changes; an older one is then let go.
export const VERSION = 1;
// Older than this (ms) nobody carries on; what was done can still be saved.
const STALE = 3 * 3600_000;

const key = name => RUN + name;

export function recall(name) {
  const run = read(key(name));
  return run?.version === VERSION ? run : null;
}

export const keep = run => write(key(run.name), run);

export const forget = run => drop(key(run.name));

export const isStale = (run, now) => now - run.place.seen > STALE;
