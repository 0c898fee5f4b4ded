/**
 * The key `/` leads to the search, on every page. It can be turned off on the search page (WCAG 2.2, 2.1.4): who
 * speaks to the computer may press it without meaning to.
 */
const field = document.querySelector<HTMLInputElement>('[role="search"] [name="q"]');
const choice = document.querySelector<HTMLInputElement>('#search-key');
const keptAs = 'search-key';

function isOn(): boolean {
  try {
    return localStorage.getItem(keptAs) !== 'off';
  } catch {
    return true;
  }
}

function tell(): void {
  if (!field) return;
  const isSeen = isOn() && matchMedia('(width >= 48rem) and (pointer: fine)').matches;
  field.ariaKeyShortcuts = isOn() ? '/' : null;
  field.placeholder = isSeen ? '/' : '';
}

addEventListener('keydown', (event) => {
  const { target, key } = event;
  // On some keyboards the sign takes AltGr, which counts as Ctrl and Alt.
  const isCommand = event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph'));
  const isTyped =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  if (key !== '/' || isCommand || isTyped || event.isComposing || event.defaultPrevented || !field || !isOn())
    return;
  event.preventDefault();
  // A narrow header has no room for the form.
  if (field.checkVisibility()) {
    field.focus();
    field.select();
  } else if (field.form) location.assign(`${field.form.action}#search-words`);
});

if (choice) {
  choice.checked = isOn();
  choice.addEventListener('change', () => {
    try {
      localStorage.setItem(keptAs, choice.checked ? 'on' : 'off');
    } catch {
      choice.checked = true;
    }
    tell();
  });
}
tell();
