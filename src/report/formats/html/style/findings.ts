/** The list of findings: what is not in sight is not laid out. */
export const FINDINGS = `
form {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 1rem;
  align-items: end;
}
label {
  display: grid;
  gap: 0.125rem;
  min-width: 0;
  color: var(--soft);
  font-size: 0.8125rem;
}
.search {
  flex: 1 1 16rem;
}
input, select, button {
  font: inherit;
  font-size: 1rem;
  min-height: 2.5rem;
  max-width: 100%;
  padding: 0.25rem 0.625rem;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--soft);
  border-radius: 4px;
}
.counted {
  display: flex;
  gap: 1rem;
  align-items: center;
  min-height: 2.5rem;
}
select {
  max-width: 15rem;
}
input {
  width: 100%;
}
::placeholder {
  color: var(--soft);
  opacity: 1;
}
summary {
  cursor: pointer;
}
.of-team > summary {
  padding: 0.75rem 0;
}
.of-team > summary h3 {
  display: inline;
  font-size: 1.125rem;
}
.of-rule {
  border-top: 1px solid var(--rule);
}
.of-rule > summary {
  padding: 0.625rem 0;
}
.of-rule > summary small {
  display: inline;
}
.count {
  color: var(--soft);
  font-size: 0.875rem;
}
.of-rule > summary .count {
  float: right;
  line-height: 1.7;
}
.of-rule > p {
  padding-left: 1.125rem;
  font-size: 0.875rem;
}
main .of-rule > ul {
  padding: 0.5rem 0 1.25rem 1.125rem;
  list-style: none;
}
.of-rule li {
  display: grid;
  grid-template-columns: 7.5rem minmax(0, 1fr);
  gap: 0 1rem;
  margin: 0;
  padding: 0.375rem 0;
  max-width: none;
  content-visibility: auto;
  contain-intrinsic-size: auto 3.75rem;
}
.of-rule li > p {
  grid-column: -2;
}
.says {
  color: var(--soft);
  font-size: 0.9375rem;
}
@media (max-width: 40rem) {
  label {
    flex: 1 1 8rem;
  }
  .search {
    flex-basis: 100%;
  }
  select {
    width: 100%;
  }
  .of-rule li {
    grid-template-columns: minmax(0, 1fr);
  }
  .of-rule > summary .count {
    display: block;
    float: none;
    padding-left: 1.125rem;
  }
}
`;
