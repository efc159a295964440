// Entries the server has not acknowledged yet, kept in this browser (IndexedDB).
// A row: { id, url, entry, title, problem }. problem = the server's reason for refusing, or null.

let opened = null;

function open() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('supple-outbox', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows', { keyPath: 'id' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  // One failure (a full disk, say) must not spoil the next try.
  opened.catch(() => { opened = null; });
  return opened;
}

async function within(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    // strict: "kept" is only said once it is on disk.
    const change = database.transaction('rows', mode, { durability: 'strict' });
    const asked = work(change.objectStore('rows'));
    change.oncomplete = () => resolve(asked.result);
    change.onabort = () => reject(change.error);
  });
}

export const keep = row => within('readwrite', rows => rows.put(row));

export const forget = id => within('readwrite', rows => rows.delete(id));

export const waiting = () => within('readonly', rows => rows.getAll());
