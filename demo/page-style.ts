/** GitHub's look in the light and the dark, as far as our markdown needs it. */
export const style = `
:root { --fg: #1f2328; --muted: #59636e; --bg: #fff; --soft: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --row: #f6f8fa; --caution: #cf222e; --warning: #9a6700; --note: #0969da }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --muted: #9198a1; --bg: #0d1117; --soft: #151b23;
  --line: #3d444d; --link: #4493f8; --code: #656c7633; --row: #151b23; --caution: #f85149; --warning: #d29922;
  --note: #4493f8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI",
  "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji" }
main { max-width: 1012px; margin: 0 auto; padding: 32px 24px 96px }
h1 { font-size: 26px; font-weight: 600; margin: 0 0 8px }
h2 { font-size: 20px; font-weight: 600; margin: 48px 0 12px }
.contents { list-style: none; margin: 0; padding: 0 }
.story { color: var(--muted); margin: -8px 0 12px }
a { color: var(--link); text-decoration: none }
a:hover { text-decoration: underline }
.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.bar { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted) }
.bar b { color: var(--fg); font-weight: 600 }
.bot { border: 1px solid var(--line); border-radius: 2em; font-size: 12px; padding: 0 6px }
.body { padding: 16px; overflow-wrap: break-word }
.body > :first-child { margin-top: 0 }
.body > :last-child { margin-bottom: 0 }
.body h3 { font-size: 18px; line-height: 1.25; font-weight: 600; margin: 24px 0 12px }
.body p, .body ul, .body table, .body blockquote, .body details, .body pre { margin: 0 0 16px }
.body ul { padding-left: 2em }
.body li + li { margin-top: 4px }
.body strong { font-weight: 600 }
.body table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
.body th, .body td { border: 1px solid var(--line); padding: 6px 13px; text-align: left }
.body th { font-weight: 600 }
.body tr:nth-child(2n) td { background: var(--row) }
.body code { background: var(--code); border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular,
  "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; white-space: break-spaces }
.body td code { white-space: nowrap }
.body pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto }
.body pre code { background: none; padding: 0; white-space: pre }
.body summary { cursor: pointer }
.body details[open] > summary { margin-bottom: 12px }
.body blockquote { border-left: .25em solid var(--line); color: var(--muted); padding: 0 1em }
.body .alert { border-left-color: var(--c); color: inherit; padding: 8px 16px }
.body .alert > :last-child { margin-bottom: 0 }
.body .alert ul { padding-left: 1.4em }
.caution { --c: var(--caution) } .warning { --c: var(--warning) } .note { --c: var(--note) }
.body .alert-title { color: var(--c); font-weight: 500; margin-bottom: 6px }
.alert-title::before { content: "!"; display: inline-block; width: 16px; height: 16px; margin-right: 8px;
  border: 1.5px solid; border-radius: 50%; font-size: 11px; font-weight: 700; line-height: 13px; text-align: center }
.note > .alert-title::before { content: "i" }
`
