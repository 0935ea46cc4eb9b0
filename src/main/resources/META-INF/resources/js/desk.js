// The desk without this script is complete; with it, drafts save themselves while somebody types,
// a form with unsaved words asks before it is left, and long lists of choices can be searched.
(() => {
  'use strict';

  const PAUSE = 3000;
  const RETRY = 15000;
  const SEARCH_PAUSE = 200;
  const READING_PAUSE = 400;
  const COMPLAINT_PAUSE = 1200;
  // of a page that is left, a browser goes on sending no more bytes than that
  const KEPT_ALIVE = 60000;
  // for each field to search in, whether something stands there that was not chosen
  const lookups = [];
  const isAnyUnchosen = () => lookups.some((isUnchosen) => isUnchosen());
  const form = document.querySelector('form.edit[data-draft]');
  if (form) {
    const state = form.querySelector('.saving');
    const saves = form.elements.saves;
    let changed = false;
    let timer = 0;
    let underway = null;
    let isStopped = false;
    let isSent = false;
    // what stands in the form was sent and is not kept anywhere else
    const isUnsaved = 'unsaved' in form.elements.typist.dataset;

    const isTroubled = () => ['failed', 'out'].includes(state.dataset.state);

    // what went wrong stays until it is right again, and is said once
    const say = (key, words) => {
      if (isTroubled() && ['pending', 'busy', state.dataset.state].includes(key)) {
        return;
      }
      const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Baku' });
      state.textContent = words || (state.dataset[key] || '').replace('{time}', time);
      state.dataset.state = key;
      if (key === 'out') {
        const link = document.createElement('a');
        link.href = '/admin/sign-in';
        link.target = '_blank';
        link.textContent = state.dataset.signIn;
        state.append(' ', link);
      }
    };

    const send = () => {
      const body = new URLSearchParams(new FormData(form)).toString();
      return fetch(form.dataset.draft + '/autosave', {
        method: 'POST',
        body,
        keepalive: body.length < KEPT_ALIVE,
        redirect: 'manual',
        headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      });
    };

    // whoever lost the cookies and has signed in again has another token; every page of the desk shows it
    const renewToken = async () => {
      const answer = await fetch('/admin/account', { redirect: 'manual' });
      const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
      const token = page && page.querySelector('input[name="csrf-token"]');
      if (token) {
        document.querySelectorAll('input[name="csrf-token"]').forEach((field) => {
          field.value = token.value;
        });
      }
      return token;
    };

    const save = async () => {
      changed = false;
      say('busy');
      try {
        let answer = await send();
        if (answer.status === 400 && (await renewToken())) {
          answer = await send();
        }
        if (answer.ok) {
          const saved = await answer.json();
          saves.value = saved.saves;
          form.elements.opened.value = saved.opened;
          history.replaceState(null, '', form.dataset.draft);
          state.dataset.state = '';
          // words that are not chosen are no value yet
          const kept = isAnyUnchosen() ? 'partly' : 'saved';
          say(changed ? 'pending' : saved.words ? 'overtaken' : kept, !changed && saved.words);
        } else {
          changed = true;
          isStopped = answer.status === 409;
          const words = isStopped && (await answer.json()).words;
          say(answer.type === 'opaqueredirect' ? 'out' : isStopped ? 'conflict' : 'failed', words);
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
        timer = setTimeout(saveNow, pause);
      }
    };

    const saveNow = async () => {
      await underway;
      underway = save();
      await underway;
      underway = null;
      if (changed && !isStopped) {
        saveSoon(isTroubled() ? RETRY : PAUSE);
      }
    };

    // who was signed out and comes back may have signed in elsewhere
    const retry = () => {
      if (state.dataset.state === 'out' && document.visibilityState === 'visible') {
        saveSoon(0);
      }
    };
    addEventListener('focus', retry);
    document.addEventListener('visibilitychange', retry);

    // Enter in a field of a source that is not listed yet is about that source
    const newSource = form.querySelector('.new-source');
    if (newSource) {
      newSource.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing && event.target.matches('input')) {
          event.preventDefault();
          newSource.querySelector('button').click();
        }
      });
    }

    // typed before this script was there
    const isTyped = (field) => field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
    if (isUnsaved) {
      changed = true;
      isStopped = true;
    } else if ([...form.elements].some(isTyped)) {
      saveSoon(PAUSE);
    }

    // a field to search in has no name: what is chosen there changes another one
    form.addEventListener('input', ({ target }) => target.name && saveSoon(PAUSE));
    form.addEventListener('change', ({ target }) => target.name && saveSoon(PAUSE));
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
        isSent = true;
      }
    });
    // what keeps the form from being sent stands beside its buttons too
    form.addEventListener('invalid', ({ target }) => (state.textContent = target.validationMessage), true);
    addEventListener('beforeunload', (event) => {
      if (changed || (!isSent && isAnyUnchosen())) {
        event.preventDefault();
        if (changed && !isStopped) {
          clearTimeout(timer);
          saveNow();
        }
      }
    });

    // a browser that kept the page as it was left shows what the draft was then
    addEventListener('pageshow', ({ persisted }) => {
      isSent = false;
      if (persisted && !changed) {
        location.reload();
      }
    });
  }

  // what was done just now is not told again by a reload or the way back
  if (form && new URLSearchParams(location.search).has('saved')) {
    history.replaceState(null, '', form.dataset.draft + location.hash);
  }

  // A page that answers what was sent is shown again by where its form stands: to load it again, or
  // to come back to it, sends nothing once more.
  const shown = document.querySelector('form.edit[data-shown]');
  if (shown) {
    history.replaceState(history.state, '', shown.dataset.shown);
  } else if (form && !form.querySelector('[data-unsaved]') && document.querySelector('.error-summary')) {
    history.replaceState(null, '', form.dataset.draft);
  }

  // a decision or a reason that was typed and not sent asks before it is left
  const decision = document.querySelector('form.edit[data-unsent]');
  if (decision) {
    let isSent = false;
    const isTyped = (field) => field.type !== 'hidden' && 'defaultValue' in field && field.value !== field.defaultValue;
    const words = [...decision.querySelectorAll('textarea')];
    const keep = () => history.replaceState(Object.fromEntries(words.map(({ name, value }) => [name, value])), '');
    if (decision.dataset.unsent === 'true' && shown) {
      keep();
    } else if (history.state) {
      words.filter((field) => !isTyped(field)).forEach((field) => (field.value = history.state[field.name] ?? field.value));
    }
    decision.addEventListener('change', keep);
    decision.addEventListener('submit', () => (isSent = true));
    decision.querySelectorAll('a.button').forEach((link) => link.addEventListener('click', () => (isSent = true)));
    // the browser's way back shows the form again as it was
    addEventListener('pageshow', () => (isSent = false));
    addEventListener('beforeunload', (event) => {
      if (!isSent && (decision.dataset.unsent === 'true' || [...decision.elements].some(isTyped))) {
        event.preventDefault();
      }
    });
  }

  // How what is typed will read on the site, beneath its field, or how it has to be written. Whoever
  // is still typing is not complained to, and a reading goes as soon as it is no longer that of what
  // stands in the field.
  const readAlong = (form) => {
    const lines = (address) =>
      [...form.querySelectorAll('.reading')].filter((line) => field(line).dataset.reading === address);
    const field = (line) => document.getElementById(line.id.replace(/-reading$/, ''));
    const asked = {};
    const timers = {};

    const read = async (address, hasPaused) => {
      const fields = [...form.querySelectorAll(`[data-reading="${address}"]`)];
      const typed = new URLSearchParams(fields.map(({ name, value }) => [name.replace(/^newSource\./, ''), value]));
      const number = (asked[address] = (asked[address] || 0) + 1);
      try {
        const answer = await fetch(address + '?' + typed, { redirect: 'manual', headers: { Accept: 'application/json' } });
        const readings = answer.ok ? await answer.json() : {};
        if (number === asked[address]) {
          for (const line of lines(address)) {
            const reading = readings[field(line).name.replace(/^newSource\./, '')];
            const isHalf =
              reading && reading.refused && !hasPaused && document.activeElement === field(line);
            line.textContent = reading && !isHalf ? reading.words : '';
            if (isHalf) {
              clearTimeout(timers[address]);
              timers[address] = setTimeout(read, COMPLAINT_PAUSE, address, true);
            }
            line.classList.toggle('error', Boolean(reading && reading.refused));
          }
        }
      } catch (unreachable) {
        lines(address).forEach((line) => (line.textContent = ''));
      }
    };

    const readSoon = (pause) => ({ target }) => {
      const address = target.dataset.reading;
      if (address) {
        clearTimeout(timers[address]);
        timers[address] = setTimeout(read, pause, address);
      }
    };
    form.addEventListener('input', readSoon(READING_PAUSE));
    form.addEventListener('change', readSoon(0));
  };

  if (form) {
    readAlong(form);
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
    const none = { slug: '', words: select.options[0].textContent };
    const shown = () => (select.value ? select.selectedOptions[0].textContent : '');
    let input = null;
    let isTyped = false;
    let timer = 0;
    let asked = 0;
    let listed = [];

    const choose = (entry) => {
      if (entry) {
        const option = [...select.options].find(({ value }) => value === entry.slug);
        (option || select.appendChild(new Option(entry.words, entry.slug))).selected = true;
        isTyped = false;
        tell('');
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    };

    // the library has a text of its own, which takes the place of the field's; it follows what is typed
    const show = () => {
      input.value = shown();
      input.dispatchEvent(new Event('input'));
      isTyped = false;
    };

    // what was typed and not chosen keeps the form from being sent
    const tell = (complaint) => {
      input.setCustomValidity(complaint);
      note.textContent = complaint;
      note.classList.toggle('error', complaint !== '');
    };

    const find = async (words) => {
      try {
        const answer = await fetch(select.dataset.options + '?' + new URLSearchParams({ q: words.slice(0, 200) }), {
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
    select.id = id + '-select';
    select.style.display = 'none';
    const element = document.createElement('div');
    select.before(element);
    accessibleAutocomplete({
      element,
      id,
      name: '',
      minLength: 0,
      showAllValues: true,
      displayMenu: 'overlay',
      confirmOnBlur: false,
      placeholder: select.dataset.search,
      showNoOptionsFound: false,
      templates: {
        inputValue: (entry) => (entry && entry.slug === '' ? '' : entry && entry.words),
        suggestion: (entry) => escaped(entry.also ? `${entry.words} (${entry.also})` : entry.words),
      },
      source: (typed, list) => {
        // the arrow down asks for everything, also while what was typed is being looked for
        if (document.activeElement !== input || (!typed && input.value && timer)) {
          return;
        }
        clearTimeout(timer);
        // everything is listed for who has typed nothing since
        const words = isTyped ? input.value : '';
        const number = ++asked;
        if (words) {
          // what is listed already does not stand there as if it had been found
          list(listed.filter((entry) => entry.words.toLowerCase().includes(words.toLowerCase())));
          tell('');
          note.textContent = select.dataset.busy;
        }
        timer = setTimeout(async () => {
          const answer = await find(words);
          if (number === asked) {
            timer = 0;
            if (document.activeElement === input) {
              const found = answer ? answer.found : [];
              listed = words || !answer || !shown() ? found : [none, ...found];
              if (answer || words) {
                list(listed);
              }
              tell('');
              note.textContent = answer ? answer.note || (found.length ? '' : select.dataset.none) : select.dataset.failed;
            }
          }
        }, words ? SEARCH_PAUSE : 0);
      },
      onConfirm: choose,
    });
    input = document.getElementById(id);
    // before the library asks for what is to be listed
    element.addEventListener('input', () => (isTyped = true), true);
    show();
    element.querySelector('[role=listbox]').tabIndex = -1;
    if (hint) {
      input.setAttribute('aria-describedby', hint + ' ' + (input.getAttribute('aria-describedby') || ''));
    }
    if (select.autofocus) {
      input.focus();
    }
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        settle();
      } else if (event.key === 'Escape') {
        setTimeout(() => input.focus());
      }
    });
    // takes what was typed for what it names, or says that it names nothing
    const settle = () => {
      const typed = input.value;
      if (isTyped && typed !== shown()) {
        const chosen = typed ? listed.find(({ words }) => words === typed) : none;
        if (chosen) {
          choose(chosen);
        } else {
          tell(select.dataset.unchosen);
        }
      } else if (isTyped) {
        isTyped = false;
        tell('');
      }
    };
    element.addEventListener('focusout', (event) => {
      if (!element.contains(event.relatedTarget)) {
        settle();
        if (!isTyped && input.value !== shown()) {
          show();
        }
      }
    });
    lookups.push(() => isTyped && input.value !== shown());
  };

  if (window.accessibleAutocomplete) {
    document.querySelectorAll('select[data-options]').forEach(searchable);
  }
})();
