/** The catalogue: every rule, in the order reports list them. Written by `npm run docs`. */
import type { Rule } from "../src/rule.ts";
import decisionOwner from "./boundary/decision-owner.ts";
import priorityAlignment from "./boundary/priority-alignment.ts";
import roadmapBreakdown from "./boundary/roadmap-breakdown.ts";
import roadmapCommitment from "./boundary/roadmap-commitment.ts";
import roadmapLink from "./boundary/roadmap-link.ts";
import roleModel from "./boundary/role-model.ts";
import sprintOverride from "./boundary/sprint-override.ts";
import stakeholderBypass from "./boundary/stakeholder-bypass.ts";
import absentAssignees from "./hygiene/absent-assignees.ts";
import agingWip from "./hygiene/aging-wip.ts";
import backlogSize from "./hygiene/backlog-size.ts";
import carriedItems from "./hygiene/carried-items.ts";
import duplicates from "./hygiene/duplicates.ts";
import hollowItems from "./hygiene/hollow-items.ts";
import missingResolutions from "./hygiene/missing-resolutions.ts";
import netGrowth from "./hygiene/net-growth.ts";
import staleness from "./hygiene/staleness.ts";
import statusContradictions from "./hygiene/status-contradictions.ts";
import triageLatency from "./hygiene/triage-latency.ts";
import urgentUntouched from "./hygiene/urgent-untouched.ts";
import customerEvidence from "./pm/customer-evidence.ts";
import dateStability from "./pm/date-stability.ts";
import honestHealth from "./pm/honest-health.ts";
import horizon from "./pm/horizon.ts";
import outcomeReview from "./pm/outcome-review.ts";
import problemStatement from "./pm/problem-statement.ts";
import roadmapAnchor from "./pm/roadmap-anchor.ts";
import roadmapFreshness from "./pm/roadmap-freshness.ts";
import roadmapPruning from "./pm/roadmap-pruning.ts";
import stakeholderUpdates from "./pm/stakeholder-updates.ts";
import successMetric from "./pm/success-metric.ts";
import vision from "./pm/vision.ts";
import acceptance from "./po/acceptance.ts";
import acceptanceCriteria from "./po/acceptance-criteria.ts";
import blockedAttention from "./po/blocked-attention.ts";
import carryOver from "./po/carry-over.ts";
import criteriaBeforeStart from "./po/criteria-before-start.ts";
import criteriaSubstance from "./po/criteria-substance.ts";
import descoping from "./po/descoping.ts";
import doneCriteria from "./po/done-criteria.ts";
import midSprintAdditions from "./po/mid-sprint-additions.ts";
import orderUpkeep from "./po/order-upkeep.ts";
import prioritySpread from "./po/priority-spread.ts";
import questionLatency from "./po/question-latency.ts";
import readyDepth from "./po/ready-depth.ts";
import reopenRate from "./po/reopen-rate.ts";
import scopeChangeReason from "./po/scope-change-reason.ts";
import sprintGoal from "./po/sprint-goal.ts";
import sprintOverrun from "./po/sprint-overrun.ts";
import sprintReadiness from "./po/sprint-readiness.ts";
import storyAtomic from "./po/story-atomic.ts";
import storyBenefit from "./po/story-benefit.ts";
import storyMinimal from "./po/story-minimal.ts";
import storySize from "./po/story-size.ts";
import storyStability from "./po/story-stability.ts";

const rules: readonly Rule[] = [
  customerEvidence,
  dateStability,
  honestHealth,
  horizon,
  outcomeReview,
  problemStatement,
  roadmapAnchor,
  roadmapFreshness,
  roadmapPruning,
  stakeholderUpdates,
  successMetric,
  vision,
  acceptance,
  acceptanceCriteria,
  blockedAttention,
  carryOver,
  criteriaBeforeStart,
  criteriaSubstance,
  descoping,
  doneCriteria,
  midSprintAdditions,
  orderUpkeep,
  prioritySpread,
  questionLatency,
  readyDepth,
  reopenRate,
  scopeChangeReason,
  sprintGoal,
  sprintOverrun,
  sprintReadiness,
  storyAtomic,
  storyBenefit,
  storyMinimal,
  storySize,
  storyStability,
  decisionOwner,
  priorityAlignment,
  roadmapBreakdown,
  roadmapCommitment,
  roadmapLink,
  roleModel,
  sprintOverride,
  stakeholderBypass,
  absentAssignees,
  agingWip,
  backlogSize,
  carriedItems,
  duplicates,
  hollowItems,
  missingResolutions,
  netGrowth,
  staleness,
  statusContradictions,
  triageLatency,
  urgentUntouched,
];

export default rules;
