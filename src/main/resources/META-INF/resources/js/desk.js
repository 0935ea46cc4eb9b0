// The desk without this script is complete; with it, drafts save themselves while somebody types,
// a form with unsaved words asks before it is left, and long lists of choices can be searched.
(() => {
  'use strict';

  const PAUSE = 3000;
  const RETRY = 15000;
  const form = document.querySelector('form.edit[data-draft]');
  if (form) {
    const state = form.querySelector('.saving');
    const saves = form.elements.saves;
    let changed = false;
    let timer = 0;
    let underway = null;
    let isStopped = false;

    const isTroubled = () => ['failed', 'out'].includes(state.dataset.state);

    // what went wrong stays until it is right again, and is said once
    const say = (key) => {
      if (isTroubled() && ['pending', 'busy', state.dataset.state].includes(key)) {
        return;
      }
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Baku' });
      state.textContent = (state.dataset[key] || '').replace('{time}', time);
      state.dataset.state = key;
      if (key === 'out') {
        const link = document.createElement('a');
        link.href = '/admin/sign-in';
        link.target = '_blank';
        link.textContent = state.dataset.signIn;
        state.append(' ', link);
      }
    };

    const save = async () => {
      changed = false;
      say('busy');
      try {
        const answer = await fetch(form.dataset.draft + '/autosave', {
          method: 'POST',
          body: new URLSearchParams(new FormData(form)),
          redirect: 'manual',
          headers: { Accept: 'application/json' },
        });
        if (answer.ok) {
          saves.value = (await answer.json()).saves;
          history.replaceState(null, '', form.dataset.draft);
          state.dataset.state = '';
          say(changed ? 'pending' : 'saved');
        } else {
          changed = true;
          isStopped = answer.status === 409;
          say(answer.type === 'opaqueredirect' ? 'out' : isStopped ? 'conflict' : 'failed');
        }
      } catch (unreachable) {
        changed = true;
        say('failed');
      }
    };

    const saveSoon = (pause) => {
      changed = true;
      clearTimeout(timer);
      if (!isStopped) {
        say('pending');
        timer = setTimeout(async () => {
          await underway;
          underway = save();
          await underway;
          underway = null;
          if (changed && !isStopped) {
            saveSoon(isTroubled() ? RETRY : PAUSE);
          }
        }, pause);
      }
    };

    // typed before this script was there, or put back by the browser
    const isTyped = (field) => field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
    if ([...form.elements].some(isTyped)) {
      saveSoon(PAUSE);
    }

    form.addEventListener('input', () => saveSoon(PAUSE));
    form.addEventListener('change', () => saveSoon(PAUSE));
    form.addEventListener('submit', (event) => {
      clearTimeout(timer);
      isStopped = true;
      if (underway) {
        const button = event.submitter;
        event.preventDefault();
        // a form that is being submitted ignores a second request; so not before this event is over
        underway.then(() => setTimeout(() => form.requestSubmit(button)));
      } else {
        changed = false;
      }
    });
    addEventListener('beforeunload', (event) => {
      if (changed) {
        event.preventDefault();
      }
    });
  }

  if (window.accessibleAutocomplete) {
    for (const select of document.querySelectorAll('select[data-search]')) {
      const hint = select.getAttribute('aria-describedby');
      accessibleAutocomplete.enhanceSelectElement({
        selectElement: select,
        name: '',
        defaultValue: select.value ? select.selectedOptions[0].text : '',
        minLength: 0,
        showAllValues: true,
        displayMenu: 'overlay',
        confirmOnBlur: false,
        placeholder: select.dataset.search,
        tNoResults: () => select.dataset.none,
        onConfirm: (label) => {
          const chosen = [...select.options].find((option) => option.text === label);
          if (chosen) {
            chosen.selected = true;
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }
        },
      });
      const input = document.getElementById(select.id.replace(/-select$/, ''));
      if (input && hint) {
        input.setAttribute('aria-describedby', hint + ' ' + (input.getAttribute('aria-describedby') || ''));
      }
    }
  }
})();
