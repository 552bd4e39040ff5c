/** Type, spaces, head and foot: what the whole page shares. Lengths follow the reader's own size of text. */
export const PAGE = `
*, ::before, ::after {
  box-sizing: border-box;
}
[hidden] {
  display: none !important;
}
html {
  font: 100%/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  background: var(--paper);
  color: var(--ink);
  -webkit-text-size-adjust: 100%;
  scroll-padding-top: 1rem;
}
body {
  margin: 0 auto;
  max-width: 70rem;
  padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem;
  overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, table {
  margin: 0;
}
h1 {
  font-size: 1.75rem;
  font-weight: 650;
  letter-spacing: -0.015em;
  line-height: 1.2;
}
h2 {
  font-size: 1.375rem;
  font-weight: 650;
  letter-spacing: -0.01em;
  line-height: 1.25;
}
h3 {
  font-size: 1rem;
  font-weight: 650;
}
main:focus {
  outline: none;
}
a {
  color: var(--accent);
  text-underline-offset: 0.15em;
  text-decoration-thickness: 1px;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 2px;
}
.skip {
  position: absolute;
  left: 1rem;
  top: -4rem;
  padding: 0.5rem 0.75rem;
  background: var(--paper);
}
.skip:focus {
  top: 0.5rem;
}
.defs {
  position: absolute;
}
body > header {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 1rem;
  padding: 2.5rem 0 1.25rem;
}
body > header > p, .quiet, small, caption, .legend {
  color: var(--soft);
}
nav {
  margin-left: auto;
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  padding: 0;
  list-style: none;
}
nav a {
  display: inline-block;
  padding: 0.25rem 0;
}
main > section {
  padding: 2rem 0;
  border-top: 1px solid var(--rule);
}
main > section > * + *, .charts > section > * + *, .team > section > * + * {
  margin-top: 0.75rem;
}
main > .notice {
  margin-bottom: 2rem;
  padding: 1.25rem 1.5rem;
  border: 0;
  border-left: 4px solid var(--warn);
  background: var(--raised);
}
.notice + section {
  border-top: 0;
  padding-top: 0;
}
.notice h2 {
  font-size: 1.125rem;
}
main ul, main ol {
  padding-left: 1.25rem;
}
li + li {
  margin-top: 0.25rem;
}
nav li + li {
  margin: 0;
}
p, li {
  max-width: 46rem;
}
code {
  font: 0.875em/1.4 ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  unicode-bidi: isolate;
}
small {
  display: block;
  font-size: 0.8125rem;
  font-weight: 400;
}
small.id {
  display: inline-block;
  max-width: 100%;
}
.key, .title, .says {
  unicode-bidi: isolate;
}
footer {
  padding-top: 1.5rem;
  border-top: 1px solid var(--rule);
  color: var(--soft);
  font-size: 0.875rem;
}
@media (max-width: 40rem) {
  nav {
    margin-left: 0;
    width: 100%;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
`;
