/** Removes what the demo left on this device, then goes back. Nothing runs here that could write again. */

/** Another tab may hold the log open. */
const PATIENCE_MS = 1500;

/** Only a path of this site. */
function placeToGo() {
  const back = new URLSearchParams(location.search).get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}

/** Name of a cookie that stays, for who plays a visitor anew. */
const kept = new URLSearchParams(location.search).get('keep');

function clearCookies() {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, index) => `; domain=${labels.slice(index).join('.')}`);
  for (const pair of document.cookie.split('; ')) {
    const [name] = pair.split('=');
    if (name === kept) continue;
    for (const domain of ['', ...domains]) document.cookie = `${name}=; path=/; max-age=0${domain}`;
  }
}

/** @param {string} name */
function deleteDatabase(name) {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = () => resolve(undefined);
    setTimeout(resolve, PATIENCE_MS);
  });
}

clearCookies();
localStorage.clear();
sessionStorage.clear();
await deleteDatabase('pixelgate');
await fetch('/demo/journal', { method: 'DELETE' });
location.replace(placeToGo());
