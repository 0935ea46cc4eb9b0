// The desk without this script is complete; with it, drafts save themselves while somebody types,
// a form with unsaved words asks before it is left, and long lists of choices can be searched.
(() => {
  'use strict';

  const PAUSE = 3000;
  const RETRY = 15000;
  const SEARCH_PAUSE = 200;
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

  // a library turns what it lists into HTML
  const escaped = (text) => {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
  };

  // A field that chooses one of many entries: what somebody types is looked for on the server.
  const searchable = (select) => {
    const field = select.closest('.field');
    const note = field.querySelector('.found');
    const hint = select.getAttribute('aria-describedby');
    const id = select.id;
    const none = { slug: '', words: select.options[0].text };
    const shown = () => (select.value ? select.selectedOptions[0].text : '');
    let input = null;
    let timer = 0;
    let asked = 0;
    let listed = [];
    let state = 'none';

    const choose = (entry) => {
      if (entry) {
        const option = [...select.options].find(({ value }) => value === entry.slug);
        (option || select.appendChild(new Option(entry.words, entry.slug))).selected = true;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    };

    const find = async (words) => {
      try {
        const answer = await fetch(select.dataset.options + '?q=' + encodeURIComponent(words), {
          redirect: 'manual',
          headers: { Accept: 'application/json' },
        });
        return answer.ok ? await answer.json() : null;
      } catch (unreachable) {
        return null;
      }
    };

    field.querySelector('.lookup').remove();
    note.textContent = '';
    accessibleAutocomplete.enhanceSelectElement({
      selectElement: select,
      name: '',
      defaultValue: shown(),
      minLength: 0,
      showAllValues: true,
      displayMenu: 'overlay',
      confirmOnBlur: false,
      placeholder: select.dataset.search,
      tNoResults: () => select.dataset[state],
      templates: {
        inputValue: (entry) => (entry && entry.slug === '' ? '' : entry && entry.words),
        suggestion: (entry) => escaped(entry.words),
      },
      source: (typed, list) => {
        if (!typed && timer) {
          return;
        }
        clearTimeout(timer);
        const words = typed === shown() ? '' : typed;
        const number = ++asked;
        state = 'busy';
        if (words) {
          // what is listed already does not stand there as if it had been found
          list(listed.filter((entry) => entry.words.toLowerCase().includes(words.toLowerCase())));
        }
        timer = setTimeout(async () => {
          const answer = await find(words);
          if (number === asked) {
            timer = 0;
            state = answer ? 'none' : 'failed';
            if (document.activeElement === input) {
              const { found, note: more } = answer || { found: [], note: words ? '' : select.dataset.failed };
              note.textContent = more || '';
              listed = words || !answer || !shown() ? found : [none, ...found];
              list(listed);
            }
          }
        }, words ? SEARCH_PAUSE : 0);
      },
      onConfirm: choose,
    });
    input = document.getElementById(id);
    if (hint) {
      input.setAttribute('aria-describedby', hint + ' ' + (input.getAttribute('aria-describedby') || ''));
    }
    // what stands in the field when it is left is what is chosen
    field.addEventListener('focusout', () => setTimeout(() => {
      if (!field.contains(document.activeElement)) {
        note.textContent = '';
        if (!input.value && shown()) {
          choose(none);
        }
        input.value = shown();
      }
    }, SEARCH_PAUSE));
  };

  if (window.accessibleAutocomplete) {
    document.querySelectorAll('select[data-options]').forEach(searchable);
  }
})();
