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

// The icon's own address, whatever folder the assets are served from.
export const iconUrl = name => new URL(`../icons.svg#${name}`, import.meta.url).href;

export const setIcon = (button, name) => button.querySelector('use').setAttribute('href', iconUrl(name));
