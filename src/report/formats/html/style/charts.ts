/** Small pictures in tables. Every state has a shape or a filling of its own beside its colour. */
export const CHARTS = `
.charts {
  columns: 2 26rem;
  column-gap: 3.5rem;
  margin-top: 2.5rem;
}
.chart {
  break-inside: avoid;
  padding-bottom: 2.5rem;
}
.plotted {
  table-layout: fixed;
}
.plotted th:first-child {
  width: 36%;
}
.plotted .picture {
  padding-left: 0.5rem;
  padding-right: 1rem;
}
.plotted td, .plotted tbody th {
  vertical-align: middle;
  line-height: 1.35;
}
.plotted .picture ~ * {
  width: 7rem;
}
.plotted .picture ~ .number ~ .number, .plotted .picture ~ .number:has(+ .number) {
  width: 4.75rem;
}
.wider .picture ~ .words {
  width: 33%;
}
.weekly .picture ~ * {
  width: 9.5rem;
}
.axis {
  display: flex;
  justify-content: space-between;
}
.plot svg {
  overflow: visible;
}
.plot {
  display: block;
  overflow: visible;
}
.at {
  overflow: visible;
}
.mark, .sample {
  vertical-align: -0.125em;
  overflow: visible;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.125rem 1.25rem;
}
.legend svg {
  margin-right: 0.125rem;
}
.traced .plot {
  max-width: 20rem;
}
.solid {
  fill: var(--accent);
}
.hatched {
  fill: url(#hatch);
  stroke: var(--accent);
}
.hollow {
  fill: var(--paper);
  stroke: var(--accent);
}
.track {
  fill: var(--track);
}
.seen {
  fill: var(--soft);
}
.withheld {
  fill: url(#hatch-soft);
  stroke: var(--soft);
}
.hatch {
  stroke: var(--accent);
  stroke-width: 3;
}
.hatch-soft {
  stroke: var(--soft);
  stroke-width: 1.5;
}
.base {
  stroke: var(--rule);
}
.limit {
  stroke: var(--ink);
  stroke-width: 2;
}
.limit-line {
  stroke: var(--soft);
  stroke-dasharray: 3 3;
}
.sure {
  stroke: var(--soft);
  stroke-width: 3;
}
.between {
  stroke: var(--accent);
  stroke-width: 2.5;
}
.trend {
  fill: none;
  stroke: var(--accent);
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
  vector-effect: non-scaling-stroke;
}
.end {
  fill: var(--accent);
}
.is-fail {
  fill: var(--fail);
}
.is-warn {
  fill: var(--warn);
}
.is-pass {
  fill: var(--paper);
  stroke: var(--pass);
  stroke-width: 2;
}
.is-none {
  fill: none;
  stroke: var(--soft);
  stroke-width: 2;
}
@media (max-width: 40rem) {
  .plotted .picture ~ * {
    width: 5.5rem;
  }
  .plotted .picture ~ .number ~ .number, .plotted .picture ~ .number:has(+ .number) {
    width: 4.25rem;
  }
  .weekly .picture ~ * {
    width: 7rem;
  }
  .plotted .picture {
    padding-right: 0.75rem;
  }
}
`;
