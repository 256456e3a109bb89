/** What the shop does in the page: remember, and send a form when its field changes. No storage. */

addEventListener('click', ({ target }) => {
  const heart = target instanceof Element ? target.closest('.heart') : null;
  if (!heart) return;
  heart.setAttribute('aria-pressed', String(heart.getAttribute('aria-pressed') !== 'true'));
});

addEventListener('change', ({ target }) => {
  if (target instanceof HTMLSelectElement && target.matches('[data-submits]')) {
    target.form?.requestSubmit();
  }
});
