/**
 * Closes dropdowns on Escape, and when the reader clicks or moves the focus elsewhere.
 * @param selector of the `details` elements, also of those that are added later
 */
export function closeDropdownsOnLeave(selector: string): void {
  const openDropdowns = () =>
    [...document.querySelectorAll<HTMLDetailsElement>(selector)].filter(({ open }) => open);
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const dropdown of openDropdowns()) {
      if (dropdown.contains(document.activeElement)) dropdown.querySelector('summary')?.focus();
      dropdown.open = false;
    }
  });
  for (const type of ['pointerdown', 'focusin'] as const) {
    addEventListener(type, ({ target }) => {
      for (const dropdown of openDropdowns()) if (!dropdown.contains(target as Node)) dropdown.open = false;
    });
  }
}
