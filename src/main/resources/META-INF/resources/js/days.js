// A slider over the days of the war, beside the links that do the same without it.
(() => {
  'use strict';

  const part = document.querySelector('[data-days]');
  const days = () => [...part.querySelectorAll('.strip a')];
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.max = days().length - 1;
  slider.setAttribute('aria-label', part.dataset.days);

  const chosen = () => days().findIndex((day) => day.hasAttribute('aria-current'));
  const name = () => {
    const day = days()[slider.value];
    slider.setAttribute('aria-valuetext', day.querySelector('.vh').textContent);
  };
  const place = () => {
    slider.value = Math.max(0, chosen());
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
    const address = days()[slider.value].getAttribute('href');
    name();
    history.replaceState(null, '', address);
    show(address).catch(() => location.assign(address));
  });
  place();
})();
