/** Tables of figures and of answers; a table too wide for its page scrolls within its own frame. */
export const TABLES = `
table {
  width: 100%;
  border-collapse: collapse;
  font-variant-numeric: tabular-nums;
}
caption, .legend, .notes {
  font-size: 0.875rem;
  text-align: left;
}
caption {
  padding-bottom: 0.25rem;
}
th, td {
  padding: 0.375rem 0.75rem 0.375rem 0;
  text-align: left;
  vertical-align: top;
  font-weight: 400;
  border-bottom: 1px solid var(--rule);
}
thead th {
  vertical-align: bottom;
  color: var(--soft);
  font-size: 0.8125rem;
}
.number {
  text-align: right;
  padding-right: 0;
}
.wide {
  overflow-x: auto;
}
.overview {
  min-width: 44rem;
  overflow-wrap: normal;
}
.overview th[scope="row"] {
  min-width: 8rem;
}
.overview .number {
  padding-left: 1rem;
}
.overview th .mark {
  display: block;
  margin: 0 0 0.125rem auto;
}
.overview td:last-child:not(.number), .overview thead th:last-child:not(.number) {
  padding-left: 1.5rem;
}
.answers th[scope="row"] {
  width: 66%;
}
.areas th[scope="row"] {
  width: 40%;
}
.areas .answer {
  display: inline-block;
  margin-right: 0.5rem;
}
.answer, .whole {
  white-space: nowrap;
}
@media (max-width: 40rem) {
  th, td {
    padding-right: 0.5rem;
  }
  .answers th[scope="row"] {
    width: 50%;
  }
}
`;
