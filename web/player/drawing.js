// Drawings, each fetched once and held on to, so that they are there even if the server goes away.

const fetched = new Map();

// The drawing at an address as an element of this page; the same one each time.
export function drawing(url) {
  if (!fetched.has(url)) fetched.set(url, load(url).catch(problem => {
    fetched.delete(url);
    throw problem;
  }));
  return fetched.get(url);
}

// Asked for as a document: the policy lets no text become markup. Without its own styles, which are for a file by
// itself; here those of the page paint it.
function load(url) {
  if (!new URL(url, location.href).pathname.startsWith('/figures/')) return picture(url);
  return new Promise((resolve, reject) => {
    const ask = new XMLHttpRequest();
    ask.open('GET', `${url}&styles=page`);
    ask.responseType = 'document';
    ask.onload = () => ask.responseXML ? resolve(adopted(ask.responseXML)) : reject(new Error(`No drawing at ${url}.`));
    ask.onerror = () => reject(new Error(`No answer from ${url}.`));
    ask.send();
  });
}

// What a person gave: it stands still.
async function picture(url) {
  const image = new Image();
  image.alt = '';
  image.src = url;
  await image.decode();
  return image;
}

function adopted(picture) {
  const svg = document.importNode(picture.documentElement, true);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
