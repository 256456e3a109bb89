/**
 * What every vendor's script can do in a page: keep cookies, find out where it is, send in several
 * ways. The function is sent to the browser as source text, so it stands alone.
 *
 * @typedef {object} Conduct
 * @property {number} heartbeatMs - how often a loaded script reports by itself
 * @property {boolean} late - whether it also sends when the page is being left
 *
 * @param {Conduct} conduct
 */
export function createKit({ heartbeatMs, late }) {
  /** Counting from the right, the shortest domain that takes cookies: vendors want all subdomains. */
  const labels = location.hostname.split('.');
  const domains = labels.map((_, index) => labels.slice(labels.length - 1 - index).join('.'));

  const attributes = (/** @type {number} */ seconds) =>
    `; path=/; max-age=${seconds}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;

  /** @param {string} name */
  function readCookie(name) {
    const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
    return found === undefined ? '' : found.slice(name.length + 1);
  }

  /**
   * @param {string} name @param {string} value @param {number} days
   * @returns {number} how many dots the domain has: Meta counts them
   */
  function writeCookie(name, value, days) {
    for (const [dots, domain] of domains.entries()) {
      document.cookie = `${name}=${value}; domain=${domain}${attributes(days * 86_400)}`;
      if (readCookie(name) === value) return dots;
    }
    document.cookie = `${name}=${value}${attributes(days * 86_400)}`;
    return 0;
  }

  /** @param {RegExp} names */
  function removeCookies(names) {
    for (const pair of document.cookie.split('; ')) {
      const [name] = pair.split('=');
      if (!names.test(name)) continue;
      for (const domain of domains) document.cookie = `${name}=; domain=${domain}${attributes(0)}`;
      document.cookie = `${name}=${attributes(0)}`;
    }
  }

  /** Storage may be switched off. @param {'localStorage' | 'sessionStorage'} area @param {string} key @param {string} value */
  function store(area, key, value) {
    try {
      window[area].setItem(key, value);
    } catch {
      // a browser that refuses: the vendors go on without
    }
  }

  /** @param {'localStorage' | 'sessionStorage'} area @param {string} key */
  function unstore(area, key) {
    try {
      window[area].removeItem(key);
    } catch {
      // as above
    }
  }

  /** @param {string} url @param {BodyInit} body */
  function sendFetch(url, body) {
    fetch(url, {
      method: 'POST',
      mode: 'no-cors',
      credentials: 'include',
      keepalive: late,
      body,
    }).then(undefined, () => undefined); // a vendor does not mind a lost beacon
  }

  return {
    readCookie,
    writeCookie,
    removeCookies,
    store,
    unstore,
    sendFetch,
    /** @param {string} url */
    sendImage(url) {
      new Image().src = url;
    },
    /** @param {string} url @param {string} body */
    sendBeacon(url, body) {
      if (!navigator.sendBeacon?.(url, body)) sendFetch(url, body);
    },
    /** @param {() => void} beat */
    onHeartbeat(beat) {
      setInterval(beat, heartbeatMs);
    },
    /** @param {() => void} leave */
    onLeave(leave) {
      if (late) addEventListener('pagehide', leave);
    },
    /** @param {string} name */
    queryOf: (name) => new URLSearchParams(location.search).get(name) ?? '',
    /**
     * The fields of a request. A query carries no types: the call goes along as JSON, for the stand-in of the server.
     *
     * @param {readonly unknown[]} call
     * @param {Record<string, unknown>} fields - empty ones are left out
     */
    request(call, fields) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) {
        if (value === undefined || value === '') continue;
        query.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
      }
      query.set('standin_call', JSON.stringify(call));
      return query;
    },
    page: () => ({ url: location.href, referrer: document.referrer, title: document.title }),
    digits: () => String(Math.floor(Math.random() * 9e9) + 1e9),
    /** Hashes what is not yet hashed, as the vendors' scripts do. @param {unknown} value */
    async hash(value) {
      const text = String(value).trim().toLowerCase();
      if (/^[0-9a-f]{64}$/.test(text)) return text;
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

/** @typedef {ReturnType<typeof createKit>} Kit */
