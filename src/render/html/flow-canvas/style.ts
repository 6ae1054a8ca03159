/** The look of flow drawings: a colour family for each category of blocks; marks have their own colours, signs and words. */
export const flowCanvasStyle = `
:root {
  --interact: #0b6396; --interact-ground: #d3ebfa; --set: #6b3fa0; --set-ground: #e9defa; --check: #9a2d79; --check-ground: #fbdcf1;
  --logic: #0f6b68; --logic-ground: #cdeeea; --integrate: #3949ab; --integrate-ground: #dee3fb; --end: #454c56; --end-ground: #dfe3e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --interact: #79c4f2; --interact-ground: #0d3149; --set: #c7a8f5; --set-ground: #33225a; --check: #f19ad4; --check-ground: #471a3a;
    --logic: #6fd2c9; --logic-ground: #0d3a37; --integrate: #a9b6ff; --integrate-ground: #252c5e; --end: #c3cad3; --end-ground: #30363f;
  }
}
.canvas { margin: 14px 0; --scale: 1; }
.canvas:has(input[value=half]:checked) { --scale: 0.5; }
.canvas .jumps, .canvas .legend { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }
.canvas .jumps { margin-bottom: 8px; overflow-wrap: anywhere; }
.canvas .tools { display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: center; justify-content: space-between; margin-bottom: 8px; }
.canvas .sizes { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }
.canvas .sizes legend { float: left; color: var(--quiet); padding: 0; margin-right: 14px; }
.canvas .sizes label { display: inline-flex; gap: 5px; align-items: center; cursor: pointer; }
.canvas .sizes input { margin: 0; accent-color: var(--link); }
.canvas .legend li::before { content: ""; display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 5px; vertical-align: -1px; background: var(--own-ground); border: 1.5px solid var(--own); }
.canvas .interact { --own: var(--interact); --own-ground: var(--interact-ground); }
.canvas .set { --own: var(--set); --own-ground: var(--set-ground); }
.canvas .check { --own: var(--check); --own-ground: var(--check-ground); }
.canvas .logic { --own: var(--logic); --own-ground: var(--logic-ground); }
.canvas .integrate { --own: var(--integrate); --own-ground: var(--integrate-ground); }
.canvas .end { --own: var(--end); --own-ground: var(--end-ground); }
.canvas .pane { overflow: auto; max-height: min(640px, 80vh); border: 1px solid var(--line); border-radius: 8px; background-color: var(--canvas); background-image: radial-gradient(var(--line) 1px, transparent 1px); background-size: 20px 20px; background-attachment: local; }
.canvas .pane:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.canvas .sheet { position: relative; width: max-content; margin: 0 auto; }
.canvas .sheet > svg { display: block; width: calc(var(--w) * var(--scale) * 1px); height: calc(var(--h) * var(--scale) * 1px); }
.canvas .focus { position: absolute; left: calc(var(--x) * var(--scale) * 1px); top: calc(var(--y) * var(--scale) * 1px); width: 1px; height: 1px; scroll-initial-target: nearest; scroll-snap-align: center; }
.canvas:has(input[value=whole]:checked) .sheet { width: auto; }
.canvas:has(input[value=whole]:checked) .sheet > svg { width: 100%; max-width: calc(var(--w) * 1px); margin: 0 auto; height: auto; max-height: min(620px, 78vh); }
.canvas svg text { font: 12px system-ui, sans-serif; fill: var(--text); text-anchor: start; }
.canvas .block { overflow: hidden; }
.canvas .block .box { fill: var(--ground); stroke: var(--own); stroke-width: 1.5; }
.canvas .block .head { fill: var(--own-ground); }
.canvas .block text.name { font-size: 12.5px; font-weight: 600; fill: var(--own); }
.canvas .block text.given { font-weight: 600; }
.canvas .block text:is(.does, .note) { fill: var(--quiet); }
.canvas .block text.mark { font-size: 11px; font-weight: 700; }
.canvas .block .rule { stroke: var(--line); stroke-width: 1; fill: none; }
.canvas .block text.branch { text-anchor: end; }
.canvas .block .port { fill: var(--ground); stroke: var(--quiet); stroke-width: 1.5; }
.canvas .block .port.open { stroke-dasharray: 2 2; }
.canvas .block:is(.added, .removed, .changed) .box { stroke-width: 3; }
.canvas .block.added .box { stroke: var(--added); } .canvas .block.added .strip { fill: var(--added-ground); } .canvas .block.added text.mark { fill: var(--added); }
.canvas .block.removed .box { stroke: var(--removed); stroke-dasharray: 7 4; } .canvas .block.removed .strip { fill: var(--removed-ground); } .canvas .block.removed text.mark { fill: var(--removed); }
.canvas .block.removed :is(.name, .given, .line, .does) { text-decoration: line-through; }
.canvas .block.changed .box { stroke: var(--changed); } .canvas .block.changed .strip { fill: var(--changed-ground); } .canvas .block.changed text.mark { fill: var(--changed); }
.canvas text:is(.added, .branch.added) { fill: var(--added); font-weight: 600; } .canvas text:is(.removed, .branch.removed) { fill: var(--removed); } .canvas text:is(.changed, .branch.changed) { fill: var(--changed); font-weight: 600; }
.canvas .port.added { fill: var(--added); stroke: var(--added); } .canvas .port.removed { fill: var(--removed); stroke: var(--removed); } .canvas .port.changed { fill: var(--changed); stroke: var(--changed); }
.canvas .far .box { stroke: var(--line); } .canvas .far .head { fill: var(--canvas); } .canvas .far :is(text, text.name) { fill: var(--quiet); }
.canvas path.edge { fill: none; stroke: var(--quiet); stroke-width: 1.6; }
.canvas path.edge.added { stroke: var(--added); stroke-width: 3; } .canvas path.edge.removed { stroke: var(--removed); stroke-width: 2; stroke-dasharray: 6 4; }
.canvas path.edge.far { stroke: var(--line); stroke-width: 1.3; } .canvas path.edge:hover { stroke-width: 5; }
.canvas path.tip { fill: var(--quiet); } .canvas path.tip.added { fill: var(--added); } .canvas path.tip.removed { fill: var(--removed); } .canvas path.tip.far { fill: var(--line); }
.canvas .entry rect { fill: var(--text); } .canvas .entry text { fill: var(--ground); text-anchor: middle; font-weight: 600; }
.canvas .block:target .box { stroke-width: 5; }
.canvas .blocks { margin-top: 8px; font-size: 13px; } .canvas .blocks summary { padding: 4px 0; border: 0; color: var(--quiet); }
.canvas .blocks li { overflow-wrap: anywhere; } .canvas .blocks .word { font-weight: 600; } .canvas .blocks .added { color: var(--added); } .canvas .blocks .removed { color: var(--removed); } .canvas .blocks .changed { color: var(--changed); }
@media (max-width: 700px) { .canvas .legend { display: none; } .canvas .sizes { justify-content: space-between; width: 100%; } .canvas .sizes legend { position: absolute; clip-path: inset(50%); } }
@media print { .canvas .pane { max-height: none; } .canvas .sheet { width: auto !important; } .canvas .sheet > svg { width: 100% !important; height: auto !important; } .canvas :is(.tools, .jumps) { display: none; } }
`
