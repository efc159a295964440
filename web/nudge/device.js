// What this browser is called among a person's devices: "Firefox-on-Linux-3f2a". Supple shows it without the last part.

import { read, write } from '../lib/kept.js';

const KEY = 'supple.device';
const BROWSERS = { Firefox: /Firefox/, Edge: /Edg/, Chrome: /Chrom/, Safari: /Safari/ };
const SYSTEMS = { iPhone: /iPhone|iPad/, Android: /Android/, Windows: /Windows/, Mac: /Mac/, Linux: /Linux/ };

const first = (names, text) => Object.keys(names).find(name => names[name].test(text));

function made() {
  const tail = Math.trunc(Math.random() * 0x10000).toString(16).padStart(4, '0');
  const browser = first(BROWSERS, navigator.userAgent) ?? 'Browser';
  const system = first(SYSTEMS, navigator.userAgent) ?? 'computer';
  return `${browser}-on-${system}-${tail}`;
}

let name = null;

export function device() {
  name ??= read(KEY) ?? made();
  write(KEY, name);
  return name;
}
