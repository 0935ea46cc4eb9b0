// Takes the pictures of the desk's help; see help-pictures.md.
import puppeteer from 'puppeteer-core';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [base, folder] = process.argv.slice(2);
const PASSWORD = process.env.MEMORIAL_ADMIN_PASSWORD;
const WIDTH = 720;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });

const somebody = async () => {
  const page = await (await browser.createBrowserContext()).newPage();
  page.on('dialog', (dialog) => dialog.accept());
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.setViewport({ width: WIDTH, height: 560, deviceScaleFactor: 1.5 });
  return page;
};
const go = (page, address) => page.goto(new URL(address, base).href, { waitUntil: 'networkidle0' });
const fill = async (page, name, text) => {
  await page.$eval(`[name="${name}"]`, (field) => (field.value = ''));
  await page.type(`[name="${name}"]`, text);
};
const press = async (page, button) => {
  await Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.$eval(button, (b) => b.click())]);
};
const act = (page, verb) => press(page, `form.edit button[value="${verb}"]`);

/** From the top of one element, or the page, to the bottom of another, with a margin. */
const shoot = async (page, name, from, to, margin = 14, height = 0) => {
  const box = await page.evaluate((first, last) => {
    const at = (selector) => document.querySelector(selector).getBoundingClientRect();
    const main = at('main');
    const padding = parseFloat(getComputedStyle(document.querySelector('main')).paddingInlineStart);
    return { top: (first ? at(first).top : -scrollY) + scrollY, bottom: at(last).bottom + scrollY, left: main.left + padding, width: main.width - 2 * padding };
  }, from, to);
  const clip = from
    ? { x: box.left - margin, y: Math.max(0, box.top - margin), width: box.width + 2 * margin, height: box.bottom - box.top + 2 * margin }
    : { x: 0, y: 0, width: WIDTH, height: box.bottom + margin };
  if (height) clip.height = height;
  for (const side of Object.keys(clip)) clip[side] = Math.round(clip[side] / 2) * 2;
  const raw = join(mkdtempSync(join(tmpdir(), 'help-')), name + '.png');
  await page.screenshot({ path: raw, clip, captureBeyondViewport: true });
  const file = join(folder, name + '.png');
  execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, '32', raw]);
  console.log(`name="${name}" width=${clip.width} height=${clip.height}`, statSync(file).size);
};

const admin = await somebody();
await go(admin, '/admin/sign-in');
await fill(admin, 'name', process.env.MEMORIAL_ADMIN_NAME);
await fill(admin, 'password', PASSWORD);
await press(admin, 'button.primary');
const invited = async (name, role) => {
  await go(admin, '/admin/curators');
  await fill(admin, 'forWhom', name);
  await admin.select('[name="role"]', role);
  await press(admin, 'button.primary');
  const link = await admin.$eval('.one-time', (shown) => shown.textContent.trim());
  const page = await somebody();
  await go(page, link);
  await fill(page, 'name', name);
  await fill(page, 'password', PASSWORD);
  await press(page, 'button.primary');
  return page;
};
const writer = await invited('writer', 'WRITER');
const editor = await invited('editor', 'EDITOR');

// a new event
await go(writer, '/admin/events/new');
await fill(writer, 'title.en', 'Demonstration: a draft to try the desk with');
await act(writer, 'save');
await shoot(writer, 'event', 'h1', '[name="timeZone"]');

// accounts and citations of an event that is there
await go(writer, '/admin/events/third-ceasefire');
await shoot(writer, 'accounts', 'fieldset.part:has([name="disputed"])', '[name="accounts.2.text.en"]');
await press(writer, '#citations > p button[value^="add"]');
const search = await writer.$eval('#citations fieldset.group:last-of-type input[role="combobox"]', (input) => input.id);
await writer.type(`[id="${search}"]`, 'amnesty');
await new Promise((done) => setTimeout(done, 600));
await shoot(writer, 'citation', '#citations fieldset.group:last-of-type', '#citations fieldset.group:last-of-type .autocomplete__menu');
await act(writer, 'discard');

// a correction, its review and the history
const entry = '/admin/events/minute-of-silence';
await go(writer, entry);
const summary = await writer.$eval('[name="summary.en"]', (field) => field.value);
await fill(writer, 'summary.en', summary.replace('At noon', 'At noon, 12:00 in Baku,'));
await fill(writer, 'reason', 'Says on whose clocks it was noon.');
await fill(writer, 'note', 'Only the summary is changed.');
await act(writer, 'submit');
await go(editor, '/admin/review');
await press(editor, '.panel-list a');
await shoot(editor, 'review', 'h1', 'form[action$="/return"]');
await press(editor, 'form[action$="/publication"] button');
await go(editor, entry + '/history');
await shoot(editor, 'history', 'h1', '.history');

// a figure's place in its ledger
await go(writer, '/admin/figures/az-killed-2021-01');
await shoot(writer, 'figure', '.part:has([name="supersession"])', '.part:has([name="supersession"]) .field:nth-of-type(3)');

// two versions
await go(writer, entry);
await fill(writer, 'summary.en', summary.replace('At noon', 'At noon, by the clocks of Baku,'));
await act(writer, 'save');
const draft = writer.url().replace(/\?.*/, '');
await go(editor, draft);
await fill(editor, 'summary.en', summary.replace('for those killed', 'for all those killed'));
await act(editor, 'save');
await fill(writer, 'summary.en', summary.replace('At noon', 'At midday'));
await act(writer, 'save');
await shoot(writer, 'versions', 'h1', '.actions');
await go(writer, draft);

// what waits, and what was sent back
for (const slug of ['geneva', 'fuzuli']) {
  await go(writer, '/admin/events/' + slug);
  await fill(writer, 'curatorNote', 'Demonstration');
  await fill(writer, 'reason', 'Demonstration');
  await act(writer, 'submit');
}
await go(editor, '/admin/review');
await press(editor, '.panel-list li:last-child a');
await fill(editor, 'comment', 'Please say where in the source it stands.');
await press(editor, 'form[action$="/return"] button');
await go(editor, '/admin');
await shoot(editor, 'overview', '', 'main section:nth-of-type(2) li:first-child');
await browser.close();
