/** Hold-out part, second batch: everyday texts that look like criteria, and criteria that do not. Not tuned to. */
import { adf, bold, code, expand, h, ol, p, panel, quote, table, tasks, ul } from "./adf.ts";
import { bugs, md, missing, present, stories, weak, wiki } from "./case.ts";

export const holdOutHard = [
  ...stories(
    [
      "incident report",
      "en",
      "Post-mortem: payments down",
      md`
      ## Summary
      Payments failed for 14 minutes.

      ## Timeline
      - 09:12 alert
      - 09:20 rollback
      - 09:26 green

      ## Action items
      - add a canary
      - agree on acceptance criteria for provider changes
    `,
      missing,
    ],
    [
      "dependency update",
      "en",
      "Bump lodash from 4.17.20 to 4.17.21",
      md`
      Bumps [lodash](https://example.org) from 4.17.20 to 4.17.21.

      <details>
      <summary>Commits</summary>

      - fix template
      - bump version
      </details>
    `,
      missing,
    ],
    [
      "data request",
      "en",
      "Numbers for the board",
      adf(
        p("Finance needs, by Friday:"),
        ul("revenue by region", "churn by plan", "open invoices older than 60 days"),
        p("Definition of churn as in Q1."),
      ),
      missing,
    ],
    [
      "epic overview",
      "en",
      "Self-service returns",
      wiki`
      h2. Goal
      Cut calls about returns by half.
      h2. Stories
      * RET-1 label
      * RET-2 refund
      h2. Timeline
      * pilot in June
      * rollout in August
    `,
      missing,
    ],
    [
      "criteria live elsewhere",
      "en",
      "Kitchen display",
      md`
      Acceptance criteria can be found in the linked Confluence page. Please comment there.
    `,
      missing,
    ],
    [
      "sentence with colon later",
      "en",
      "Rework of the ticket form",
      md`
      The acceptance criteria field should be mandatory: today half of the tickets come without.
    `,
      missing,
    ],
    [
      "field list",
      "en",
      "New ticket form",
      md`
      Fields of the form:
      - Summary
      - Description
      - Acceptance criteria
      - Priority
    `,
      missing,
    ],
    [
      "column names in prose",
      "en",
      "Import template",
      adf(p("The CSV has the columns Key, Title, Acceptance Criteria and Status.")),
      missing,
    ],
    [
      "glossary",
      "en",
      "Glossary page",
      md`
      | Term | Meaning |
      | --- | --- |
      | DoR | definition of ready |
      | WIP | work in progress |
    `,
      missing,
    ],
    [
      "CoS is chief of staff",
      "en",
      "Access for the CoS",
      md`
      The CoS needs read access to all boards until the end of the month.
    `,
      missing,
    ],
    [
      "AC Milan",
      "en",
      "Ticket partner AC Milan",
      md`
      AC Milan wants its own landing page before the season starts.
    `,
      missing,
    ],
    [
      "AC in a sentence start with dash",
      "en",
      "Weekly",
      md`
      AC-DC coupling changed on board B; see schematic.
    `,
      missing,
    ],
    [
      "hex colours",
      "en",
      "Brand colours",
      wiki`
      * #AC3973 accent
      * #1B1F23 text
    `,
      missing,
    ],
    [
      "accepted risks",
      "en",
      "Pen test findings",
      md`
      Accepted:
      - weak cipher on the legacy port
      Not accepted:
      - open bucket
    `,
      missing,
    ],
    [
      "user test plan",
      "en",
      "User test in May",
      md`
      ## Participants
      8 drivers

      ## Script
      1. find a charger
      2. start charging
      3. what happens then?
    `,
      missing,
    ],
    [
      "customer mail",
      "en",
      "Mail from Ms Orlova",
      wiki`
      {quote}
      Dear support, when I open the app and then rotate it, my entries vanish. Given how much I pay I expect better.
      {quote}
      Please check.
    `,
      missing,
    ],
    [
      "translation order",
      "en",
      "Translate release notes",
      md`
      Languages: de, fr, nl

      - [release notes](https://example.org/rn)
      - deadline Wednesday
    `,
      missing,
    ],
    [
      "Then at line start",
      "en",
      "Cron order",
      md`
      First the export runs.
      Then the upload starts.
      And the mail goes out at six.
    `,
      missing,
    ],
    [
      "Given names",
      "en",
      "Name fields",
      md`
      Given name and family name are swapped in the address book export.
      Then the letters greet people wrongly.
    `,
      missing,
    ],
    [
      "template headings only",
      "en",
      "Untitled",
      md`
      ## Problem

      ## Solution

      ## Acceptance criteria

      ## Dependencies
    `,
      missing,
    ],
    [
      "empty label with colon and link section",
      "en",
      "Photo contest",
      adf(bold("Acceptance criteria:"), bold("Attachments:"), p("poster.pdf")),
      missing,
    ],
    [
      "empty expand",
      "en",
      "Photo contest rules",
      adf(expand("Acceptance criteria", p("")), p("Lawyers are on it.")),
      missing,
    ],
    [
      "empty row",
      "en",
      "Photo contest jury",
      wiki`
      |Goal|pick a winner|
      |Acceptance criteria| |
    `,
      missing,
    ],
    [
      "criteria are the product",
      "en",
      "Filter criteria on the map",
      md`
      The filter criteria are lost on zoom. Criteria:
      - price
      - rooms
    `,
      missing,
    ],
    [
      "award criteria",
      "en",
      "Tender: award criteria",
      md`
      ## Award criteria
      - price 60 %
      - quality 40 %
    `,
      missing,
    ],
    [
      "interview notes",
      "en",
      "Interview with PO of team Blue",
      md`
      - writes acceptance criteria together with QA
      - "AC are our contract"
      - would like examples
    `,
      missing,
    ],
    [
      "checklist with tests",
      "en",
      "Manual regression 5.1",
      md`
      ## Test cases
      - [x] login
      - [x] logout
      - [ ] reset
    `,
      missing,
    ],
    [
      "release checklist heading",
      "en",
      "Release 5.1",
      md`
      ## Checklist
      - [ ] tag
      - [ ] notes
      - [ ] announce
    `,
      missing,
    ],
    [
      "review comment",
      "en",
      "Follow-up",
      md`
      Reviewed with Kim. AC 2 and AC 4 need numbers, AC 3 is a duplicate of AC 1.
    `,
      missing,
    ],
    [
      "architecture decision",
      "en",
      "ADR: queue",
      md`
      **Status:** accepted
      **Context:** jobs get lost.
      **Decision:** use the database as a queue.
      **Consequences:** polling.
    `,
      missing,
    ],
    [
      "chat log",
      "en",
      "From chat",
      wiki`
      [10:02] ana: do we have AC for this?
      [10:03] bo: not yet
      [10:03] ana: ok, then let's refine
    `,
      missing,
    ],
    [
      "code with comment",
      "en",
      "Script",
      adf(code("python", "# AC: user can log in\ndef test():\n    pass")),
      missing,
    ],
    [
      "story with so that",
      "en",
      "Seat heating",
      adf(p("As a driver", "I want to preheat the seat", "so that I am warm")),
      missing,
    ],
    [
      "steps for support",
      "en",
      "Unlock account by hand",
      md`
      1. Given access, open the console
      2. Search the account
      3. Press unlock
    `,
      missing,
    ],
    [
      "question at the end",
      "en",
      "Which browsers?",
      md`
      Do we still support Safari 14? Acceptance criteria say "all browsers".
    `,
      missing,
    ],
    [
      "field names de",
      "de",
      "Neues Ticketformular",
      md`
      Das Feld „Akzeptanzkriterien“ soll Pflicht werden, damit keine leeren Tickets mehr kommen.
    `,
      missing,
    ],
    [
      "Wenn dann de",
      "de",
      "Seltsame Summe",
      md`
      Wenn ich den Rabatt ändere, springt die Summe.
      Dann muss ich neu laden.
    `,
      missing,
    ],
    [
      "empty template es",
      "es",
      "Historia nueva",
      wiki`
      h3. Historia
      Como <rol> quiero <objetivo>
      h3. Criterios de aceptación
      h3. Notas
    `,
      missing,
    ],
    [
      "meeting fr",
      "fr",
      "Compte rendu",
      md`
      - Critères d'acceptation : à revoir avec le métier jeudi
      - Budget : validé
    `,
      present(1),
    ],
    ["prose zh", "zh-Hans", "验收安排", md`周五下午三点验收，地点三楼会议室，请大家准时参加。`, missing],
    [
      "prose ja 2",
      "ja",
      "スプリント計画",
      md`
      - 完了条件が曖昧なストーリーが多い
      - 次回までに見直す
    `,
      missing,
    ],
    [
      "prose ru 2",
      "ru",
      "Итоги встречи",
      md`
      Критерии приёмки обсудили, вопросов нет. Дано задание подготовить макеты.
      То есть ждём дизайн до среды.
    `,
      missing,
    ],
    // Criteria in other dresses.
    [
      "linear style",
      "en",
      "Command menu: recent projects",
      md`
      Recent projects should be one keystroke away.

      ### AC

      1. ⌘K then R lists the last five projects
      2. Archived projects never show
      3. The list is per workspace
    `,
      present(3, "ok"),
    ],
    [
      "pasted word document",
      "en",
      "Tariff change",
      adf(
        p("1. Introduction"),
        p("Tariffs change in July."),
        p("2. Acceptance criteria"),
        p("2.1 Old tariffs stay visible in the archive."),
        p("2.2 The new tariff is shown from 1 July, 00:00."),
        p("3. Appendix"),
        p("Price table."),
      ),
      present(),
    ],
    [
      "trailing label in story paragraph",
      "en",
      "Second display",
      wiki`
      As a cashier I want a second display so that customers see prices.
      Acceptance criteria:
      # Every scanned item shows within one second
      # The total is twice as large as the items
    `,
      present(2, "ok"),
    ],
    [
      "criteria after the notes",
      "en",
      "Bulk mute",
      md`
      Notes: ask Lee about limits.

      Acceptance criteria
      – up to 100 threads at once
      – undo for ten seconds
    `,
      present(2, "ok"),
    ],
    [
      "spread bold labels",
      "en",
      "Invoice footer",
      md`
      **Who:** accountants
      **What:** a footer with bank data
      **Acceptance criteria:** the footer shows IBAN and BIC; it is on every page
    `,
      present(1, "ok"),
    ],
    [
      "level one label, bold groups",
      "en",
      "Vault",
      md`
      # Acceptance criteria

      **Create**
      - A vault needs a name

      **Delete**
      - A vault with files asks twice
    `,
      present(2, "ok"),
    ],
    [
      "gherkin prose mix",
      "en",
      "Swap seats",
      md`
      We had complaints at the gate.

      **Scenario: swap granted**
      - Given two passengers who agree
      - When the agent swaps them
      - Then both get a new boarding pass
    `,
      present(1, "ok"),
    ],
    [
      "table with numbered rows",
      "en",
      "Belt speed",
      wiki`
      ||AC||Text||
      |AC1|Belt starts at 0.2 m/s|
      |AC2|Belt stops within 0.5 s|
    `,
      present(2, "ok"),
    ],
    [
      "acceptance table under heading",
      "en",
      "Belt light",
      adf(
        h(3, "Acceptance criteria"),
        table(
          true,
          ["No", "Criterion", "Checked by"],
          ["1", "Light is red when stopped", "QA"],
          ["2", "Light is green at full speed", "QA"],
        ),
      ),
      present(2, "ok"),
    ],
    [
      "panel title and tasks",
      "en",
      "Belt sound",
      adf(
        panel(
          bold("✅ Acceptance criteria"),
          tasks([false, "Sound is off at night"], [true, "Volume has 5 steps"]),
        ),
      ),
      present(2, "ok"),
    ],
    [
      "ordered with sub points",
      "en",
      "Belt log",
      adf(
        h(2, "Acceptance Criteria"),
        ol(["Log holds", ul("start and stop", "speed")], "Log is kept 30 days"),
      ),
      present(2, "ok"),
    ],
    [
      "mixed worth",
      "en",
      "Reset the belt counter",
      md`
      Acceptance criteria
      - Belt counter can be reset
      - TBC
      - Should work properly
      - Reset asks for the service code
    `,
      present(4, "restates-title placeholder vacuous ok"),
    ],
    [
      "german mail paste",
      "de",
      "AW: Wartungsfenster",
      md`
      Hallo zusammen,

      wie besprochen:

      AC:
      * Wartungsfenster lassen sich eine Woche vorher ankündigen
      * Kunden sehen ein Banner

      Viele Grüße
      Jens
    `,
      present(2, "ok"),
    ],
    [
      "french table",
      "fr",
      "Écran d'attente",
      wiki`
      ||Besoin||Critères d'acceptation||
      |File|Le numéro s'affiche en grand|
      |Son|Un bip court à chaque appel|
    `,
      present(2, "ok"),
    ],
    [
      "portuguese numbered",
      "pt",
      "Recibo",
      adf(
        h(3, "Critérios de aceite"),
        ol("O recibo tem o CPF", "É enviado por e-mail em até 5 minutos"),
        h(3, "Observações"),
        p("Layout em anexo."),
      ),
      present(2, "ok"),
    ],
    [
      "japanese loose lines",
      "ja",
      "通知の既読",
      md`
      ### 完了条件
      一覧を開くと既読になる
      未読件数がバッジに出る
    `,
      present(2, "ok"),
    ],
    [
      "chinese inline",
      "zh-Hans",
      "头像上传",
      md`验收标准：支持 5MB 以内的 JPG 和 PNG，超出时提示错误`,
      present(1, "ok"),
    ],
    [
      "quoted in adf",
      "en",
      "Re: belt",
      adf(quote(p("Hi,"), p("AC:"), p("belt is blue")), p("Forwarded for your estimate.")),
      weak(),
    ],
    [
      "checklist under custom heading",
      "en",
      "Open the store",
      md`
      ## Opening day
      - [ ] keys
      - [ ] cash
      - [ ] flowers
    `,
      weak(3),
    ],
    [
      "uat",
      "en",
      "Store app",
      md`
      ## User Acceptance Tests
      - Two cashiers use it for a day
    `,
      weak(1),
    ],
  ),
  ...bugs(
    [
      "bug story",
      "en",
      "Order sent twice",
      md`
      When I press send twice, and the network is slow, then two orders are created.
    `,
      missing,
    ],
    [
      "bug logs",
      "en",
      "Timeout",
      wiki`
      {noformat}
      Expected: 200
      Actual: 504
      {noformat}
    `,
      missing,
    ],
    [
      "bug with expectation in list",
      "en",
      "Wrong icon",
      md`
      - Actual: a cross
      - Expected: a tick
    `,
      present(1, "ok"),
    ],
  ),
];
