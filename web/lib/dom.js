// Building and finding elements; text always goes in as text.

export const byId = id => document.getElementById(id);

export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

// One section of the page at a time, with the focus on its heading.
export function showOnly(id) {
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.id !== id;
  document.body.dataset.screen = id;
  byId(id).querySelector('h1').focus();
}

const SVG = 'http://www.w3.org/2000/svg';
const icon = name => new URL(`../icons.svg#${name}`, import.meta.url).href;

export const setIcon = (button, name) => button.querySelector('use').setAttribute('href', icon(name));

export function glyph(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', icon(name));
  drawing.append(use);
  return drawing;
}
