/**
 * Few colours: paper, ink, one accent, and three for answers, each of which has a shape as well. Text stands out from
 * its ground by 4.5 to 1 at least, what is drawn by 3 to 1.
 */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fff;
  --raised: #f6f7f8;
  --ink: #1d2227;
  --soft: #59626c;
  --rule: #dfe3e7;
  --track: #eceff1;
  --accent: #1d5fa8;
  --fail: #b42318;
  --warn: #945800;
  --pass: #1c7043;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a;
    --raised: #1b1f23;
    --ink: #e4e7ea;
    --soft: #9fa9b3;
    --rule: #30363c;
    --track: #262b30;
    --accent: #7db4f0;
    --fail: #ff9086;
    --warn: #edb44d;
    --pass: #74cc98;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
}
@media (forced-colors: active) {
  :root {
    --soft: CanvasText;
    --rule: GrayText;
    --track: Canvas;
    --accent: CanvasText;
    --fail: CanvasText;
    --warn: CanvasText;
    --pass: CanvasText;
  }
}
`;
