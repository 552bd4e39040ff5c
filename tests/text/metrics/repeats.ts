/** What a reader of metrics may stumble over where a text repeats it many times. */
export const METRIC_REPEATS: readonly string[] = [
  ..."1 |9% |churn 1 |from 1 to 2 |1.2.3.|10 jan|per 1 |A-1 ".split("|"),
  ...["| a | 1 |\n", "- Why: \n"],
];
