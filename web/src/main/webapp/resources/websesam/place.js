// A button makes the page anew. The keyboard and the eye go back to where they were, unless
// something is wrong: then the page begins with what it is.
(() => {
  const KEY = 'websesam.place';

  document.addEventListener('submit', event => {
    const now = document.activeElement;
    const at = event.target.contains(now) ? now : event.submitter;
    if (at && at.id) {
      const place = {path: location.pathname, id: at.id, down: scrollY};
      sessionStorage.setItem(KEY, JSON.stringify(place));
    }
  });

  // whoever follows a link comes to the beginning of a page
  document.addEventListener('click', event => {
    if (event.target.closest('a[href]')) {
      sessionStorage.removeItem(KEY);
    }
  });

  const kept = JSON.parse(sessionStorage.getItem(KEY));
  sessionStorage.removeItem(KEY);
  const place = kept && kept.path === location.pathname && document.getElementById(kept.id);
  if (!place || document.querySelector('main .error, [autofocus]')) {
    return;
  }
  scrollTo(0, kept.down);
  place.focus({preventScroll: true});
  place.scrollIntoView({block: 'nearest'});

  // what the page says is told where the keyboard is, and shown if it stands too far up
  const said = document.getElementById('messages');
  if (said) {
    const described = place.getAttribute('aria-describedby');
    place.setAttribute('aria-describedby', described ? described + ' messages' : 'messages');
    if (said.getBoundingClientRect().top < 0) {
      document.body.dataset.said = said.innerText;
      for (const deed of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
        addEventListener(deed, () => delete document.body.dataset.said, {once: true});
      }
    }
  }
})();
