// A slider over the days of the war, beside the links that do the same without it.
(() => {
  'use strict';

  const part = document.querySelector('[data-days]');
  const days = () => [...part.querySelectorAll('.strip a')];
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = days().length;
  slider.setAttribute('aria-label', part.dataset.days);

  // At its beginning it shows all days, then the first, the second, …
  const chosen = () => days().findIndex((day) => day.hasAttribute('aria-current')) + 1;
  const day = () => days()[slider.value - 1];
  const name = () => {
    slider.setAttribute('aria-valuetext', day() ? day().querySelector('.vh').textContent : part.dataset.all);
  };
  const place = () => {
    slider.value = chosen();
    name();
    part.querySelector('.strip ol').after(slider);
  };

  let asked = 0;
  const show = async (address) => {
    const mine = ++asked;
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (answer.ok && mine === asked) {
      const isHeld = document.activeElement === slider;
      part.replaceChildren(...page.querySelector('[data-days]').childNodes);
      place();
      if (isHeld) {
        slider.focus();
      }
    }
  };

  slider.addEventListener('input', () => {
    const address = day() ? day().getAttribute('href') : location.pathname;
    name();
    history.replaceState(null, '', address);
    show(address).catch(() => location.assign(address));
  });
  place();
})();
