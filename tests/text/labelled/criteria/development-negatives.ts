/** Development part, texts without criteria, most of which talk of them. */
import { adf, bold, code, h, p, quote, table, ul } from "./adf.ts";
import { bugs, md, missing, stories, wiki } from "./case.ts";

export const developmentNegatives = [
  ...stories(
    [
      "heading then heading",
      "en",
      "Trip planner",
      md`
      ## Acceptance criteria
      ## Design
      - blue
    `,
      missing,
    ],
    [
      "label then label",
      "en",
      "Trip sharing",
      wiki`
      *Acceptance criteria:*
      *Notes:*
      * ask legal
    `,
      missing,
    ],
    [
      "adf heading then heading",
      "en",
      "Trip photos",
      adf(h(2, "Acceptance criteria"), p(""), h(2, "Attachments"), p("two photos")),
      missing,
    ],
    [
      "label with draft only",
      "en",
      "Trip costs",
      md`
      ## Acceptance criteria (draft)

      ## Notes
      later
    `,
      missing,
    ],
    [
      "empty list items",
      "en",
      "Trip notes",
      md`
      **Acceptance criteria**
      - 
      - 
    `,
      missing,
    ],
    [
      "unfilled adf",
      "en",
      "Trip map",
      adf(h(3, "User story"), p("As a , I want , so that ."), h(3, "Acceptance criteria"), ul("")),
      missing,
    ],
    [
      "unfilled bold with breaks",
      "en",
      "Trip rating",
      md`
      **As a** <br>**I want to** <br>**So that** <br>

      **Acceptance criteria** <br>
    `,
      missing,
    ],
    [
      "empty table cell",
      "en",
      "Trip list",
      wiki`
      ||Story||Acceptance criteria||
      |As a hiker I want a list| |
    `,
      missing,
    ],
    [
      "setext empty",
      "en",
      "Trip export",
      md`
      Acceptance criteria
      -------------------

      Technical notes
      ---------------
      GPX
    `,
      missing,
    ],
    [
      "rule after heading",
      "en",
      "Trip import",
      md`
      ## Acceptance criteria

      ---
    `,
      missing,
    ],
    ["all met", "en", "Close the quarter", md`All acceptance criteria are met, closing.`, missing],
    [
      "are met at line start",
      "en",
      "Close the month",
      md`
      Acceptance criteria are met and the demo went well.
    `,
      missing,
    ],
    [
      "AC at line start in prose",
      "en",
      "Check story 12",
      md`
      AC were discussed with the team on Monday.
      ACs still need a review by legal.
    `,
      missing,
    ],
    ["AC of another", "en", "Same for tablets", wiki`See AC of MOB-311.`, missing],
    ["AC number in prose", "en", "Retest", md`AC 3 is not met on Android 9, AC 2 works.`, missing],
    ["meets the AC", "en", "Retest again", adf(p("Build 77 does not meet the AC.")), missing],
    [
      "review of criteria as task",
      "en",
      "Prepare refinement",
      md`
      - write acceptance criteria for the search stories
      - ask design for empty states
    `,
      missing,
    ],
    [
      "checklist of the author",
      "en",
      "Before you create a story",
      md`
      Make sure the story has acceptance criteria, an estimate and an owner.
    `,
      missing,
    ],
    ["criteria missing", "en", "Ready for sprint?", md`Acceptance criteria missing, please add.`, missing],
    ["question", "en", "Who writes them", md`Acceptance criteria? Who writes them, PO or team?`, missing],
    [
      "define first",
      "en",
      "Epic kick-off",
      md`
      Next steps:
      1. Define acceptance criteria
      2. Estimate
    `,
      missing,
    ],
    [
      "ACS heading",
      "en",
      "ACS rollout",
      md`
      ## ACS
      - order licences
      - install
    `,
      missing,
    ],
    [
      "ACS bold",
      "en",
      "ACS outage",
      wiki`
      *ACS:* down since 9
      *Impact:* all doors
    `,
      missing,
    ],
    [
      "Accept header list",
      "en",
      "Headers",
      md`
      - Accept: text/csv
      - Accept-Encoding: gzip
    `,
      missing,
    ],
    [
      "Acceptable",
      "en",
      "Limits",
      md`
      Acceptable: 3 s. Not acceptable: 10 s.
    `,
      missing,
    ],
    [
      "AC/DC",
      "en",
      "AC/DC converter page",
      md`
      AC/DC converters need their own category.
    `,
      missing,
    ],
    [
      "ac small",
      "en",
      "ac unit",
      md`
      ac: the unit on floor 2 leaks
    `,
      missing,
    ],
    [
      "account",
      "en",
      "Accounting export",
      md`
      Acc: 4711
      Cost centre: 12
    `,
      missing,
    ],
    [
      "alternating current",
      "en",
      "Power draw",
      wiki`
      AC 230V, 50 Hz, measured at the socket.
      DC 12V at the board.
    `,
      missing,
    ],
    [
      "Given in prose",
      "en",
      "Performance",
      md`
      Given the size of the table, the query is slow.
      We should add an index before the sale.
    `,
      missing,
    ],
    [
      "when then prose",
      "en",
      "Odd behaviour",
      md`
      When I click save
      And I wait
      Then nothing happens
    `,
      missing,
    ],
    [
      "scenario in prose",
      "en",
      "Sales scenario",
      md`
      Scenario: a customer calls and wants a refund. We look up the order and have no button.
    `,
      missing,
    ],
    [
      "steps under how to test",
      "en",
      "Cookie banner",
      md`
      ## How to test
      - [ ] open the page in a private window
      - [ ] decline
    `,
      missing,
    ],
    [
      "sub-tasks boxes",
      "en",
      "Move to the new cloud",
      wiki`
      h3. Tasks
      * [ ] network
      * [ ] storage
    `,
      missing,
    ],
    [
      "boxes under to-do label line",
      "en",
      "Newsletter",
      md`
      To do:
      - [ ] write
      - [x] proofread
    `,
      missing,
    ],
    ["one box", "en", "Contract", md`- [ ] signed`, missing],
    [
      "reproduction",
      "en",
      "Layout breaks",
      md`
      ## Steps to reproduce
      1. open
      2. resize
    `,
      missing,
    ],
    [
      "requirements",
      "en",
      "Requirements of the tender",
      md`
      ## Requirements
      - ISO 27001
      - hosting in the EU
    `,
      missing,
    ],
    [
      "table of states",
      "en",
      "States",
      adf(table(true, ["State", "Colour"], ["open", "blue"], ["done", "green"])),
      missing,
    ],
    ["table without text", "en", "Blank table", adf(table(true, ["AC", "Owner"], ["", ""])), missing],
    [
      "log excerpt",
      "en",
      "Import log",
      wiki`
      {noformat}
      Acceptance criteria:
      - none loaded
      {noformat}
    `,
      missing,
    ],
    [
      "inline code",
      "en",
      "Field key",
      md`The custom field \`Acceptance criteria\` has the id 10034.`,
      missing,
    ],
    [
      "yaml block",
      "en",
      "Template file",
      adf(code("yaml", "acceptance criteria:\n  - one\n  - two")),
      missing,
    ],
    [
      "quote of a line",
      "en",
      "Re: scope",
      adf(quote(p("can you tell us the acceptance criteria?")), p("We will send them tomorrow.")),
      missing,
    ],
    [
      "hard wrapped mail",
      "en",
      "Audit answers",
      md`
      Dear all, as announced we checked whether the stories of the last release had
      acceptance criteria. Twelve of forty did not. Please mind this when you
      write new ones.
    `,
      missing,
    ],
    [
      "hard wrapped with colon",
      "en",
      "Audit follow-up",
      md`
      We went through the list with the supplier and compared it with the agreed
      acceptance criteria: nothing is open on their side.
    `,
      missing,
    ],
    [
      "status report",
      "en",
      "Status week 12",
      md`
      - Story A: acceptance criteria agreed
      - Story B: acceptance criteria open
    `,
      missing,
    ],
    [
      "QA verdicts",
      "en",
      "Test run 5",
      wiki`
      AC1: ok
      AC2: ok
      AC3: not ok
    `,
      missing,
    ],
    [
      "single numbered line",
      "en",
      "Follow-up of review",
      md`AC2: the label is still wrong on small screens`,
      missing,
    ],
    [
      "bold sentence",
      "en",
      "Attention",
      adf(bold("Acceptance criteria have to be reviewed by legal before we start!")),
      missing,
    ],
    [
      "learning ticket",
      "en",
      "Workshop",
      md`
      ## Workshop "Better acceptance criteria"
      - room booked
      - trainer invited
    `,
      missing,
    ],
    [
      "meeting notes",
      "en",
      "Notes of 3 May",
      md`
      ## Decisions
      - Acceptance criteria will be written in the refinement from now on
      - No estimates for bugs
    `,
      missing,
    ],
    [
      "only story",
      "en",
      "Favourites",
      md`As a visitor, I want to mark favourites, so that I find them again.`,
      missing,
    ],
    [
      "long background",
      "en",
      "Move the archive",
      md`
      ## Background
      The archive grows by 2 TB a year. The provider raises prices in July.

      ## Options
      1. buy disks
      2. delete older than ten years

      ## Decision
      Option two, with a hold for legal cases.
    `,
      missing,
    ],
    ["only a link", "en", "Spec", md`https://example.org/wiki/acceptance-criteria`, missing],
    ["empty text", "en", "Later", md``, missing],
    ["white space", "en", "Even later", { format: "markdown", source: " \n\n\u00a0\n" }, missing],
    [
      "prose de",
      "de",
      "Nachtrag",
      md`Die Akzeptanzkriterien fehlen noch, bitte bis Freitag ergänzen.`,
      missing,
    ],
    [
      "heading empty de",
      "de",
      "Nachtrag 2",
      adf(h(2, "Akzeptanzkriterien"), h(2, "Hinweise"), p("keine")),
      missing,
    ],
    [
      "Abnahme de",
      "de",
      "Abnahmetermin",
      md`Abnahme am 3. Mai um 10 Uhr im Werk. Es kommen fünf Leute.`,
      missing,
    ],
    [
      "prose fr",
      "fr",
      "Atelier",
      md`Les critères d'acceptation seront rédigés pendant l'atelier de jeudi.`,
      missing,
    ],
    [
      "heading empty fr",
      "fr",
      "Mode hors ligne",
      wiki`
      h3. Critères d'acceptation
      h3. Notes techniques
      * cache local
    `,
      missing,
    ],
    [
      "prose es",
      "es",
      "Revisión",
      md`Según los criterios de aceptación acordados, falta el correo de aviso.`,
      missing,
    ],
    [
      "date line it",
      "it",
      "Riunione",
      md`
      Data: 12 marzo
      Luogo: sala 3
      Allora decidiamo i tempi.
    `,
      missing,
    ],
    [
      "prose pt",
      "pt",
      "Retorno do cliente",
      md`O cliente disse que os critérios de aceite não foram atendidos.`,
      missing,
    ],
    [
      "prose pl",
      "pl",
      "Przegląd",
      md`Kryteria akceptacji zostały spełnione, można zamknąć zgłoszenie.`,
      missing,
    ],
    ["prose ja", "ja", "確認のお願い", md`受け入れ条件について、来週の会議で確認させてください。`, missing],
    ["prose zh", "zh-Hans", "需求变更", md`验收标准已经更新，请测试同学重新评估。`, missing],
    [
      "prose ko",
      "ko",
      "검토 요청",
      md`수용 기준이 없는 스토리가 세 개 있습니다. 확인 부탁드립니다.`,
      missing,
    ],
    [
      "prose uk",
      "uk",
      "Ретроспектива",
      md`Домовилися писати критерії приймання до початку спринту.`,
      missing,
    ],
    ["prose tr", "tr", "Toplantı", md`Kabul kriterleri toplantıda konuşulacak.`, missing],
    [
      "empty ja",
      "ja",
      "お気に入り",
      md`
      ## 受け入れ条件

      ## 備考
      特になし
    `,
      missing,
    ],
    [
      "tasks zh",
      "zh-Hans",
      "服务器迁移",
      md`
      ## 任务
      - [ ] 备份
      - [ ] 切换域名
    `,
      missing,
    ],
  ),
  ...bugs(
    [
      "plain bug",
      "en",
      "Button has no label",
      md`The screen reader says "button". It should name the action.`,
      missing,
    ],
    [
      "bug with steps",
      "en",
      "Crash",
      wiki`
      # open
      # close
      # open again
      Crashes.
    `,
      missing,
    ],
    [
      "bug with actual only",
      "de",
      "Absturz",
      md`
      **Tatsächliches Ergebnis**
      Die App stürzt ab.
    `,
      missing,
    ],
    [
      "expected in prose",
      "en",
      "Odd sort",
      md`I expected the list to be sorted, as the expected result of the click is a sorted list.`,
      missing,
    ],
  ),
];
