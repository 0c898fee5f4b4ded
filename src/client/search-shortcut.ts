/**
 * Makes the key `/` lead to the search from every page. Readers can turn it off on the search page (WCAG 2.2, 2.1.4),
 * because speech input may press it by accident.
 */
const field = document.querySelector<HTMLInputElement>('[role="search"] [name="q"]');
const setting = document.querySelector<HTMLInputElement>('#search-key');
const storageKey = 'search-key';

function isEnabled(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function showShortcut(): void {
  if (!field) return;
  const hasKeyboard = matchMedia('(width >= 48rem) and (pointer: fine)').matches;
  field.ariaKeyShortcuts = isEnabled() ? '/' : null;
  field.placeholder = isEnabled() && hasKeyboard ? '/' : '';
}

function isShortcut(event: KeyboardEvent): boolean {
  const { target, key } = event;
  // Some keyboards need AltGr for "/", which counts as Ctrl and Alt.
  const isCommand = event.metaKey || ((event.ctrlKey || event.altKey) && !event.getModifierState('AltGraph'));
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  return key === '/' && !isCommand && !isTyping && !event.isComposing && !event.defaultPrevented;
}

addEventListener('keydown', (event) => {
  if (!field || !isShortcut(event) || !isEnabled()) return;
  event.preventDefault();
  // A narrow header does not show the form.
  if (field.checkVisibility()) {
    field.focus();
    field.select();
  } else if (field.form) location.assign(`${field.form.action}#search-words`);
});

if (setting) {
  setting.checked = isEnabled();
  setting.addEventListener('change', () => {
    try {
      localStorage.setItem(storageKey, setting.checked ? 'on' : 'off');
    } catch {
      setting.checked = true;
    }
    showShortcut();
  });
}
showShortcut();
