import { type Language, list } from "./language.ts";

export const ENGLISH: Language = {
  code: "en",
  name: "English",
  stopWords: list`
    a; an; the; and; or; but; if; then; else; of; in; on; at; by; for; to; from; with; without; into; onto;
    over; under; as; is; are; was; were; be; been; being; am; do; does; did; done; has; have; had; having;
    will; would; can; could; should; shall; may; might; must; not; no; nor; so; than; too; very; this; that;
    these; those; there; here; it; its; i; me; my; we; us; our; you; your; he; him; his; she; her; they; them;
    their; who; whom; which; what; when; where; why; how; all; any; each; some; such; only; own; same; just;
    also; via; don; doesn; didn; isn; aren; wasn; won; ll; ve; re; s; t; d; m`,
  placeholders: list`
    tbd; tba; tbc; todo; to do; to be defined; to be determined; to be done; to be decided; to be added; n/a;
    na; none; nothing; unknown; empty; pending; later; coming soon; open; wip; xxx; xyz; x; foo; bar;
    lorem ipsum; placeholder; text; add text; see below; see above; see comments; see ticket; see epic;
    see description; see prd; see spec; see doc; see docs; see link; see attachment; see attached; role;
    user role; type of user; user type; some type of user; persona; who; goal; some goal; action; feature;
    some feature; function; what; value; benefit; business value; reason; some reason; why; outcome`,
  template: {
    instructions: list`
      describe; explain; outline; summari[sz]e; insert; enter your; enter the; provide; fill in; state the;
      briefly; use this section; write here; add (?:a|the) (?:description|context|background|problem|reason)`,
    please: list`please`,
    toCome: list`
      (?:tbd|tba|tbc|todo)(?![\p{L}\d]);
      (?:to|will) be (?:filled|defined|added|completed|written|provided|done|discussed|described|clarified)`,
    pointers: list`see`,
    frame: list`
      we; believe; that; this; these; will; would; lead; leads; to; result; in; achieve; for; by; doing;
      building; creating; if; then; because; when; i; want; so; can; know; is; true; as; a; an; the; of; and;
      have; has; had; problem; which; see; our; user; users; customer; customers; need; needs; way; are;
      trying; but; makes; me; feel; am; it; their`,
    openQuestions: list`how might we`,
  },
  sections: {
    problem: list`
      problem; problems; problem statement; problem description; problem space; problem definition;
      problem to solve; what problem are we solving; what problem does this solve; which problem do we solve;
      what is the problem; what's the problem; why; why now; why are we doing this; why do this;
      why this matters; why does this matter; why it matters; why we do this; why is this important;
      why is this needed; reason; reasons; reasoning; rationale; motivation; background; context; opportunity;
      opportunity statement; hypothesis; hypotheses; problem hypothesis; job; jobs; job to be done;
      jobs to be done; jtbd; job story; need; needs; pain; pains; pain point; pain points; challenge;
      challenges; how might we; business case; business need; justification; current situation;
      situation today; situation; what's wrong; what is wrong; what's wrong today; what is wrong today;
      what hurts; what hurts today; what is broken; the situation today; today; status quo; current pain;
      why should we do this; why should we care; why do we do this; why do we need this; why build this`,
    metric: list`
      success metric; success metrics; metric; metrics; success measure; success measures; measure; measures;
      measurement; measure of success; measures of success; how we measure; how we measure success;
      how do we measure success; how will we measure success; how will we measure it; how we will know;
      how will we know; how do we know; success criteria; success; success looks like;
      what success looks like; what does success look like; definition of success; kpi; kpis; okr; okrs; kr;
      key result; key results; outcome; outcomes; desired outcome; expected outcome; expected outcomes;
      expected effect; expected impact; expected result; impact; target; targets; goal; goals; objective;
      signal; signals; north star; north star metric; leading indicator; leading indicators;
      lagging indicators; indicator; indicators; business impact; business goal; hypothesis; result; results`,
    others: list`
      solution; solutions; proposed solution; proposal; approach; idea; scope; in scope; out of scope;
      non-goals; non goals; not in scope; what; how; deliverables; deliverable; requirements; requirement;
      acceptance criteria; ac; design; designs; notes; links; resources; timeline; milestones; plan; rollout;
      risks; dependencies; questions; open questions; features; feature; fix; tasks; todo; implementation;
      technical details; details; user story; story; when; next steps; assumptions; decision; decisions;
      steps to reproduce; expected result; actual result; release plan; definition of done`,
    qualifiers: list`
      the; our; a; an; customer; customers'; user; users'; user's; customer's; business; current; key; main;
      core`,
    and: list`and; or; vs`,
  },
  criteria: {
    labels: list`
      acceptance criteria; acceptance criterion; acceptance criterias; acceptance conditions;
      acceptance condition; acceptance requirements; acceptance requirement; criteria of acceptance;
      criteria for acceptance; conditions of acceptance; conditions of satisfaction;
      condition of satisfaction; satisfaction conditions; done when; we are done when; we're done when;
      this is done when; it is done when; accepted when; definition of done for this story;
      acceptence criteria; acceptance critera; acceptance critiera; acceptance criterea; acceptance creteria;
      acceptance criterions; acceptance criteria's; acceptance-criteria`,
    weakLabels: list`
      acceptance tests; acceptance test; acceptance testing; acceptance checklist; acceptance;
      user acceptance tests; definition of done; success criteria; success criterion; success conditions;
      exit criteria; completion criteria; done criteria`,
    expectedLabels: list`
      expected result; expected results; expected behaviour; expected behavior; expected outcome;
      expected outcomes; expected; what should happen; what did you expect to happen`,
    acronyms: list`A.C.s; A.C.; A.C; AC's; AC’s; ACs; AC; CoS; COS`,
    weakAcronyms: list`DoD`,
    numberedNames: list`
      criteri(?:a|on|um); acs?; cos; conditions?; requirement; items?; points?; bullet; scenario; example;
      test ?case; step`,
    qualifiers: list`
      user story; story; draft; proposed; suggested; functional; non-functional; business; technical;
      high-level; high level; initial; preliminary; updated; revised; new; additional; general; main; our;
      the; feature; product; ux; ui; qa`,
    prepositions: list`for; of; on; in`,
    and: list`and; or`,
    announces: list`are; is; include; includes; as follows; below; following; to`,
    groups: list`
      BE; FE; backend; back-end; back end; frontend; front-end; front end; API; UI; UX; app; mobile; iOS; Android;
      web; desktop; server; client; database; functional; non-functional; performance; security; accessibility;
      must have; should have; happy path; unhappy path; edge cases; error cases`,
    otherLabels: list`
      note; notes; technical notes; technical note; tech notes; dev notes; developer notes;
      implementation notes; implementation; implementation details; implementation plan; technical details;
      technical approach; approach; solution; proposed solution; out of scope; in scope; scope; not in scope;
      non-goals; non goals; background; context; description; summary; overview; motivation; problem;
      problem statement; why; goal; goals; user story; design; designs; ux; mockups; mockup; wireframes;
      screenshots; screenshot; links; link; references; reference; resources; documentation; docs;
      attachments; dependencies; dependency; depends on; blocked by; assumptions; assumption; questions;
      open questions; question; risks; constraints; test cases; test plan; testing; test steps; how to test;
      test notes; qa notes; testing notes; test data; test instructions; steps to reproduce; steps;
      reproduction steps; how to reproduce; repro; actual result; actual results; actual behaviour;
      actual behavior; actual; environment; workaround; tasks; task; sub-tasks; subtasks; to do; todo; todos;
      to-do; checklist; definition of ready; rollout; rollout plan; release notes; estimation; estimate;
      additional information; additional info; additional context; additional notes; further information;
      comments; remarks; hints; stakeholders; reporter; priority; impact; regards; best regards; kind regards;
      thanks; cheers; next steps; follow-ups; follow up; related; related issues; see also; changelog; logs;
      stack trace; root cause; timeline; work log`,
    toCome: list`
      tbd; tbc; tba; todo; to do; wip; fixme; n/a; na; none; none yet; nothing; nil; xxx; xx; lorem ipsum;
      coming soon; later; pending; to follow; to be defined; to be determined; to be confirmed;
      to be discussed; to be decided; to be added; to be refined; to be clarified; to be written;
      to be completed; to be filled; to be provided; to be specified; to be agreed; not yet defined;
      not defined yet; not defined; not yet; fill in; fill me in; please fill; please add; add here;
      write here; add criteria here; text here; your text here; will be added; will be added later;
      will be defined later; will be defined; needs refinement; needs to be defined; needs definition;
      see title; see summary; as discussed; as per discussion; as per description; as described;
      as described above; as above; see above; see below; same as above; ditto; ask po; ask the po; ask pm;
      unknown; not applicable; test; foo; bar; asdf; criteria; acceptance criteria; placeholder; empty; draft`,
    toComeHeads: list`tbd; tbc; tba; todo; wip; fixme; xxx; to-do`,
    pointers: list`see; refer; check; per; as; according; follow; follows; following; in`,
    places: list`
      figma; design; designs; mockup; mockups; mock-up; mock-ups; wireframe; wireframes; prototype; comment;
      comments; description; title; summary; attachment; attachments; attached; above; below; confluence; doc;
      document; docs; spec; specs; specification; link; links; epic; parent; ticket; issue; story; slack;
      thread; screenshot; screenshots; image; picture; video; wiki; notion; miro; zeplin; sketch; invision;
      page; prd; brief; loom; sheet; spreadsheet; email; mail; discussion; google; drive; sharepoint`,
    frame: list`
      as; a; an; i; want; to; so; that; can; be; able; type; of; user; role; persona; goal; action; benefit;
      reason; some; someone; something; given; when; then; and; but; context; precondition; preconditions;
      initial; state; event; occurs; happens; outcome; result; expected; is; the; i'm; am; on; do; does; in;
      order`,
    helpVerbs: list`
      describe; list; add; enter; write; define; provide; specify; document; fill; insert; put; state;
      replace; explain; include; please`,
    helpObjects: list`
      acceptance; conditions? (?:that|which); what (?:must|needs|should); criteri\w{1,4} (?:here|below);
      one per line`,
    helpQuestions: list`
      what (?:must|should|needs to|has to|does|conditions);
      how (?:will|do|can|would) (?:we|you|i) (?:know|verify|test|tell);
      when (?:is|can|do) (?:this|we|the story); which (?:conditions|criteria)`,
    emptyWords: list`
      the; a; an; it; this; that; these; all; every; everything; each; any; feature; features; functionality;
      function; functions; functional; change; changes; thing; things; item; work; works; working; worked;
      expected; expectation; expectations; intended; designed; planned; properly; correctly; correct; right;
      fine; good; well; ok; okay; perfectly; flawlessly; successfully; success; successful; smoothly; as; is;
      are; be; been; being; was; has; have; had; will; shall; should; must; need; needs; to; can; do; does;
      done; not; no; and; or; of; in; on; for; by; with; without; fixed; resolved; solved; implemented;
      developed; built; complete; completed; finished; ready; delivered; closed; fulfilled; satisfied; met;
      issue; issues; bug; bugs; problem; problems; error; errors; story; stories; task; tasks; ticket;
      tickets; requirement; requirements; request; spec; specs; criteria; described; description; above;
      discussed; agreed; stated; mentioned; required; user; users`,
    emptyCore: list`
      work; works; working; worked; functional; expected; properly; correctly; fine; ok; okay; fixed;
      resolved; solved; implemented; developed; complete; completed; finished; done; ready; successfully;
      flawlessly; met; fulfilled; satisfied`,
    emptyEndings: list`
      works as expected; work as expected; working as expected; works as intended; work as intended;
      works as designed; works properly; work properly; working properly; works correctly; work correctly;
      works fine; works well; working fine; working correctly; functions properly; functions correctly;
      functions as expected; behaves as expected; behaves correctly; is fixed; is resolved; is done;
      is implemented; is working; is completed; is complete; are fixed; should be fixed; should be done;
      should be implemented; should work; must work; is correct; are correct; as expected`,
    doneWords: list`
      code; peer; review; reviewed; reviews; reviewer; pr; prs; mr; pull; merge; merged; master; main;
      develop; trunk; branch; unit; integration; e2e; end-to-end; automated; automation; regression; smoke;
      test; tests; tested; testing; pass; passes; passed; passing; green; written; write; updated; update;
      coverage; covered; ci; cd; build; builds; pipeline; pipelines; lint; linter; linting; eslint; sonar;
      sonarqube; warnings; deployed; deploy; deployment; staging; stage; production; prod; uat; preprod;
      documentation; documented; docs; readme; changelog; confluence; wiki; release; notes; qa; signed; sign;
      off; sign-off; approved; approval; po; accepted; demo; demoed; demonstrated; team; least; one; two;
      developer; developers; colleague; sprint; environment; environments; env; all; are; is; be; been; have;
      has; the; a; an; and; or; by; to; in; on; into; for; of; with; must; should; no; new; any; existing; at;
      done; completed; complete; translations; translated; monitoring; acceptance; criteria`,
    doneCore: list`
      review; reviewed; reviews; merged; merge; tests; test; tested; coverage; ci; pipeline; build; lint;
      linter; linting; sonar; sonarqube; deployed; deploy; deployment; documentation; documented; docs;
      readme; changelog; qa; approved; demo; demoed; demonstrated; sign-off`,
    vagueWords: list`
      fast; faster; quick; quickly; fastest; speedy; intuitive; intuitively; user-friendly; friendly; easy;
      easily; easier; simple; simply; nice; nicely; good; great; better; best; modern; seamless; seamlessly;
      smooth; smoothly; robust; scalable; flexible; performant; efficient; efficiently; effective; responsive;
      appropriate; appropriately; adequate; sufficient; reasonable; reasonably; convenient; attractive;
      appealing; beautiful; pleasant; clearly; stable; reliable; secure; optimal; optimized; optimised;
      usable; comfortable; snappy`,
    cues: list`
      if; when; whenever; unless; until; while; after; before; once; only; without; within; except; given;
      otherwise; else; show; shows; shown; display; displays; displayed; appear; appears; return; returns;
      returned; redirect; redirects; redirected; send; sends; sent; receive; receives; received; contain;
      contains; include; includes; list; lists; listed; disable; disables; disabled; enable; enables; enabled;
      hide; hides; hidden; open; opens; close; closes; save; saves; saved; store; stores; stored; delete;
      deletes; deleted; remove; removes; removed; create; creates; created; validate; validates; validated;
      reject; rejects; rejected; accept; accepts; log; logs; logged; sort; sorts; sorted; filter; filters;
      filtered; export; exports; download; downloads; upload; uploads; print; prints; select; selects;
      selected; click; clicks; clicking; tap; taps; see; sees`,
    negations: list`no; not; never; without; cannot; can't; don't; doesn't; isn't; won't`,
    verdicts: list`
      ok; okay; nok; pass; passed; passes; fail; failed; fails; done; met; verified; works; working; fixed;
      not; partially; partly; yes; no; open; closed; green; red; accepted; rejected; blocked; tested; approved`,
  },
  gherkin: {
    scenario: list`Scenario Outline; Scenario Template; Scenario; Example`,
    given: list`Given`,
    when: list`When`,
    outcome: list`Then`,
    and: list`And; But`,
    around: list`Feature; Rule; Background; Examples; Scenarios`,
  },
  story: {
    form: {
      opens: list`as(?: an?| the| one of our| our)?`,
      bareOpening: list`as`,
      wants: list`(?:i|we)(?:['’]d| would)?(?: also| really| just)? (?:want|wish|need|like|love|expect|can(?! ?no?t\b)|could|should|must|shall|may|will|am able|are able|require|prefer|don['’]t want|do not want)|(?:i|we) would be able|(?:i['’]m|we['’]re) able`,
      afterWants: list`(?: to)?(?: be able to| have the ability to)?`,
      soThat: list`
        so that; so as to; in ?order (?:to|that); so(?= (?!far|many|much|on|called|forth|long|what)\p{L}); because;
        to make sure; to ensure`,
      verbs: list`
        is; are; was; were; has; have; had; does; do; did; been; being; can; will; would; could; should; gets;
        got; works; makes; means; seems; clicks; opens; enters`,
      noRole: list`
        aside; result; workaround; consequence; step; measure; solution; fix; example; effect; note; reminder;
        alternative; rule; test; follow-up; followup; bonus; fallback; start; whole; matter; precaution;
        compromise; suggestion; idea; conclusion; summary; reference; hack; hotfix; resort; check; poc; sort;
        kind; means; way; replacement; guess; favor; favour; thought; practice; minimum; default;
        prerequisite; basis; point; template; charm; soon; per; well; far; long; much; many; discussed;
        mentioned; agreed; requested; found; given; seen; shown; written; stated; known; above; below; usual;
        currently; only; people; before; always; of; for; if; though; part; described; noted; said; such; in;
        with; to; expected; needed; i; we; you; it; they; he; she; this; that; there`,
      noun: "last",
    },
    endFirst: list`in order to; in order that; so that`,
    actions: {
      verbs: list`
        accept; acquire; activate; adapt; add; adjust; aggregate; allocate; alter; analyse; analyze;
        annotate; append; apply; approve; arrange; ask; assess; assign; associate; attach;
        authenticate; authorise; authorize; blacklist; bring; browse; build; buy; calculate; cancel;
        capture; categorise; categorize; choose; cite; clarify; classify; clone; collapse; collect;
        combine; communicate; compare; compile; complain; compose; compute; configure; confirm;
        connect; consolidate; consume; convert; create; customise; customize; decide; declare;
        decline; define; delete; deliver; demonstrate; deploy; derive; describe; designate; detach;
        detect; determine; develop; disable; disconnect; discover; dismiss; disseminate;
        distinguish; distribute; do; download; edit; embed; employ; enable; encrypt; enrich; enrol;
        enroll; enter; enumerate; erase; evaluate; examine; exclude; execute; expand; explain;
        explore; export; extend; extract; fetch; fill; finalise; finalize; find; forward; gather;
        generate; get; give; grab; grant; handle; hide; identify; ignore; illustrate; implement;
        import; include; incorporate; indicate; inform; initiate; insert; inspect; install;
        instruct; integrate; invite; invoke; keep; locate; maintain; make; manage; migrate;
        minimise; minimize; modify; mute; navigate; nominate; notify; obtain; operate;
        operationalize; organise; organize; override; paste; pay; perform; pick; populate; postpone;
        prepare; preserve; prevent; print; prioritise; prioritize; produce; propose; protect;
        provide; publish; put; raise; rearrange; receive; recommend; reconcile; redeem; reduce;
        refer; refine; refresh; refuse; reinstate; reject; remind; remove; rename; render; reorder;
        replace; reproduce; reschedule; reserve; resize; resolve; respond; restore; resubmit;
        retain; retrieve; reuse; revert; revoke; reword; rewrite; rotate; save; see; select; sell;
        send; simplify; solve; sort; specify; store; submit; subscribe; suggest; summarise;
        summarize; suspend; synchronise; synchronize; take; tell; terminate; transform; translate;
        transmit; trigger; turn; unlock; unpublish; unsubscribe; upload; upvote; validate; verify;
        visualise; visualize; withdraw; write`,
      alsoNouns: list`
        access; alert; answer; archive; audit; balance; bid; bill; block; book; bookmark; call;
        change; charge; chart; chat; check; claim; clean; clear; close; comment; complete; contact;
        contribute; control; copy; correct; cover; cut; debug; decrease; deposit; design; display;
        document; draft; drag; draw; drop; duplicate; email; enquire; estimate; exchange; exit;
        express; feature; feed; file; filter; finish; fit; fix; flag; focus; follow; fork; format;
        group; guide; host; increase; index; input; invoice; issue; join; judge; label; launch;
        lead; leave; limit; link; list; listen; load; lock; log; mail; map; mark; match; measure;
        mention; merge; message; mix; model; monitor; move; name; note; number; offer; open; order;
        pause; pin; plan; play; post; present; preview; price; process; program; prompt; purchase;
        query; question; queue; quote; rank; rate; read; record; register; release; rent; repair; reply;
        report; request; reset; return; review; run; scan; schedule; score; search; separate; set;
        share; ship; show; sign; sketch; skip; split; sponsor; stamp; start; stop; stream; study;
        supply; support; swap; switch; sync; tag; target; test; text; time; trace; track; trade;
        train; transfer; transport; trim; type; undo; update; upgrade; use; view; visit; vote; warn;
        watch; weigh; wrap; zoom`,
      articles: list`
        a; an; the; my; our; your; their; his; her; its; any; each; every; this; these; those`,
      determiners: list`
        it; them; all; that; new; more; another; some; me; us; someone; everyone; what; which; who; how; where;
        when`,
      attributes: list`new; existing; own; other; another; current; old; more; some; all`,
      noObject: list`
        in; out; up; down; off; on; to; from; for; by; with; at; of; as; again; later; automatically; easily;
        quickly; online; through; into; about; or; and; sure; time`,
      notVerbs: list`
        about; above; across; after; against; all; along; among; around; as; at; because; before; behind; below;
        beneath; beside; besides; between; beyond; both; but; by; despite; down; during; either; even; every;
        except; for; from; half; hence; how; i; if; in; inside; into; it; like; maybe; near; neither; none; nor;
        not; now; of; off; on; once; one; only; onto; or; out; outside; over; past; per; perhaps; plus; quite;
        rather; since; so; some; such; than; that; then; they; this; though; through; throughout; thus; till; to;
        too; toward; towards; twice; under; unless; unlike; until; up; upon; us; versus; via; vs; we; what; when;
        where; whereas; whether; which; while; who; whom; whose; why; with; within; without; yet; you`,
      inputs: list`
        enter; type; input; provide; fill; click; tap; press; swipe; select; choose; pick; search; browse; look;
        go; open; visit; navigate; scroll; scan; log; sign; ask; submit; query; call; run; access; specify`,
      answers: list`
        get; see; receive; view; find; read; learn; know; obtain; hear; watch; discover; be; report; return`,
      outcomes: list`
        have; be; ensure; expect; keep; know; allow; enable; let; help; avoid; prevent; understand; trust; feel;
        become; need; want`,
      clauses: list`
        that; which; who; whom; whose; where; when; if; whether; while; until; because; how; what; why; once`,
      same: list`it; them; this; these`,
      expectations: list`and (?:i|we) expect; and (?:it|this|they) (?:should|must|shall)`,
    },
    remarks: list`note; notes; nb; n\.b\.; see; cf\.?`,
  },
  problem: {
    people: list`
      (?:customer|user|client|buyer|shopper|guest|tenant|patient|driver|account|visitor|subscriber|nurse|doctor|teacher|parent|student|accountant|admin|administrator|manager|owner|merchant|seller|reseller|partner|agent|dispatcher|courier|technician|engineer|employee|colleague|member|applicant|candidate|auditor|lawyer|clerk|planner|operator|recruiter|reader|viewer|player|donor|citizen|resident|farmer|cashier|host|baker|builder|organiser|organizer|worker|team|shop|store|clinic|school|company|business|tester|participant|newcomer|beginner|landlord|lead|prospect|salesperson|trainer|volunteer|analyst|cook|waiter|worker|operator|traveller|passenger|interview)s?;
      (?:companies|businesses|agencies); people; staff; crews?; support; personnel; everyone; everybody;
      nobody`,
    trouble: list`
      give up; gives up; gave up; abandons?; abandoned; drop out; drops out; drop off; leave us; leaves us;
      left us; quit; churn; complain; complains; complained; complaints?; struggles?; struggled; fail to;
      fails to; failed to; get stuck; gets stuck; are stuck; feel lost; felt lost; get lost; confused;
      confusing; frustrated; annoyed; angry; unhappy; lose; loses; lost; miss; misses; missed; waste; wastes;
      wasted; spends? … (?:hours?|days?|minutes|half|weeks?|evenings?|mornings?);
      calls? (?:us|support|in|back|dispatch|every);
      (?:call|write|ask|mail|email|phone)s? … (?:because|since|as they); answers? … calls; no way (?:to|of);
      (?:because|since|as) (?:they|he|she|nobody|it|we) … (?:cannot|can't|can’t|can not|never|not);
      (?:cannot|can't|can’t|unable to) … (?:and|so|because|since);
      (?:do not|don't|don’t|does not|doesn't|did not|never) (?:trust|know|understand|find|see|believe|notice|come back|return);
      by hand; retypes?; retyping; work around; workarounds?; private spreadsheet;
      own (?:list|spreadsheet|table); too long; too slow; takes? (?:hours|days|weeks|ages|forever); drags? on;
      disputes?; twice; are blocked; is blocked; stop (?:at|in|half); stops (?:at|in|half); turn away;
      turns away; hang up; wait for (?:hours|days|weeks|minutes); forgets?; forgotten; stopped using;
      stop using; walks? away; invisible to; on paper; two systems; nobody (?:can|knows|sees|told);
      go(?:es)? unanswered; takes? … (?:calls|hours|days|weeks); waits? … (?:hours?|days?|weeks?|minutes);
      is off after; are wrong; the same question; (?:late|overlooks?|overlooked) … (?:because|since);
      yesterday's`,
    plan: list`
      can now;
      ^(?:add|build|create|replace|move|show|let|give|rename|remove|introduce|roll out|change|update|improve);
      fewer; should; must; shall; will; would; want to; wants to; able to; so that; in order to; let's; given;
      then; as an?; error message; is shown; are shown; displayed; may not; only if; allow; allows; please;
      implement; unless`,
  },
  reasons: {
    says: list`
      so that;
      so (?:we|you|they|i|he|she|it|users?|people|customers?|developers?|nobody|everyone) (?:can|could|do|does|will|would|may|are|is);
      in ?order (?:to|for|that); so as to; to be able to; because; because of; due to; that way; otherwise;
      since (?:it|its|we|you|they|the|this|that|there|most|many|some|all|i|our|their|no|not|\p{L}+s);
      as (?:it|they|we|this|there) (?:is|are|will|would|can|has|have|does|do);
      (?:the|main|its|our) (?:idea|goal|purpose|aim|motivation|intention|intent|rationale|reason|point|benefit|advantage) (?:is|was|being|of|behind|for|here|why);
      for (?:consistency|parity|compliance|convenience|security|privacy|accessibility|compatibility|performance|clarity|simplicity|better|easier|faster);
      allows; allowing; (?:to|will|would|which|that|can|could|should|and|this) allow; enables; enabling;
      (?:will|would|which|that|can|could|should|this) enable; makes? (?:it|this|things|life) \p{L}+;
      lets (?:you|us|users?|people|them|developers?|customers?); helps?; helpful; useful; handy; valuable;
      convenien\p{L}+; benefits?; advantages?; gives? (?:us|users?|people|customers?|developers?);
      saves? (?:us|time|work|money|the|users?); required (?:by|for|because);
      (?:is|are|was) (?:needed|required|necessary); needed (?:by|for|to|because|in|when|since);
      (?:a|the|any) need (?:for|to);
      (?:we|i|they) (?:really |also |do )?need (?:an?|our|the|more|better|some|something); needs? a way;
      use case; requirements? (?:is|are|to|for|from|of); (?:^|, )to support … (?:we|you|it|they);
      to (?:avoid|prevent|reduce|save|simplify|improve|increase|speed up|ensure|make sure|ease|protect|comply|minimi[sz]e|maximi[sz]e|help|mitigate|stay|match|keep up);
      in (?:sync|line|accordance) with; compl(?:y|ies|iance) with; best practices?; currently; at present;
      at the moment; right now; as of now; nowadays; until now; so far; up to now;
      today … (?:not|only|no|must|have to|has to|every);
      (?:is|are|was|were|do|does|did|has|have|will|would|may|might|could) (?:currently |yet |really )?not (?:yet |currently |really |properly |correctly |always |been )?(?:support\p{L}*|work\p{L}*|possible|available|implemented|allow\p{L}*|exist\p{L}*|provide\p{L}*|able|enough|clear|handle\p{L}*|consistent|expose\p{L}*|usable|easy|obvious|include\p{L}*|there|needed|shown|show|match|have|respect\p{L}*|ideal|intuitive|necessary|help|know|see|find);
      doesn['’]?t; isn['’]t; aren['’]t; hasn['’]t; haven['’]t; wasn['’]t; didn['’]t; won['’]t; can['’]t;
      (?:we|you|i|one|users?|they|people|developers?|customers?|it|that|which|this|and|but|still|currently) (?:can ?not|can['’]t|could ?not|couldn['’]t);
      can only; could only;
      only (?:supports?|accepts?|works?|allows?|returns?|lets|has|available|possible|in|on|shows?|supported);
      no (?:way|means|possibility|option|support) (?:to|of|for|in|on);
      there (?:is|are|was|were|['’]s) (?:currently |really |still |also )?no; there['’]s no; has no;
      have no; no longer; any ?more; impossible; not possible; unable; missing; lacks?; lacking; lack of;
      limitations?; limited; limits (?:us|the|our|users?); work ?-?arounds?; hack; hacks; hacky;
      having to; forced to; instead of (?:having|being|requiring);
      (?:users?|developers?|customers?|people|clients?|they|you|i|everyone) (?:currently |always |still |then )?(?:have|has|had) to;
      hard ?-?coded; hard to; hard for; difficult\p{L}*; harder; pain; pains; painful; annoy\p{L}+;
      horribl[ey]; terribl[ey]; awful; ugly; frustrat\p{L}+; cumbersome; tedious; by hand; manually;
      error-?prone; clumsy; awkward; confus\p{L}+; misleading; inconsisten\p{L}+; vague; unclear;
      unreadable; slow; slows; slower; slowly;
      too (?:slow|long|big|small|large|many|much|often|late|easy|hard|complex|complicated|expensive|strict|few|little|generic|way|high|low);
      outdated; out ?-?of ?-?date; obsolete; deprecated; unnecessar\p{L}+; redundant; unused; unstable;
      unreliable; insecure; vulnerab\p{L}+; pollut\p{L}+; broken(?! (?:out|down|up|into)); breaks; fails;
      failed; failing; crash; crashes; crashed; crashing; throws?(?= an? (?:error|exception));
      gives? (?:an? )?errors?; (?:an|the|following|this|these|get|got|getting|see|with|of) errors?;
      (?:issues?|problems?|troubles?|difficult(?:y|ies)) (?:with|is|are|in|when|for|of|where|that|because|to|on|here);
      (?:an?|the|this|that|known|some|any|many|another|of) (?:issues?|problems?|bugs?); problematic;
      problem; incorrect; incorrectly; wrong; wrongly; unexpected\p{L}*; leaks?; suffers?; weird; strange;
      waste[sd]?; wasting; unfortunately; however; would otherwise; improves?; improving;
      improvements? (?:in|to|over|of|for); better; easier; easily; faster; quicker; simpler; cleaner;
      safer; nicer;
      more (?:easily|quickly|efficient\p{L}*|flexib\p{L}+|robust|readable|consistent|useful|convenient|reliable|secure|powerful|intuitive|accurate\p{L}*|natural|options|control|than);
      increases; increasing; reduces; reducing; simplif(?:y|ies|ying); speeds? up; avoids; avoiding;
      prevents; preventing; eliminat\p{L}+; smoother; brings; parity;
      consisten(?:t|cy) (?:with|across|between|for|of|and|in|way|behaviou?r);
      feature request (?:from|by|for); just like; like (?:on|in) (?:the )?\p{L}+; unlike; whereas;
      while (?:on|in|the|it|this|other|we|you|i);
      but (?:not|only|it|its|it['’]s|this|that|there|we|you|i|they|the|when|if|no|some|is|are|does|has|can|may|unfortunately|currently);
      already (?:has|have|supports?|does|do|provides?|works?|allows?|exists?|available|possible|in|supported|offers?);
      other (?:platforms?|products?|tools?|systems?|vendors?|competitors?|operating systems) (?:have|has|do|does|can|already|support\p{L}*|offer);
      competitors?; competition; (?:has|have|had|been|was|were|is|being|got) (?:asked|requested);
      requested (?:by|from|to|that|a|the|this|in);
      requests? (?:from|by|of|that|to (?:add|have|be|allow|support|introduce|change)|is (?:to|that|for));
      requesting; asked (?:us|me|for|that|to|if|whether|how|about|why); asks? (?:for|us|whether);
      asking (?:for|if|how|about|whether); been asked;
      (?:we|i|they|he|she|customers?|clients?|users?|people|team) (?:really |also |often |just |always |would )?(?:wants?|wanted|wish|wishes|like|love|prefer)(?: to)?;
      (?:^|,) (?:i|we|they) want;
      (?:many|most|several|some|few|all|both|two|three|our|a|the|new|existing|end|other) (?:users?|customers?|people|developers?|prospects?|clients?|companies|teams?|admins?) (?:\p{L}+ )?(?:wants?|wanted|needs?|needed|expects?|expected|asks?|asked|complain\p{L}*|reports?|reported|rely|relies|would like|run into|ran into|struggles?);
      users?(?:['’]s?)? (?:wants?|needs?|expects?|would like|complain\p{L}*|reported|struggle);
      (?:there is|there['’]s|there are|a lot of|huge|high|big|strong|popular) (?:\p{L}+ ){0,3}(?:demand|desire|interest|need|requests?);
      demand for; popular; desired; desirable; (?:experience|ux|usability|user-friendl\p{L}+); polls?;
      surveys?; voted; feedback;
      when(?:ever)? … (?:we|you|i|users?|it|they) (?:get|gets|see|sees|run|runs|cannot|can['’]t|lose|loses|receive|receives);
      run(?:s|ning)? into; ran into; stumbled; came across; noticed; turns out; turned out; realised;
      realized; encountered; instead (?:it|we|you|they|the|this)? ?(?:should|would|could|is|are|does|do);
      it (?:should|would) be possible; rather than; supposed to; why not; what if;
      right (?:way|place|thing)`,
    hints: list`
      needs?; needed; should; must; for (?:the|our|an?|better|use|all|every|any);
      to (?:be|show|let|make|get)`,
    customers: list`
      (?:customers?|prospects?|subscribers?|buyers?|end[- ]users?|merchants?|tenants?|guests?|patients?) … (?:wants?|wanted|needs?|needed|requires?|required|asks?|asked|requests?|requested|reports?|reported|complains?|complained|feels?|felt|mentioned|says?|said|told|expects?|expected|uses?|used|has|have|had|would|cannot|can't|can’t|struggles?|lost?|loses?|is|are);
      (?:clients?|users?) (?:\p{L}+ )?(?:wants?|wanted|needed|requires|asks?|asked|requests?|requested|reports?|reported|complains?|complained|feels?|mentioned|said|told us|struggles?|would like);
      (?:from|by|for|of|with|to) (?:an?|the|one|some|several|many|our|two|three|multiple|another|this|that|\p{L}+ of our) (?:\p{L}+ ){0,2}(?:customers?|prospects?|clients?|subscribers?|partners?);
      (?:customer|client|user|community|partner)s?(?:['’]s?)? (?:requests?|complaints?|feedback|reports?|demand|questions?|cases?|issues?|interviews?);
      (?:requested|reported|asked for|raised|suggested) (?:by|from) (?:\p{L}+ ){0,3}(?:customers?|users?|clients?|partners?|team|community|developers?|people|company);
      request (?:from|by) \p{L}+`,
    places: list`
      help ?-?desk; service ?desk; support (?:ticket|case|request|call|thread)s?; hd ticket;
      (?:customer|reference|original) ticket; forums?; community (?:thread|post|question|forum|request)s?;
      q ?& ?a; feature poll; user ?voice`,
    orderLeads: list`
      please; also; then; first; next; finally; just; simply; and; so; to ?-?do;
      (?:we|you|i|it|they)(?:['’](?:d|ll|ve))?; (?:we|you|i)(?: also| then| would| just| really)?;
      need(?:s|ed)?; have; has; want; wants; should; must; shall; will; would; could; can; might; may;
      going; to; be; like`,
    orders: list`
      add; adapt; adjust; apply; attach; build; bring; bundle; call; change; check; clean; complete;
      configure; convert; correct; copy; cover; create; define; delete; deliver; design; determine;
      develop; display; document; drop; enable; ensure; enhance; establish; evaluate; explore; expose;
      extend; extract; figure; fill; find; finish; fix; generate; get; give; handle; hide; hook;
      implement; import; include; incorporate; initiali[sz]e; insert; install; integrate; introduce;
      investigate; list; load; make; map; merge; migrate; minimi[sz]e; modify; move; organi[sz]e; parse;
      pass; perform; pick; port; prepare; print; process; produce; provide; publish; put; read; rebuild;
      refactor; register; release; remove; rename; render; replace; research; resolve; return; review;
      rewrite; run; save; scan; select; send; set; setup; show; specify; split; standardi[sz]e; start;
      store; support; swap; switch; sync; take; test; track; transfer; translate; try; turn; update;
      upgrade; upload; use; validate; verify; wire; work; wrap; write`,
    announces: list`
      this (?:is (?:an?|the) )?(?:\p{L}+ ){0,3}(?:epic|ticket|task|story|issue|sub-?task|item|card|umbrella|work)(?: (?:is|will|for|to|tracks?|covers?|includes?|contains?|describes?|should|only));
      (?:epic|parent|umbrella|placeholder|ticket|task|story|buckets?) (?:for|to|of|task|ticket|story);
      see; refer to; refer; more info\p{L}*; details; reference; related; link; links; cf;
      (?:tasks?|steps|details|notes?|requirements|scope) (?:include|are|is|follow)`,
  },
  work: {
    chores: list`
      (?:unit|integration|regression|automated|automation|smoke|acceptance|manual|load|stress|e2e) test(?:s|ing)?;
      test (?:cases?|suites?|plans?|coverage|automation|scripts?|harness|framework|infrastructure|environments?|apps?|data|specs?|runs?);
      tests; testing; qe; qa; code review; refactor\p{L}*; clean-?up; clean up; code ?style;
      coding standards?; lint(?:er|ing)?; tech(?:nical)? (?:debt|tasks?); docs; documentation; javadocs?;
      api ?docs?; read-?mes?; read me; wiki; wiki ?pages?; release notes?; change ?log; tutorials?;
      sample (?:apps?|code|projects?);
      (?:add|create|update|write|new) (?:\p{L}+ ){0,3}(?:samples?|examples?); blog posts?; screencasts?;
      ci; continuous integration; build (?:server|system|scripts?|process|machine|pipeline|environment)s?;
      jenkins; travis; nightly builds?; maven; mvn; gradle; npm; pom(?:\.xml)?; makefile; repo; repos;
      (?:git|github|svn) (?:repo\p{L}*|workflow|branch\p{L}*);
      (?:into|alpha|beta|release|master|main|feature|\p{L}{2}) branch; pull requests?; issue tracker;
      (?:to|for) (?:the )?\d[\d.]* release;
      release (?:process|branch|management|candidate|planning|checklist|tasks?|\d\S*); pre-release;
      released (?:to|into); sign-?off; code freeze; deployment; upgrade to; to (?:the )?latest; bump;
      dependency (?:updates?|upgrades?|versions?|management);
      (?:update|upgrade|remove|bump) (?:\p{L}+ )?dependenc(?:y|ies); license (?:headers?|files?);
      sprint \d\S*; retrospective; time tracking; architecture (?:spec|specification|document|review);
      specifications?; proof of concept; poc; spike; heap size; profiling; benchmarks?; investigate;
      (?:weekly|daily|status|team|planning) meetings?; stand-?ups?; weekly planning; overhead;
      backport\p{L}*; pre-commit; code (?:format\p{L}*|generation|quality|duplication);
      (?:dead|duplicate) code; dry (?:out|up); recompile; re-?implement \p{L}+; re-?implementation;
      (?:address|review) (?:review )?comments; review pr; sync with; minimum supported version; git;
      package\.json; upgrading; (?:update|updating|move|switch) (?:\S+ ){1,3}to (?:v|version )?\d[\d.]*;
      rename (?:\S+ ){0,3}(?:class|classes|files?|modules?|variables?|methods?|functions?|packages?);
      (?:all|our|the|these|existing) samples; doc; jsdoc; qe\p{L}*; deprecate; deprecation;
      deprecated (?:api|code|method|function)s?; test automation; automation (?:work|tasks?|scripts?);
      performance (?:tests?|measurements?)`,
    choreOpenings: list`
      investigate; analy[sz]e; analysis of; research; review; evaluate; explore; study; document; test;
      verify; validate; profile; audit; upgrade; bump; migrate; port; release; deploy; publish; prepare;
      clean; confirm that; re-?compile; check in; refactor; re-?factoring; refactoring; re-?write;
      rewrite; re-?organi[sz]e; restructure; moderni[sz]e; discuss; decide; plan; spike; technical; chore;
      merge (?:\S+ ){0,3}(?:branch|branches|changes|pull requests?|into|back); estimate;
      define \p{L}+ (?:coding|standards?|guidelines|conventions);
      update (?:the )?(?:build|docs?|documentation|readme|wiki|license|copyright|version|dependency|dependencies|tests?)`,
    fixes: list`
      (?:issues?|problems?) with; (?:bug ?)?fix(?:es|ed|ing)?; hot ?fix; bugs?; regression; crash;
      exception`,
  },
  metrics: {
    rates: list`
      churn; conversion(?: rate)?; retention; activation; adoption; abandonment; attrition; stickiness;
      uptime; availability; utili[sz]ation; satisfaction; deflection; engagement; usage; repeat purchases?;
      (?:bounce|open|click|click-through|error|failure|return|refund|attach|completion|success|win|renewal|response|answer|reply|drop-?off|no-show|defect|crash|opt-in|opt-out|cancellation|conversion|retention|churn|activation|adoption|sign-up|signup|resolution|acceptance|on-time|fill|hit|recall|precision|self-service|escalation|reopen) rates?;
      ctr; nrr; grr; share of; proportion of; percentage of; portion of; no-shows?; cart abandonment;
      trial-to-paid; market share; (?:gross|net|profit|operating) margin; first-contact resolution`,
    perPeriod: list`(?:a|per|each|every) (?:day|week|month|quarter|year)`,
    scores: list`
      nps; csat; ces; sus; net promoter score; customer satisfaction; ratings?; app store rating;
      lighthouse score; health score; trust ?pilot`,
    amounts: list`
      number of; tickets?; calls?; complaints?; enquiries; inquiries; requests?; sign-?ups?; registrations?;
      orders; users; dau; mau; wau; visits?; bookings?; cancellations?; refunds?; returns; returned \p{L}+;
      no-shows; downloads; installs; incidents; errors; escalations; purchases; subscribers; subscriptions;
      leads; customers; contacts; chargebacks; disputes; referrals; sessions; e-?mails; conversations; reviews`,
    moneys: list`
      revenue; arr; mrr; acv; sales; gmv; ltv; clv; cac; arpu; aov; costs?; spend; basket size;
      (?:order|basket) value; average order; turnover; profit`,
    durations: list`
      time to; time until; latency; response times?; load(?:ing)? times?; page load; lead time; turnaround;
      wait(?:ing)? times?; handling times?; processing times?; resolution times?; recovery time; mttr;
      downtime; p50; p75; p90; p95; p99; percentile; median; onboarding; setup time; duration; delivery time;
      answers in; responds in; loads in; time spent; takes`,
    aims: list`
      success; succeed(?:s|ed)?; we will know; we'll know; it works when; call it a (?:win|success);
      measurable; baseline; target; kpi; okr; key result; expected (?:effect|impact|outcome); outcome;
      north star; signal; goal`,
    multiplies: list`halve; halves; halving; double; doubles; doubling; triple; triples`,
    changes: list`
      increase[sd]?; reduc\p{L}+; cut; cuts; rais\p{L}+; grow\p{L}*; drop\p{L}*; decreas\p{L}+; lower\p{L}*;
      improv\p{L}+; rise[sn]?; fall\p{L}*; boost\p{L}*; lift\p{L}*; shrink\p{L}*; go(?:es)?(?= (?:up|down));
      (?:up|down)(?= (?:from|to|by|\d)); save[sd]?`,
    today: list`today; now; currently; at present`,
    settings: list`
      limits?; timeouts?; sizes?; height; width; font; opacity; margin; padding; zoom; volume; brightness;
      price; prices; fees?; deposit; discount; tax; vat; salary; budget; interest; rate limit; capacity;
      quota; memory; battery`,
    outputs: list`
      features?; epics?; user stories; stories; story points?;
      points (?:per|a|each) (?:sprint|iteration|developer|cycle); velocity; throughput; sprints?; releases?;
      deployments?; deploys; screens?; endpoints?; pull requests?; prs; commits?; milestones?; lines of code;
      (?:code|test|unit test) coverage; coverage; bugs? fixed; open bugs; lint warnings; tasks?; interviews?;
      workshops?; person days; man days; services? migrated; burn-?down; capacity; documented; documentation;
      prototypes?; usability tests`,
    finishes: list`
      close[sd]?; closing; finish\p{L}*; complet\p{L}+; deliver\p{L}*; ship\p{L}*; resolve[sd]?; done;
      migrate[sd]?; launch\p{L}*; implement\p{L}*; progress; released?; build; write; publish`,
    tickets: list`tickets?; issues?; bugs?; items?`,
    specifies: list`
      show; display; list; send; apply; allow; set; limit; return; store; use; filter; print;
      the (?:list|report|chart|page|dashboard|field|button|form|table|survey); users can; free`,
    results: list`
      results?; outcomes?; impact; achieved; reached; moved; increased; decreased; dropped; rose; grew; fell;
      improved; exceeded; missed; measured; learned; learnt; after (?:\w+ ){1,2}(?:days|weeks|months)`,
    reviews: list`reviews?; retros?(?:pective)?; post-?mortem; dashboard; report; readout`,
    boundBefore: list`
      under; below; above; over; at least; at most; less than; more than; no more than; fewer than; beneath;
      exceeds?; reach(?:es)?; by; up; down`,
    boundAfter: list`fewer; less; more; lower; higher; faster`,
    towards: list`to; on`,
    months: list`
      jan(?:uary)?; feb(?:ruary)?; mar(?:ch)?; apr(?:il)?; may; june?; july?; aug(?:ust)?; sep(?:t|tember)?;
      oct(?:ober)?; nov(?:ember)?; dec(?:ember)?`,
    numbered: list`
      version; release; ios; android; windows; macos; os x; ubuntu; iphone; ipad; chrome; firefox; safari;
      internet explorer; java; node; python; php; postgres; postgresql; mysql; angular; vue; react;
      sprint; phase; step; stage; page; part;
      level; tier; top; error; status; http; code; option; objective; quarter; iteration; milestone; wave;
      figure; section; chapter; line; room`,
  },
  conversation: {
    questionOpenings: list`
      can you; can we; can i; can they; could you; could we; could i; could they; should you; should we;
      should i; should they; shall you; shall we; shall i; shall they; would you; would we; would i;
      would they; will you; will we; will i; will they; may you; may we; may i; may they; are you; are we;
      are i; are they; do you; do we; do i; do they; did you; did we; did i; did they; have you; have we;
      have i; have they; is it; is this; is there; is anyone; is anybody; is someone; does it; does this;
      does there; does anyone; does anybody; does someone; was it; was this; was there; was anyone;
      was anybody; was someone; has it; has this; has there; has anyone; has anybody; has someone; can it;
      can this; can there; can anyone; can anybody; can someone; could it; could this; could there;
      could anyone; could anybody; could someone; should it; should this; should there; should anyone;
      should anybody; should someone; would it; would this; would there; would anyone; would anybody;
      would someone; will it; will this; will there; will anyone; will anybody; will someone; are there;
      any update; any updates; any news; any idea; any thoughts; how do we; how do i; how should; how can we;
      how many; what if; what about; why not; what should; what do we; who can; who should; when will;
      where can; where should; why do we`,
    deference: list`
      told to; told me to; was told; asked to add; asked me to; requested by; on request of;
      at the request of; as requested; on behalf of; on instruction; instructed; ordered by; decided by;
      decision by; decision of; mandated; by order of; insists; insisted; demands; demanded; escalated by;
      pushed by; wants this; wants it; wants that; wanted this; needs this now; asks for this; asked for this;
      per *; management decision; management wants; management asked; leadership wants; leadership decided;
      leadership decision; has to be in; must go in; the boss; from above; orders from; told us to;
      not my call; not my decision`,
    requester: list`
      requested by; request from; request by; as requested; asked for; asks for; asks if; asked if;
      asking for; wish from; wish of; on behalf of; would like to; would like us; wants to; wants us; wants a;
      needs a way; needs to have; can we please; please add; please implement; please plan; per management;
      promised to; promised in; from a chat; copied from mail; forwarded from; brought this up; mentioned it;
      demanded by; said it must`,
    customerSources: list`
      interview; usability; user test; user research; survey; support ticket; support call; customer call;
      call with; visit to; visited; field visit; complain; feedback from; told us; said in; asked for it;
      customers asked; churned; cancelled because; nps; shadowing; observed at; ride-along; session recording`,
    faults: list`
      error; fail; crash; broken(?! (?:out|down|up|into)); breaks; exception; wrong; incorrect; missing; lost; loses; stuck; hang;
      freez; timeout; timed; ignor; duplicat; expire; forget; forgot; regress; corrupt; leak; blank; flicker;
      mismatch; truncat; garbled; cannot; can't; doesn't; unable; unexpected; invalid; rounding`,
    faultWords: list`off; never; bug`,
  },
  sprintGoals: list`
    finish; finished; finishing; complete; completed; completing; close; closed; closing; deliver; delivery;
    work; working; continue; continued; resolve; solve; fix; fixes; fixing; bugfix; bugfixes; bugfixing; do;
    done; task; tasks; ticket; tickets; issue; issues; item; items; story; stories; bug; bugs; sprint;
    sprints; iteration; cycle; backlog; board; point; points; all; remaining; rest; planned; open; everything;
    many; much; possible; assigned; committed; goal; goals; tbd; various; misc; miscellaneous; stuff;
    improvements; general; carry; carryover; over; leftover; leftovers; last; previous`,
  acceptanceStages: list`accept; approv; sign-off; sign off; signoff`,
  acceptanceAbbreviations: list`uat`,
  names: {
    tasks: list`task`,
    runWork: list`
      run; ktlo; keep-the-lights-on; tech; technical; tech-debt; techdebt; compliance;
      infra; infrastructure; platform; internal-platform; maintenance; ops`,
    incident: list`incident; outage; hotfix; emergency; sev0; sev1; sev-0; sev-1`,
    vision: list`vision; product-vision; north-star; northstar`,
    discovery: list`
      discovery; exploring; exploration; research; ideation; shaping; problem-definition`,
    research: list`
      research; interview; survey; feedback; usability; user test; customer call; insight`,
  },
};
