/** Development part, texts with criteria in English. */
import { adf, bold, expand, h, ol, p, panel, rule, table, tasks, ul } from "./adf.ts";
import { bugs, md, present, stories, weak, wiki } from "./case.ts";

export const developmentEnglish = [
  ...stories(
    [
      "plain heading",
      "en",
      "Notify about a new device",
      md`
      As an account owner I want to hear about new devices so that I can act.

      ## Acceptance Criteria
      - An email is sent within 5 minutes of a login from a new device
      - It names device, city and time
      - It holds a link that ends all sessions
    `,
      present(3, "ok"),
    ],
    [
      "heading with colon and count",
      "en",
      "Add a second phone number",
      wiki`
      h3. Acceptance Criteria:
      # Two numbers can be stored
      # One of them is marked as preferred
    `,
      present(2, "ok"),
    ],
    [
      "upper case",
      "en",
      "Colour-blind palette",
      md`
      ACCEPTANCE CRITERIA
      - Charts use the palette of the design system
      - Status never relies on colour alone
    `,
      present(2, "ok"),
    ],
    [
      "lower case label",
      "en",
      "Quiet hours",
      md`
      no pushes at night please

      acceptance criteria:
      - no push between 22:00 and 7:00 local time
      - alarms are exempt
    `,
      present(2, "ok"),
    ],
    [
      "adf bold paragraph",
      "en",
      "Split a bill",
      adf(
        bold("User story"),
        p("As a guest I want to split the bill."),
        bold("Acceptance criteria"),
        ul("Equal shares add up to the total to the cent", "Shares can be edited"),
        bold("Open questions"),
        ul("Tips?"),
      ),
      present(2, "ok"),
    ],
    [
      "adf hard breaks",
      "en",
      "Sticky filters",
      adf(p("Acceptance criteria:", "- filters stay after a reload", "- a reset button clears them")),
      present(2, "ok"),
    ],
    [
      "adf task list under bold",
      "en",
      "Delete my account",
      adf(
        bold("Acceptance Criteria:"),
        tasks([true, "The user confirms with the password"], [true, "Data is gone after 30 days"]),
      ),
      present(2, "ok"),
    ],
    [
      "adf ordered",
      "en",
      "Read receipts",
      adf(h(1, "Acceptance Criteria"), ol("Receipts can be turned off", "Group chats show a count")),
      present(2, "ok"),
    ],
    [
      "adf expand with table",
      "en",
      "Currency switch",
      adf(
        expand(
          "Acceptance Criteria",
          table(
            true,
            ["Nr", "Criterion"],
            ["1", "Prices switch without a reload"],
            ["2", "The rate of the day is used"],
          ),
        ),
      ),
      present(2, "ok"),
    ],
    [
      "adf panel heading",
      "en",
      "Export shifts",
      adf(
        panel(
          h(3, "Acceptance criteria"),
          p("The file holds one row a shift."),
          p("Breaks are separate columns."),
        ),
      ),
      present(2, "ok"),
    ],
    [
      "adf rule between",
      "en",
      "Show tide times",
      adf(
        h(2, "Acceptance criteria"),
        ul("High and low tide of the next 7 days"),
        rule,
        h(2, "Notes"),
        p("Data from the port."),
      ),
      present(1, "ok"),
    ],
    [
      "adf nested list under label item",
      "en",
      "Weight units",
      adf(
        ul(
          ["Acceptance criteria", ul("kg and lb can be chosen", "Old entries are converted")],
          ["Notes", ul("ask Sam")],
        ),
      ),
      present(2, "ok"),
    ],
    [
      "adf gherkin paragraphs",
      "en",
      "Late fee",
      adf(p("Given a book is 3 days overdue", "When it is returned", "Then a fee of 1.50 is booked")),
      present(1, "ok"),
    ],
    [
      "nested under wiki label",
      "en",
      "Freeze a card",
      wiki`
      * Acceptance criteria:
      ** A frozen card refuses payments
      ** Thawing takes effect within a minute
      * Design: see attachment
    `,
      present(2, "ok"),
    ],
    [
      "flat list with label item",
      "en",
      "Freeze a card again",
      wiki`
      - Acceptance criteria:
      - A frozen card refuses payments
      - Standing orders still run
    `,
      present(2, "ok"),
    ],
    [
      "each item labelled",
      "en",
      "Pin a note",
      md`
      - AC: a pinned note stays on top
      - AC: at most five notes can be pinned
    `,
      present(2, "ok"),
    ],
    [
      "details below items",
      "en",
      "Address form",
      md`
      ## Acceptance criteria
      - Fields depend on the country
        - Germany: postcode before city
        - UK: postcode last
      - Unknown postcodes are allowed after a warning
    `,
      present(2, "ok"),
    ],
    [
      "boxes in nested list",
      "en",
      "Onboarding tour",
      md`
      ## AC
      - Tour
        - [x] starts after the first login
        - [ ] can be skipped
      - Help
        - [ ] restarts the tour
    `,
      present(3, "ok"),
    ],
    [
      "wiki numbered is no heading",
      "en",
      "Group chat",
      wiki`
      h3. Acceptance criteria
      # A group holds up to 50 people
      # The owner can remove people
      # Leaving is announced
    `,
      present(3, "ok"),
    ],
    [
      "items without numbers but AC-1",
      "en",
      "Ticket scanner",
      md`
      - AC-1: A valid code turns the screen green
      - AC-2: A used code shows when it was used
      - AC-3: Without network codes are checked against the last list
    `,
      present(3, "ok"),
    ],
    [
      "AC 1 with dash",
      "en",
      "Waiting list",
      wiki`
      AC 1 – People can join when a course is full
      AC 2 – The first in line is asked when a place frees up
    `,
      present(2, "ok"),
    ],
    [
      "AC with dot",
      "en",
      "Stamp card",
      md`
      AC1. Ten stamps give one coffee

      AC2. Stamps expire after a year
    `,
      present(2, "ok"),
    ],
    [
      "long numbered names",
      "en",
      "Photo backup",
      md`
      Acceptance criterion 1: Photos upload on Wi-Fi only
      Acceptance criterion 2: Duplicates are skipped
    `,
      present(2, "ok"),
    ],
    [
      "numbered headings bold",
      "en",
      "Vendor rating",
      md`
      **AC1: Rate**
      A buyer rates a vendor after delivery.

      **AC2: Average**
      The average of the last 12 months is shown.
    `,
      present(2, "ok"),
    ],
    [
      "numbered under label with gherkin",
      "en",
      "Coupon",
      md`
      ## Acceptance criteria

      ### AC1: valid coupon
      Given a cart of 40
      When the coupon SPRING is entered
      Then the total is 36

      ### AC2: expired coupon
      Given a cart of 40
      When an expired coupon is entered
      Then a message says since when
    `,
      present(2, "ok"),
    ],
    [
      "scenario headings under label",
      "en",
      "Parking",
      md`
      **Acceptance Criteria**

      **Scenario 1: short stay**
      Given a stay of 20 minutes
      When the driver leaves
      Then nothing is charged

      **Scenario 2: long stay**
      Given a stay of 26 hours
      When the driver leaves
      Then two day rates are charged
    `,
      present(2, "ok"),
    ],
    [
      "scenario outline with examples",
      "en",
      "Shipping price",
      md`
      ~~~gherkin
      Feature: shipping
      Scenario Outline: by weight
        Given a parcel of <kg>
        When the price is asked
        Then it is <price>
        Examples:
          | kg | price |
          | 1  | 4.99  |
          | 12 | 9.49  |
      ~~~
    `,
      present(1, "ok"),
    ],
    [
      "wiki code gherkin",
      "en",
      "Login",
      wiki`
      {code:gherkin}
      Scenario: wrong password
        Given a known user
        When a wrong password is entered
        Then the same message is shown as for an unknown user
      {code}
    `,
      present(1, "ok"),
    ],
    [
      "whole scenario on one line each",
      "en",
      "Cart",
      md`
      - Given an empty cart, when I open it, then I see three suggestions
      - Given a full cart, when I remove the last item, then the cart is empty
    `,
      present(2, "ok"),
    ],
    [
      "when then items under label",
      "en",
      "Alarm",
      md`
      AC:
      - When the door opens at night, the siren starts after 30 s
      - When the code is entered, it stops
    `,
      present(2, "ok"),
    ],
    [
      "upper case steps",
      "en",
      "Archive",
      wiki`
      GIVEN a project without open tasks
      WHEN the owner archives it
      THEN it leaves the sidebar
    `,
      present(1, "ok"),
    ],
    [
      "label then gherkin in same paragraph",
      "en",
      "Lost card",
      md`
      AC: Given a lost card
      When it is reported
      Then it is blocked at once
    `,
      present(1, "ok"),
    ],
    [
      "given with colon",
      "en",
      "Badge",
      md`
      **Given:** a visitor with a badge
      **When:** the badge is older than a day
      **Then:** the gate stays shut
    `,
      present(1, "ok"),
    ],
    [
      "conditions with abbreviations",
      "en",
      "Snooze",
      md`
      CoS:
      - snooze is 9 minutes
      - at most 3 times
    `,
      present(2, "ok"),
    ],
    [
      "acceptance conditions",
      "en",
      "Kiosk mode",
      wiki`
      *Acceptance conditions*
      - The back button is hidden
      - A PIN leaves the mode
    `,
      present(2, "ok"),
    ],
    [
      "misspelt",
      "en",
      "Rename a list",
      md`
      ## Acceptence Criteria
      - The name has 1 to 60 characters
    `,
      present(1, "ok"),
    ],
    [
      "label for something",
      "en",
      "Scan and go",
      md`
      ### Acceptance criteria for the store app
      - Items are added by scanning
      ### Acceptance criteria for the gate
      - The gate opens when everything is paid
    `,
      present(2, "ok"),
    ],
    [
      "announced list",
      "en",
      "Retention",
      md`
      The acceptance criteria are as follows:
      1. Recordings are deleted after 90 days
      2. A hold stops the deletion
    `,
      present(2, "ok"),
    ],
    [
      "qualified label",
      "en",
      "Loan calculator",
      md`
      **Functional acceptance criteria**
      - The rate is rounded to the cent
      **Non-functional acceptance criteria**
      - 95 % of answers within 300 ms
    `,
      present(2, "ok"),
    ],
    [
      "AC slash DoD",
      "en",
      "Seat belts",
      wiki`
      h3. AC / DoD
      * The sensor is read every 100 ms
    `,
      present(1, "ok"),
    ],
    [
      "short code emoji",
      "en",
      "Podcast speed",
      md`
      :white_check_mark: **Acceptance criteria**
      - 0.5 to 3 times in steps of 0.1
    `,
      present(1, "ok"),
    ],
    [
      "wiki icon before",
      "en",
      "Podcast sleep timer",
      wiki`
      (/) *Acceptance criteria*
      * Timer of 5 to 90 minutes
    `,
      present(1, "ok"),
    ],
    [
      "brackets around",
      "en",
      "Podcast chapters",
      md`
      [Acceptance criteria]
      - Chapters of the file are listed
    `,
      present(1, "ok"),
    ],
    [
      "roman number before",
      "en",
      "Podcast queue",
      wiki`
      h4. III. Acceptance criteria
      * The queue can be reordered
    `,
      present(1, "ok"),
    ],
    [
      "sections numbered in a list",
      "en",
      "Donation receipt",
      md`
      1. Background
         - Donors ask for receipts
      2. Acceptance criteria
         - A receipt is sent in January
         - It sums up the year
      3. Rollout
         - in December
    `,
      present(2, "ok"),
    ],
    [
      "table with labels in first column",
      "en",
      "Water meter",
      wiki`
      |*User story*|As a tenant I want to see my use|
      |*Acceptance criteria*|Use is shown per day\nA leak warning appears above 10 l/h|
      |*Notes*|none|
    `,
      present(2, "ok"),
    ],
    [
      "adf table row",
      "en",
      "Heat meter",
      adf(
        table(
          false,
          ["Story", "As a tenant I want to compare years"],
          ["AC", "Two years can be laid over each other"],
          ["Notes", "ask for data"],
        ),
      ),
      present(1, "ok"),
    ],
    [
      "given when then columns",
      "en",
      "Discount steps",
      md`
      ## Acceptance criteria
      | Given | When | Then |
      | --- | --- | --- |
      | 9 items | ordering | no discount |
      | 10 items | ordering | 5 % discount |
    `,
      present(2, "ok"),
    ],
    [
      "quote below heading",
      "en",
      "Voice memo",
      md`
      ## Acceptance criteria
      > Memos are at most 3 minutes
      > They are sent when the button is released
    `,
      present(2, "ok"),
    ],
    [
      "crlf",
      "en",
      "Lost and found",
      {
        format: "markdown",
        source:
          "## Acceptance criteria\r\n\r\n- Photos can be added\r\n- Finder and owner can chat\r\n\r\n## Notes\r\n- none\r\n",
      },
      present(2, "ok"),
    ],
    [
      "no-break spaces in the label",
      "en",
      "Label printer",
      {
        format: "wiki",
        source:
          "h3.\u00a0Acceptance\u00a0Criteria\u00a0:\n* Labels are 62\u00a0mm wide\n*\u00a0The last label can be printed again",
      },
      present(2, "ok"),
    ],
    [
      "zero-width in the label",
      "en",
      "Badge colours",
      {
        format: "markdown",
        source: "**Accep\u200btance criteria**\n- Red means visitor\n- Blue means staff",
      },
      present(2, "ok"),
    ],
    [
      "wide letters",
      "en",
      "Barcodes",
      { format: "markdown", source: "ＡＣ：\n- EAN-13 and EAN-8 are read" },
      present(1, "ok"),
    ],
    [
      "paragraph list of marks",
      "en",
      "Quiz",
      md`
      Acceptance criteria
      • One answer per question
      • The result is shown at the end
    `,
      present(2, "ok"),
    ],
    [
      "plain lines after setext",
      "en",
      "Quiz timer",
      md`
      Acceptance criteria
      ===================
      The timer starts with the first question.

      Time left is shown in seconds.
    `,
      present(2, "ok"),
    ],
    [
      "sub-headings are the items",
      "en",
      "Bike lock",
      md`
      ## Acceptance criteria
      ### The lock opens within two seconds
      ### A low battery is announced at 10 %
    `,
      present(2, "ok"),
    ],
    [
      "em dash separator",
      "en",
      "Mute a thread",
      md`
      Acceptance criteria — muting lasts until it is lifted, and mentions still notify
    `,
      present(1, "ok"),
    ],
    [
      "code below items",
      "en",
      "Webhook signature",
      md`
      **Acceptance criteria**
      - The header holds an HMAC of the body
      \`\`\`http
      X-Signature: sha256=9f2c
      \`\`\`
      - A wrong signature is answered with 401
    `,
      present(2, "ok"),
    ],
    [
      "only code",
      "en",
      "Ping answer",
      md`
      ## Acceptance criteria
      ~~~json
      {"status": "ok"}
      ~~~
    `,
      present(1, "code"),
    ],
    [
      "html line breaks",
      "en",
      "Pay later",
      md`
      **Acceptance criteria:**<br>Payment is due after 30 days.<br>A reminder is sent after 25 days.
    `,
      present(2, "ok"),
    ],
    [
      "intro line and list",
      "en",
      "Gift cards",
      md`
      ## Acceptance criteria
      The following must hold before release:
      - Balance is shown in the wallet
      - Cards never expire
    `,
      present(2, "ok"),
    ],
    [
      "trailing remark after list",
      "en",
      "Gift card balance",
      md`
      Acceptance criteria:
      - Balance can be asked without login

      We should tell the stores before we release this.
    `,
      present(1, "ok"),
    ],
    [
      "email with signature",
      "en",
      "Order by fax",
      md`
      Hello,
      here is what we agreed.

      AC:
      - faxes arrive as PDF in the inbox
      - the sender's number is matched to the customer

      Kind regards
      Jo from purchasing
    `,
      present(2, "ok"),
    ],
    [
      "support ticket",
      "en",
      "[Support] Driver cannot change plate",
      wiki`
      *Customer:* Fleet North
      *Impact:* 40 cars

      Plates change when cars are leased anew.

      *Acceptance criteria*
      - Plate can be changed by the fleet admin
      - Old parking sessions keep the old plate
      *Contact:* via portal
    `,
      present(2),
    ],
    // What the criteria are worth.
    [
      "placeholder dots",
      "en",
      "Tax free",
      md`
      ## Acceptance criteria
      - ...
      - …
    `,
      present(2, "placeholder"),
    ],
    [
      "n/a",
      "en",
      "Bump libraries",
      wiki`
      *Acceptance Criteria:* N/A
    `,
      present(1, "placeholder"),
    ],
    [
      "numbered dummies",
      "en",
      "Store finder",
      md`
      ### Acceptance Criteria
      - [ ] Criteria 1
      - [ ] Criteria 2
      - [ ] Criteria 3
    `,
      present(3, "placeholder"),
    ],
    [
      "empty gherkin frame",
      "en",
      "Store hours",
      md`
      ## Acceptance criteria
      Given [context]
      When [event]
      Then [outcome]
    `,
      present(1, "placeholder"),
    ],
    [
      "bracketed",
      "en",
      "Store events",
      wiki`
      h3. Acceptance criteria
      * [Describe the first criterion]
      * {add more}
    `,
      present(2, "placeholder"),
    ],
    [
      "pointers",
      "en",
      "Store photos",
      md`
      AC:
      - see design
      - as per the spec in Confluence
      - refer to STORE-12
    `,
      present(3, "placeholder"),
    ],
    [
      "link only",
      "en",
      "Store banner",
      md`
      **AC**: https://example.org/figma/123
    `,
      present(1, "placeholder"),
    ],
    [
      "help question",
      "en",
      "Store jobs",
      md`
      ## Acceptance criteria
      How will we know that this is done?
    `,
      present(1, "template"),
    ],
    [
      "help order",
      "en",
      "Store news",
      md`
      ## Acceptance criteria
      Describe the acceptance criteria for this story
    `,
      present(1, "template"),
    ],
    [
      "vacuous lot",
      "en",
      "Save a draft",
      md`
      Acceptance criteria
      - Works as expected
      - The feature should work properly
      - All bugs are fixed
      - Draft is saved
    `,
      present(4, "vacuous vacuous vacuous restates-title"),
    ],
    [
      "vacuous subject",
      "en",
      "Payment by invoice",
      md`
      AC:
      - Checkout works as expected
      - Everything is done
    `,
      present(2, "vacuous"),
    ],
    [
      "dod lot",
      "en",
      "Split the billing service",
      md`
      ## Acceptance criteria
      - Code is reviewed
      - Unit and integration tests written and passing
      - Documentation updated
      - Deployed to production
      - Old endpoint answers 410
    `,
      present(5, "dod-only dod-only dod-only dod-only ok"),
    ],
    [
      "vague lot",
      "en",
      "Redesign of the profile page",
      md`
      ## Acceptance criteria
      - Looks modern and attractive
      - Should be easy to use
      - Loads quickly
    `,
      present(3, "vague"),
    ],
    [
      "fast with a number",
      "en",
      "Speed up search",
      md`
      AC:
      - Search answers fast, in under 400 ms for 95 % of queries
    `,
      present(1, "ok"),
    ],
    [
      "restated with ending",
      "en",
      "Export filtered orders as CSV",
      md`
      AC: Filtered orders can be exported as CSV
    `,
      present(1, "restates-title"),
    ],
    [
      "not restated",
      "en",
      "Export filtered orders as CSV",
      md`
      AC: Filtered orders can be exported as CSV with one row per line item
    `,
      present(1, "ok"),
    ],
    [
      "soft but real",
      "en",
      "Poster",
      md`
      Acceptance criteria:
      - Printer has confirmed the colours
      - Marketing likes the second draft
    `,
      present(2, "ok"),
    ],
    // Weak.
    [
      "success criteria",
      "en",
      "Pilot in two stores",
      md`
      ## Success criteria
      - Queue time falls below 4 minutes
    `,
      weak(1),
    ],
    [
      "acceptance tests",
      "en",
      "Pilot app",
      wiki`
      h3. Acceptance tests
      * Scan 20 items and pay
    `,
      weak(1),
    ],
    [
      "definition of done line",
      "en",
      "Pilot training",
      md`
      DoD: all cashiers have had the 30-minute training
    `,
      weak(1),
    ],
    [
      "bare boxes wiki",
      "en",
      "Pilot hardware",
      wiki`
      * [ ] scanners delivered
      * [ ] scales calibrated
    `,
      weak(2),
    ],
    [
      "bare boxes adf",
      "en",
      "Pilot signs",
      adf(p("Signs for the pilot."), tasks([false, "text agreed"], [true, "printer chosen"])),
      weak(2),
    ],
    [
      "boxes under an unknown heading",
      "en",
      "Pilot budget",
      md`
      ## Phase one
      - [ ] offer in writing
      - [ ] signed by finance
    `,
      weak(2),
    ],
    [
      "quoted mail",
      "en",
      "Re: pilot",
      md`
      On Monday the store wrote:

      > AC:
      > - two lanes
      > - one helper
    `,
      weak(),
    ],
    [
      "DoD beside AC is left out",
      "en",
      "Pilot report",
      md`
      ## Acceptance criteria
      - Report shows sales by lane

      ## Definition of Done
      - Reviewed by two people
    `,
      present(1, "ok"),
    ],
  ),
  ...bugs(
    [
      "expected line",
      "en",
      "Wrong time zone",
      md`
      Actual: 14:00
      Expected: 15:00
    `,
      present(1, "ok"),
    ],
    [
      "expected heading adf",
      "en",
      "Search finds nothing",
      adf(
        h(3, "Actual Behavior"),
        p("Nothing."),
        h(3, "Expected Behavior"),
        p("The three products with that word are listed."),
      ),
      present(1, "ok"),
    ],
    [
      "bug with criteria",
      "en",
      "Cart empties itself",
      md`
      ### Expected result
      Items stay.

      ### Acceptance criteria
      - Items stay for 30 days
      - A test covers the restart
    `,
      present(2, "ok"),
    ],
    [
      "bug with done list only",
      "en",
      "Slow list",
      md`
      ## Definition of done
      - profiled
    `,
      weak(1),
    ],
  ),
];
