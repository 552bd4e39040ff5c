/** Account names that are ordinary words: redacting them would redact half a report. */
const WORDS = new Set(
  (
    "account accounts addon admin administrator analyst android anonymous application architect assistant " +
    "atlassian automation backend backlog billing branch builder business capacity catalog checkout client " +
    "company content contractor corporate customer customers default delivery deployer design designer " +
    "desktop developer developers development devops director engineer engineering enterprise everyone " +
    "example external finance former frontend gateway general github gitlab guests helpdesk history imported " +
    "importer infrastructure integration internal jenkins library linear machine mailer manager marketing " +
    "mobile monitor network nobody noreply notification office operations operator origin package partner " +
    "payments people person personal platform pipeline planner planning portal product production program " +
    "project projects provider public quality release releases renovate reporter reporting research robots " +
    "runner sandbox script scripts search secret security sentry server service services shared slackbot " +
    "software source staging standard status storage student supplier support system systems teamcity " +
    "template tester testers testing ticket tickets tracker trainee unassigned unknown update upgrade " +
    "vendor viewer visitor website worker workflow writer"
  ).split(" "),
);

export const isPlainWord = (name: string): boolean => WORDS.has(name.toLowerCase());
