/** A team: what to do first, and the order of what follows. */
export const TEAM = `
.first {
  display: grid;
  gap: 0.75rem;
  counter-reset: first;
}
main .first {
  padding: 0;
  list-style: none;
}
.first li {
  margin: 0;
  padding-left: 2.25rem;
  position: relative;
  counter-increment: first;
}
.first li::before {
  content: counter(first);
  position: absolute;
  left: 0;
  top: 0;
  color: var(--accent);
  font-size: 1.375rem;
  font-weight: 650;
  line-height: 1.2;
}
.first .quiet {
  font-size: 0.875rem;
}
.query {
  overflow-wrap: anywhere;
  -webkit-user-select: all;
  user-select: all;
}
.owner {
  font-weight: 650;
}
.team > .quiet {
  max-width: none;
}
.team > h3 {
  margin-top: 1.5rem;
}
.team > section {
  margin-top: 2.5rem;
}
.team > .charts + section {
  margin-top: 0;
}
.signals p {
  margin-top: 0.75rem;
}
`;
