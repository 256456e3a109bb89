/**
 * PART OF THE DEMO ONLY: no site has this. Before the gate starts, it makes the browser be the
 * visitor that was chosen in the panel: clock, time zone, languages, Global Privacy Control. The gate
 * behind it is the one that sites drop in. The server writes what to be into this script's own tag.
 */
(() => {
  const { shiftMs, zone, languages, gpc } = document.currentScript.dataset;

  /** @param {object} target @param {string} name @param {unknown} value */
  const answer = (target, name, value) =>
    Object.defineProperty(target, name, { get: () => value, set: () => {}, configurable: true });

  // ---- the clock: ahead or behind by whole days, and it runs on ----
  const shift = Number(shiftMs);
  if (shift !== 0) {
    const RealDate = Date;
    const realNow = RealDate.now.bind(RealDate);
    const now = () => realNow() + shift;
    const PlayedDate = new Proxy(RealDate, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
      apply: (target) => new target(now()).toString(),
    });
    RealDate.now = now;
    RealDate.prototype.constructor = PlayedDate;
    window.Date = PlayedDate;
  }

  // ---- the time zone, as far as scripts ask for it by name ----
  if (zone !== '') {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      const options = resolvedOptions.call(this);
      return options.timeZone === own ? { ...options, timeZone: zone } : options;
    };
  }

  // ---- what the browser says about its user ----
  if (languages !== '') {
    const list = Object.freeze(languages.split(' '));
    answer(Navigator.prototype, 'languages', list);
    answer(Navigator.prototype, 'language', list[0]);
  }
  answer(Navigator.prototype, 'globalPrivacyControl', gpc === 'true');
})();
