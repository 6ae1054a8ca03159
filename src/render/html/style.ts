/** The page's look, light and dark. The page is readable without it. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --canvas: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0969da;
  --added: #1a7f37; --added-ground: #dafbe1; --removed: #cf222e; --removed-ground: #ffebe9;
  --changed: #9a6700; --changed-ground: #fff8c5; --moved: #0969da; --moved-ground: #ddf4ff;
  --shadow: 0 1px 2px rgb(31 35 40 / 0.06), 0 4px 14px rgb(31 35 40 / 0.05);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151b23; --canvas: #0d1117; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #4493f8;
    --added: #3fb950; --added-ground: #12311d; --removed: #f85149; --removed-ground: #3c1618;
    --changed: #d29922; --changed-ground: #33270f; --moved: #58a6ff; --moved-ground: #12294a;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
[hidden] { display: none !important; }
code, .key, .sides td, .outline { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; }
header, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
h1 { margin: 0 0 4px; font-size: 25px; line-height: 1.25; letter-spacing: -0.01em; }
h2.key { margin: 0; font-size: 15.5px; overflow-wrap: anywhere; display: inline; }
h3 { margin: 24px 0 8px; font-size: 13px; text-transform: uppercase; letter-spacing: 0.06em; color: var(--quiet); }
h3.part { font-size: 15px; text-transform: none; letter-spacing: 0; color: var(--text); }
section.part + section.part { margin-top: 28px; border-top: 1px solid var(--line); }
.quiet, footer { color: var(--quiet); }
.sides small, .path { color: var(--quiet); font-weight: 400; }
body:not(:has(#api:checked)) .api { display: none; }
.option { display: inline-flex; margin-top: 6px; gap: 6px; align-items: center; font-size: 13px; color: var(--quiet); cursor: pointer; }
.option input { margin: 0; accent-color: var(--link); }
.search { margin: 14px 0 16px; display: flex; gap: 12px; align-items: center; }
#count:empty { display: none; }
.search input { flex: 1; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 8px 14px; }
.search input:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.card, .rest { background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); margin: 16px 0; overflow: clip; }
/* Many definitions: those below the first, a line each. */
.rest:not(:has(> .card:not([hidden]))) { display: none; }
.rest .card { margin: 0; border: 0; border-radius: 0; box-shadow: none; } .rest .card + .card { border-top: 1px solid var(--line); }
.rest details:not([open]) > summary { padding: 6px 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .rest details:not([open]) .key { font-size: 13.5px; }
.rest details:not([open]) .effect { display: inline; margin-left: 10px; }
.findings { margin: 16px 0; padding: 12px 16px; border-left: 4px solid var(--moved); background: var(--ground); border-radius: 6px; }
.findings.error { border-color: var(--removed); }
.findings.warning { border-color: var(--changed); }
.findings p { margin: 6px 0; overflow-wrap: anywhere; }
.findings .title { font-weight: 600; }
.names { list-style: none; margin: 4px 0 10px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 16px; overflow-wrap: anywhere; font-size: 14px; }
.findings details > summary { padding: 2px 0; border: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 7px 14px; }
.all th, .all td { border-bottom: 1px solid var(--line); }
.all tbody tr:last-child > * { border-bottom: 0; }
.all thead th { color: var(--quiet); font-size: 13px; font-weight: 500; background: var(--canvas); }
.all td, .all tbody th { font-weight: 400; overflow-wrap: anywhere; }
.all .number { white-space: nowrap; }
.all .what { min-width: 8em; }
.all .file { font-size: 13px; }
details > summary { cursor: pointer; padding: 14px 18px; }
details[open] > summary { border-bottom: 1px solid var(--line); }
summary .extent { color: var(--quiet); margin-left: 6px; }
summary .effect { display: block; overflow-wrap: anywhere; }
p.effect { margin: 0 0 14px; }
.aloud { margin: 18px 0 0; } .aloud > summary { padding: 4px 0; color: var(--quiet); } .aloud[open] > summary { border: 0; } .aloud ul { margin: 6px 0; }
.body { padding: 6px 18px 20px; }
.badge { display: inline-block; border-radius: 999px; padding: 0 9px; font: 600 12px/20px system-ui, sans-serif; border: 1px solid; vertical-align: 1px; }
.badge.added { color: var(--added); background: var(--added-ground); }
.badge.removed, .badge.breaking { color: var(--removed); background: var(--removed-ground); }
.badge.changed { color: var(--changed); background: var(--changed-ground); }
.badge.moved { color: var(--moved); background: var(--moved-ground); }
.breaks { margin: 14px 0 4px; padding: 10px 14px; border-radius: 8px; color: var(--text); background: var(--removed-ground); }
.breaks p { margin: 6px 0; overflow-wrap: anywhere; }
.sides { table-layout: fixed; border: 1px solid var(--line); border-radius: 8px; border-collapse: separate; border-spacing: 0; overflow: hidden; }
.sides col.name { width: 22%; }
.sides thead th { color: var(--quiet); font-size: 12px; font-weight: 500; padding: 5px 14px; background: var(--canvas); }
.sides tr.item th { font-weight: 600; font-size: 14px; background: var(--canvas); border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.sides tr:not(.item) th { font-weight: 500; font-size: 13px; color: var(--quiet); overflow-wrap: anywhere; }
.sides td { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 1px solid var(--line); }
.sides ~ .sides thead { position: absolute; clip-path: inset(50%); }
.sides td.none { color: var(--quiet); font-style: italic; }
.sides tbody tr:not(.item) > * { border-top: 1px solid var(--line); }
ins, del { border-radius: 3px; padding: 1px 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { background: var(--added-ground); color: var(--added); text-decoration: underline; text-underline-offset: 3px; }
del { background: var(--removed-ground); color: var(--removed); }
.outline { list-style: none; margin: 14px 0; padding: 8px 0; border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }
.outline li { padding: 2px 14px; white-space: pre; }
.outline .sign { display: inline-block; width: 1.4em; font-weight: 700; }
.outline .part { padding-left: calc(var(--depth) * 1.6em); }
.outline .word { font: 600 12px system-ui, sans-serif; margin-left: 8px; }
.outline .same { color: var(--quiet); }
.outline .added { background: var(--added-ground); } .outline .added :is(.sign, .word) { color: var(--added); }
.outline .removed { background: var(--removed-ground); } .outline .removed :is(.sign, .word) { color: var(--removed); }
.outline .removed .part { text-decoration: line-through; }
.outline .changed { background: var(--changed-ground); } .outline .changed :is(.sign, .word) { color: var(--changed); }
.outline .moved { background: var(--moved-ground); } .outline .moved :is(.sign, .word) { color: var(--moved); }
footer { padding-top: 8px; padding-bottom: 48px; font-size: 13px; }
@media (max-width: 700px) {
  header, main, footer { padding-left: 12px; padding-right: 12px; } .body { padding: 6px 10px 14px; } details > summary { padding: 12px; } summary .extent { display: block; margin: 0; }
  .rest details:not([open]) > summary { padding: 7px 12px; } .rest details:not([open]) .extent { display: inline; margin-left: 6px; } .rest details:not([open]) .effect { display: block; margin: 0; overflow: hidden; text-overflow: ellipsis; }
  .all thead { position: absolute; clip-path: inset(50%); }
  .all tr { display: grid; grid-template-columns: 1fr auto; gap: 1px 12px; padding: 9px 12px; border-bottom: 1px solid var(--line); }
  .all tr > :is(th, td) { padding: 0; border: 0; } .all :is(.key, .file) { grid-column: 1 / -1; } .all tr:last-child { border: 0; }
  .sides :is(thead, tbody, tr, th, td) { display: block; } .sides colgroup { display: none; }
  .sides thead th { padding: 3px 12px 3px 28px; position: relative; } .sides thead th:first-child { display: none; } .sides thead th:last-child { padding-top: 0; }
  .sides tbody tr:not(.item) > :is(th, td) { border: 0; padding: 1px 12px; } .sides tbody tr.item th { padding: 7px 12px; }
  .sides tbody tr:not(.item) { border-top: 1px solid var(--line); padding: 6px 0 8px; } .sides tbody tr td.absent { display: none; }
  .sides tbody tr:not(.item) > td { padding-left: 28px; position: relative; }
  .sides :is(td:nth-child(2), thead th:nth-child(2))::before { content: "−" / ""; position: absolute; left: 12px; color: var(--removed); font-weight: 700; }
  .sides :is(td:nth-child(3), thead th:nth-child(3))::before { content: "+" / ""; position: absolute; left: 12px; color: var(--added); font-weight: 700; }
}
@media print { details::details-content { content-visibility: visible; height: auto; } .search { display: none !important; } body { background: none; } .card { box-shadow: none; break-inside: avoid-page; } }
`
