/** The style sheet of a book. Reading systems choose fonts, sizes and colours; logical properties follow the direction of the text. */
export const bookStyle = `body { line-height: 1.5; }
:lang(ar) { line-height: 1.8; }
h1, h2, h3, h4 { line-height: 1.3; page-break-after: avoid; break-after: avoid; }
h1 { font-size: 1.5em; }
h2 { font-size: 1.25em; margin-block-start: 1.6em; }
h3 { font-size: 1.08em; }
h4 { font-size: 1em; font-weight: normal; font-style: italic; }
:lang(ar) h4, :lang(zh) h4, :lang(ar) em, :lang(zh) em { font-style: normal; font-weight: bold; }
.theme, .kind, dt, .organizer { font-size: 0.9em; }
.kind { margin-block: 0; }
dt { margin-block-start: 0.5em; }
dd { margin-inline-start: 0; font-weight: bold; }
nav ol { list-style: none; padding-inline-start: 1em; }
.time { font-variant-numeric: tabular-nums; white-space: nowrap; }
.numbered { margin-block: 0.7em; }
.numbered > div, .numbered > div > p:first-child { display: inline; }
.numbered .numbered { margin-inline-start: 1.5em; }
.numbered ul, .numbered ol { margin-block: 0.4em; }
.questions { list-style: "–  "; }
sup { line-height: 0; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: bold; }
th, td { padding: 0.3em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
.align-center { text-align: center; }
.align-right { text-align: end; }
.cover { margin: 0; text-align: center; }
.cover img { max-inline-size: 100%; max-block-size: 95vh; }
.end { margin-block-start: 2em; }
`;
