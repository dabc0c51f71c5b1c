/** The page's style sheet: a newspaper's two columns, light and dark, screen, phone and paper. */
export const style = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b19;--soft:#5d5a54;--line:#ddd8cd;--accent:#8a2b1d;--mark:#f3e7c4;--card:#fff;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece8df;--soft:#a9a397;--line:#3a3730;--accent:#f0a08f;--mark:#4a3f1d;--card:#201e1b;--warn:#f2b56b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,"Noto Serif","Noto Serif CJK SC","Songti SC",serif;overflow-wrap:anywhere}
:lang(zh){font-family:"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;line-height:1.85;text-autospace:normal;line-break:strict}
body>*{max-width:78rem;margin-inline:auto;padding-inline:1.25rem}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset-inline-start:1rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
header{padding-block:2.5rem 1rem;border-bottom:3px double var(--line)}
h1{font-size:clamp(1.5rem,4vw,2.25rem);line-height:1.25;margin:0 0 .5rem}
.facts{color:var(--soft);margin:0}
fieldset{border:0;margin:0;padding-block:.75rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;color:var(--soft)}
legend{float:inline-start;margin-inline-end:1rem}
section h2{font-size:1.1rem;margin:2rem 0 .5rem;color:var(--accent)}
.queries{background:var(--card);border:1px solid var(--line);padding:.5rem 1.25rem .5rem 2.5rem;margin:0}
.queries li{margin-block:.35rem}
.place,.number,.state,.note{color:var(--soft);font-size:.8125rem}
.unit{padding-block:.9rem;border-bottom:1px solid var(--line)}
.row{display:grid;grid-template-columns:1fr 1fr;gap:.25rem 2.25rem;padding-block:.2rem}
.row:target{background:var(--mark)}
.row>*{margin:0;unicode-bidi:isolate;min-width:0}
.meta{grid-column:1/-1;display:flex;gap:.75rem;flex-wrap:wrap}
.heading .side{font-weight:700;font-size:1.15rem}
.empty{color:var(--soft)}
.term{background:var(--mark);color:inherit;text-decoration:none;border-bottom:1px dotted var(--accent);padding-inline:.1em}
.issues{grid-column:1/-1;margin:0;padding-inline-start:1.25rem;color:var(--warn);font-size:.9375rem}
dl{display:grid;grid-template-columns:minmax(6rem,14rem) 1fr;gap:.4rem 1.5rem}
dt{font-weight:700}
dd{margin:0}
body:has(#stacked:checked) .row{grid-template-columns:1fr}
body:has(#source-only:checked) .row,body:has(#target-only:checked) .row{grid-template-columns:1fr}
body:has(#source-only:checked) .target,body:has(#target-only:checked) .source{display:none}
@media (max-width:40rem){.row,dl{grid-template-columns:1fr}}
@media print{fieldset,.skip{display:none}body{background:#fff;color:#000;font-size:10.5pt}.row{break-inside:avoid}}
`;
