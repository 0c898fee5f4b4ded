/**
 * All that runs in the pages of a ZIP, as one classic script. It is the site's own, with other ways to read files,
 * to find terms and to write addresses (`shell/zip-scripts.ts`).
 */
import '../agenda.ts';
import '../calendars.ts';
import '../clock.ts';
import '../language-switch.ts';
import '../my.ts';
import '../search-shortcut.ts';
import '../last-visit.ts';

// It cannot do without its form.
if (document.getElementById('search')) void import('../search.ts');
