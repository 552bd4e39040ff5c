/** On paper everything is open and dark on white, whatever the screen was set to. */
export const PRINT = `
@media print {
  @page {
    margin: 15mm;
  }
  html {
    font-size: 68%;
  }
  body {
    max-width: none;
    padding: 0;
  }
  nav, .skip, form {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  details::details-content {
    content-visibility: visible !important;
    display: block;
    block-size: auto;
  }
  .of-rule li {
    content-visibility: visible;
    break-inside: avoid;
  }
  h2, h3, summary, caption {
    break-after: avoid;
  }
  tr, .chart > table {
    break-inside: avoid;
  }
  svg, .notice {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
}
`;
