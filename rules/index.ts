/** The catalogue: every rule, in the order reports list them. */
import type { Rule } from "../src/rule.ts";
import priorityAlignment from "./boundary/priority-alignment.ts";
import roadmapBreakdown from "./boundary/roadmap-breakdown.ts";
import roadmapLink from "./boundary/roadmap-link.ts";
import backlogSize from "./hygiene/backlog-size.ts";
import duplicates from "./hygiene/duplicates.ts";
import hollowItems from "./hygiene/hollow-items.ts";
import netGrowth from "./hygiene/net-growth.ts";
import staleness from "./hygiene/staleness.ts";
import customerEvidence from "./pm/customer-evidence.ts";
import honestHealth from "./pm/honest-health.ts";
import horizon from "./pm/horizon.ts";
import outcomeReview from "./pm/outcome-review.ts";
import problemStatement from "./pm/problem-statement.ts";
import roadmapAnchor from "./pm/roadmap-anchor.ts";
import roadmapFreshness from "./pm/roadmap-freshness.ts";
import stakeholderUpdates from "./pm/stakeholder-updates.ts";
import successMetric from "./pm/success-metric.ts";
import vision from "./pm/vision.ts";
import acceptanceCriteria from "./po/acceptance-criteria.ts";
import blockedAttention from "./po/blocked-attention.ts";
import criteriaSubstance from "./po/criteria-substance.ts";
import doneCriteria from "./po/done-criteria.ts";
import prioritySpread from "./po/priority-spread.ts";
import questionLatency from "./po/question-latency.ts";
import readyDepth from "./po/ready-depth.ts";
import sprintGoal from "./po/sprint-goal.ts";
import storyAtomic from "./po/story-atomic.ts";
import storyBenefit from "./po/story-benefit.ts";
import storyMinimal from "./po/story-minimal.ts";

const rules: readonly Rule[] = [
  customerEvidence,
  honestHealth,
  horizon,
  outcomeReview,
  problemStatement,
  roadmapAnchor,
  roadmapFreshness,
  stakeholderUpdates,
  successMetric,
  vision,
  acceptanceCriteria,
  blockedAttention,
  criteriaSubstance,
  doneCriteria,
  prioritySpread,
  questionLatency,
  readyDepth,
  sprintGoal,
  storyAtomic,
  storyBenefit,
  storyMinimal,
  priorityAlignment,
  roadmapBreakdown,
  roadmapLink,
  backlogSize,
  duplicates,
  hollowItems,
  netGrowth,
  staleness,
];

export default rules;
