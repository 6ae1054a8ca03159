/** The look of view drawings: grey, so that only changes have colours. */
export const style = `
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.v { --soft: color-mix(in srgb, var(--canvas) 60%, var(--ground)); margin: 18px 0 14px; }
.v > p { margin: 0 0 12px; } .v-note { color: var(--quiet); font-size: 13px; max-width: 75ch; }
h3.v-head { margin: 0 0 2px; font-size: 14px; text-transform: none; letter-spacing: 0; color: var(--text); }
.v-two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 18px; align-items: start; }
.v-one { max-width: 620px; }
.v-side { margin: 0; min-width: 0; }
.v-side figcaption { margin-bottom: 6px; color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; } .v-side figcaption b { color: var(--text); }
.v-two > .v-side:first-child b::before { content: "− " / ""; color: var(--removed); } .v-two > .v-side:last-child b::before { content: "+ " / ""; color: var(--added); }
.v-screen { container-type: inline-size; border: 1px solid var(--line); border-radius: 10px; background: var(--ground); font-size: 14px; line-height: 1.45; overflow: auto; overflow-wrap: anywhere; text-align: left; }
:where(.v-screen) :is(p, ul) { margin: 0; padding: 0; list-style: none; } .v-screen :is(p, span, li, td, th) { unicode-bidi: plaintext; }
.v-title { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--canvas); font-weight: 600; font-size: 13px; border-radius: 10px 10px 0 0; }
.v-body { padding: 16px; } .v-rest { padding: 0 16px 14px; }
.v-body, .v-box, .v-bare, .v-sec, .v-un, .v-card, .v-alert, .v-fr, .v-tb { display: flex; flex-direction: column; gap: 12px; min-width: 0; }
.v-box, .v-card { border: 1px solid var(--line); border-radius: 8px; padding: 14px; }
.v-sec + .v-sec { border-top: 1px solid var(--line); padding-top: 14px; }
.v-g { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 12px 16px; align-items: start; } .v-g > * { min-width: 0; }
${Array.from({ length: 12 }, (_, index) => `.v-s${index + 1} { grid-column: span ${index + 1}; }`).join(' ')}
.v-left { text-align: left; } .v-mid, .v-tx.center { text-align: center; } .v-end, .v-tx.right { text-align: right; }
.v-h { font-weight: 600; } :is(.h1, .h2, .h3, .v-h) .v-b { font-size: 14px; line-height: 22px; font-weight: 600; } .v-h + .v-q { margin-top: 4px; } .h1, .heading-xl { font-size: 20px; line-height: 1.3; } .h2, .heading-m { font-size: 17px; } .h3, .heading-s, .heading-xs { font-size: 15px; }
.v-tx:is(.h1, .h2, .h3, .h4, .h5, .bold, [class*="heading"]) { font-weight: 600; }
.body-s { font-size: 12.5px; } .heading-l { font-size: 18px; } .display-l { font-size: 24px; line-height: 1.25; }
.v-tx.light { font-weight: 300; } .v-tx.normal { font-weight: 400; } .v-tx.heavy { font-weight: 800; }
.v-pre { white-space: pre-line; }
.v-q, .v-n, .v-w, .v-al, .v-e { color: var(--quiet); } .v-q { font-size: 12.5px; } .v-n { font-style: italic; } .v-w { font-size: 12px; margin-inline-start: 6px; }
.v-b { display: inline-block; max-width: 100%; border: 1px dashed var(--quiet); border-radius: 999px; padding: 0 8px; font: 12px/18px ui-monospace, Menlo, Consolas, monospace; color: var(--text); background: var(--canvas); }
.v-i { display: inline-block; vertical-align: 1px; border: 1px solid var(--quiet); border-radius: 4px; padding: 0 5px; margin-inline: 0 6px; font-size: 11px; line-height: 16px; font-weight: 400; color: var(--quiet); background: var(--ground); }
.v-f { display: flex; flex-direction: column; gap: 4px; min-width: 0; } .v-l { font-weight: 600; font-size: 13px; } .v-l > * { font-weight: 400; }
.v-x { display: flex; gap: 8px; justify-content: space-between; align-items: baseline; min-height: 34px; border: 1px solid var(--line); border-radius: 7px; padding: 5px 10px; background: var(--soft); }
.v-x { padding: 5px 10px; text-align: left; } .v-x.v-area { min-height: 68px; } .v-e { font-size: 12px; white-space: nowrap; } .v-d + .v-d::before { content: ", "; }
.v-o { display: flex; flex-wrap: wrap; gap: 2px 6px; font-size: 12.5px; color: var(--quiet); } .v-o { padding: 2px 0 0 10px; } .v-o li:not(:last-child)::after { content: " ·"; }
.v-c { display: flex; flex-direction: column; gap: 4px; } .v-c li { display: flex; gap: 8px; align-items: baseline; } .v-c li .v-k { flex: none; margin: 0; vertical-align: 0; align-self: center; }
.v-k { display: inline-block; width: 15px; height: 15px; margin-inline-end: 8px; border: 1.5px solid var(--quiet); border-radius: 3px; vertical-align: -2px; } .v-ro { border-radius: 50%; } .v-k.on { background: var(--quiet); box-shadow: inset 0 0 0 2.5px var(--ground); }
.v-sg { font: 700 10.5px/12.5px system-ui; text-align: center; vertical-align: 0; color: var(--quiet); margin-inline-end: 2px; }
.v-tg { display: grid; grid-template-columns: auto 1fr; column-gap: 10px; align-items: center; } .v-tg > :nth-child(n + 3) { grid-column: 2; }
.v-s { width: 30px; height: 17px; border: 1.5px solid var(--quiet); border-radius: 999px; background: radial-gradient(circle at 8px 50%, var(--quiet) 4.5px, transparent 5px); } .v-s.on { background: radial-gradient(circle at calc(100% - 8px) 50%, var(--ground) 4.5px, transparent 5px), var(--quiet); }
.v-r { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .v-col { flex-direction: column; align-items: start; } .v-end .v-r { justify-content: end; } .v-left .v-r { justify-content: start; } .v-mid .v-r { justify-content: center; }
.v-bt { display: inline-flex; align-items: center; max-width: 100%; border: 1.5px solid var(--quiet); border-radius: 999px; padding: 4px 16px; font-weight: 600; font-size: 13.5px; color: var(--text); background: var(--ground); text-align: left; }
.v-bt .v-tx { font: inherit; } .v-bt > span:last-child.v-i { margin-inline: 6px 0; }
.v-bt.primary { background: var(--quiet); color: var(--ground); } .v-bt.link { border-color: transparent; padding-inline: 4px; text-decoration: underline; text-underline-offset: 3px; } .v-bt.v-off { border-style: dashed; }
.v-a { text-decoration: underline; text-underline-offset: 3px; }
.v-ring { display: inline-block; width: 13px; height: 13px; border: 2px solid var(--line); border-top-color: var(--quiet); border-radius: 50%; vertical-align: -2px; margin-inline: 6px 2px; }
.v-bar { border: 1px solid var(--line); border-radius: 8px; padding: 9px 14px; background: var(--soft); }
.v-at { display: flex; flex-wrap: wrap; gap: 10px 28px; } .v-at:is(.c1, .c2, .c3, .c4) { display: grid; grid-template-columns: 1fr; } .v-at.c2 { grid-template-columns: 1fr 1fr; } .v-at.c3 { grid-template-columns: repeat(3, 1fr); } .v-at.c4 { grid-template-columns: repeat(4, 1fr); }
.v-al { display: block; font-size: 12px; } .v-av .v-i { margin-inline: 6px 0; }
.v-st { border: 1px solid var(--line); border-radius: 999px; padding: 1px 9px; font-size: 12px; font-weight: 400; }
.v-sc { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; } .v-sc table { font-size: 13px; } .v-sc :is(th, td) { padding: 6px 10px; border-bottom: 1px solid var(--line); font-weight: 400; min-width: 84px; } .v-sc th { font-weight: 600; background: var(--canvas); } .v-sc tr:last-child td { border: 0; } .v-sc .v-x { min-height: 26px; padding: 1px 8px; }
.v-img { display: flex; flex-direction: column; align-items: center; justify-content: center; min-height: 90px; max-width: 260px; border: 1px solid var(--line); border-radius: 8px; padding: 10px; text-align: center; background: linear-gradient(to top right, transparent calc(50% - 0.5px), var(--line) 50%, transparent calc(50% + 0.5px)), linear-gradient(to bottom right, transparent calc(50% - 0.5px), var(--line) 50%, transparent calc(50% + 0.5px)), var(--canvas); } .v-img > span { background: var(--canvas); padding: 0 6px; }
.v-alert { border: 1px solid var(--line); border-inline-start: 4px solid var(--quiet); border-radius: 6px; padding: 10px 14px; gap: 6px; background: var(--soft); }
.v-un { border: 1.5px dashed var(--line); border-radius: 8px; padding: 10px 14px; gap: 6px; }
.v-m { border: 1px solid var(--mark); background: color-mix(in srgb, var(--tint) 55%, var(--ground)); } .v-fr.v-m { border-radius: 8px; padding: 8px 10px 10px 12px; gap: 8px; border-inline-start-width: 4px; } li.v-m { border-radius: 6px; padding: 2px 8px; } .v-o li.v-m::after { content: ""; }
.v-m.removed { border-style: dashed; border-inline-start-style: solid; } li.removed > :first-child, td.removed { text-decoration: line-through; }
:is(.v-m, .v-t).added { --mark: var(--added); --tint: var(--added-ground); } :is(.v-m, .v-t).removed { --mark: var(--removed); --tint: var(--removed-ground); } :is(.v-m, .v-t).changed { --mark: var(--changed); --tint: var(--changed-ground); } :is(.v-m, .v-t).moved { --mark: var(--moved); --tint: var(--moved-ground); }
.v-hold:is(.moved, .changed) { background: none; } .v-m .v-x { background: var(--ground); }
.v-m :is(.v-q, .v-n, .v-w, .v-al, .v-e, .v-o, .v-i) { color: color-mix(in srgb, var(--quiet) 60%, var(--text)); }
.v-ts { display: flex; flex-wrap: wrap; gap: 6px; } .v-t { display: inline-block; border: 1px solid; border-radius: 999px; padding: 0 9px; font: 600 12px/19px system-ui; color: var(--mark); background: var(--ground); } :is(li, th) .v-t { white-space: nowrap; }
.tree { margin: 14px 0; } .tree > summary { padding: 4px 0; color: var(--quiet); } .tree[open] > summary { border: 0; } .tree .outline { margin: 6px 0; }
@container (max-width: 380px) { .v-g > * { grid-column: 1 / -1; } .v-at:is(.c2, .c3, .c4) { grid-template-columns: 1fr; } }
section.part ~ section.part .v-note, .card:has(.v-note) ~ :is(.card, .rest) .v-note { display: none; }
/* If one side is below the other, its heading stays in sight. */
@media (max-width: 900px) {
  .v-two figcaption { position: sticky; top: 0; z-index: 1; margin: 0; padding: 7px 12px; border: 1px solid var(--line); border-bottom: 0; border-radius: 10px 10px 0 0; background: var(--canvas); font-size: 14px; }
  .v-two .v-screen { border-top-left-radius: 0; border-top-right-radius: 0; } .v-two .v-title { background: none; }
}
@media print { .v-two figcaption { position: static; } .v-screen { break-inside: avoid-page; } }
`
