/** The workspace and the account that reads it: the first thing asked, as it needs no more than a valid key. */

export const WORKSPACE = `query Workspace {
  viewer { id app admin guest }
  organization {
    id name urlKey fiscalYearStartMonth workingDays roadmapEnabled customersEnabled initiativeUpdateReminderFrequencyInWeeks
    projectUpdateReminderFrequencyInWeeks
  }
}`;
