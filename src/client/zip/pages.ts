/**
 * Entry point for the pages of a ZIP: the scripts of the site as one classic script. Other modules stand in for those
 * that read files, find terms and write addresses (`shell/build/zip-scripts.ts`).
 */
import '../agenda.ts';
import '../calendars.ts';
import '../clock.ts';
import '../language-switch.ts';
import '../my.ts';
import '../search-shortcut.ts';
import '../last-visit.ts';
import './last-language.ts';

// The script of the search page requires its form.
if (document.getElementById('search')) void import('../search.ts');
