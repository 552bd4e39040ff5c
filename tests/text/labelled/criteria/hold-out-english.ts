/** Hold-out part: written before the recogniser was first run on it, and not tuned to. */
import { adf, bold, code, expand, h, ol, p, panel, quote, table, tasks, ul } from "./adf.ts";
import { bugs, md, missing, present, stories, weak, wiki } from "./case.ts";

export const holdOutEnglish = [
  ...stories(
    [
      "short list",
      "en",
      "Let riders save a home address",
      md`
      As a rider I want to save my home address so that I can book in two taps.

      ### Acceptance Criteria

      * The address can be set from the profile page
      * The booking screen offers "Home" as the first destination
      * Deleting the address removes the shortcut
    `,
      present(3, "ok"),
    ],
    [
      "wiki heading and stars",
      "en",
      "Show VAT on invoices",
      wiki`
      h2. Background
      Finance asked for it after the audit.

      h2. Acceptance criteria
      * VAT rate and amount are printed under the subtotal
      * Invoices to other EU countries say "reverse charge"
      * Existing invoices stay as they are

      h2. Links
      * [Audit report|https://example.org/audit]
    `,
      present(3, "ok"),
    ],
    [
      "adf task list",
      "en",
      "Pause a subscription",
      adf(
        p("Customers call support to pause. Let them do it alone."),
        h(3, "Acceptance criteria"),
        tasks(
          [true, "A pause of 1 to 3 months can be chosen"],
          [false, "No charge happens during the pause"],
          [false, "An email confirms start and end"],
        ),
      ),
      present(3, "ok"),
    ],
    [
      "bold label, colon outside",
      "en",
      "Reset the meter from the app",
      md`
      The meter can only be reset on site today.

      **Acceptance criteria**:

      1. A reset needs the installer role
      2. The app asks for confirmation
      3. The reset is written to the device log with time and user
    `,
      present(3, "ok"),
    ],
    [
      "AC label line and dashes",
      "en",
      "Batch-assign drivers",
      md`
      We need to assign up to 40 tours at once.

      AC:
      - select several tours with the shift key
      - one click assigns all of them to a driver
      - tours that overlap are refused with a list of the conflicts
    `,
      present(3, "ok"),
    ],
    [
      "one line after colon",
      "en",
      "Raise upload limit",
      md`
      The limit of 5 MB is too small for floor plans.

      Acceptance criteria: files up to 25 MB upload, larger ones are refused with a message.
    `,
      present(1, "ok"),
    ],
    [
      "AC one line wiki",
      "en",
      "Hide archived rooms",
      wiki`
      Archived rooms clutter the picker.
      AC: archived rooms no longer show in the picker, but stay visible in reports
    `,
      present(1, "ok"),
    ],
    [
      "gherkin without label",
      "en",
      "Lock the account after wrong PINs",
      md`
      Support sees brute-force attempts on old cards.

      Scenario: third wrong PIN
      Given a card with two wrong attempts
      When the holder enters a third wrong PIN
      Then the card is locked
      And the holder gets a text message

      Scenario: right PIN resets
      Given a card with two wrong attempts
      When the holder enters the right PIN
      Then the counter goes back to zero
    `,
      present(2, "ok"),
    ],
    [
      "gherkin fence",
      "en",
      "Refund to voucher",
      md`
      ~~~gherkin
      Scenario: refund as voucher
        Given an order paid with a voucher
        When the shop refunds it
        Then a new voucher of the same value is issued
      ~~~
    `,
      present(1, "ok"),
    ],
    [
      "gherkin adf code block",
      "en",
      "Roster swap",
      adf(
        p("Nurses want to swap shifts."),
        code(
          "gherkin",
          "Scenario: swap\nGiven two nurses on the same ward\nWhen one offers a shift and the other takes it\nThen both rosters change",
        ),
      ),
      present(1, "ok"),
    ],
    [
      "gherkin under label in list",
      "en",
      "Guest checkout",
      wiki`
      *Acceptance Criteria*
      * *Given* a guest with items in the cart
      * *When* they check out without an account
      * *Then* only name, address and payment are asked
    `,
      present(1, "ok"),
    ],
    [
      "numbered items without label",
      "en",
      "Import bank statements",
      md`
      Treasury imports statements by hand.

      AC1: A CAMT.053 file can be dropped on the import page
      AC2: Lines that are already known are skipped and counted
      AC3: A broken file names the line that is wrong
    `,
      present(3, "ok"),
    ],
    [
      "numbered headings",
      "en",
      "Approve timesheets on the phone",
      md`
      ## Why
      Leads are on site and see a laptop twice a week.

      ## AC-1: List
      The lead sees all open timesheets of the team.

      ## AC-2: Approve
      A swipe approves; the employee is told.

      ## AC-3: Reject
      A rejection needs a comment.

      ## Notes
      Offline is a later story.
    `,
      present(3, "ok"),
    ],
    [
      "numbered with hash in wiki",
      "en",
      "Meter readings by photo",
      wiki`
      AC#1 – The photo is read within 5 seconds
      AC#2 – The customer can correct the number
      AC#3 – Readings below the last one are refused
    `,
      present(3, "ok"),
    ],
    [
      "emoji heading",
      "en",
      "Dark mode for the driver app",
      md`
      ## 🎯 Goal
      Less glare at night.

      ## ✅ Acceptance Criteria
      - Dark mode follows the system setting
      - Map tiles switch too
      - The choice survives a restart

      ## 🚫 Out of scope
      - Tablet app
    `,
      present(3, "ok"),
    ],
    [
      "numbered heading label",
      "en",
      "Audit log export",
      wiki`
      h3. 1. Description
      Auditors need the log as a file.

      h3. 2. Acceptance Criteria
      # Export as CSV with one line an event
      # Time stamps in UTC
      # Only admins see the button

      h3. 3. Dependencies
      None
    `,
      present(3, "ok"),
    ],
    [
      "expand title",
      "en",
      "Show price history",
      adf(
        p("Buyers ask what the price was."),
        expand("Acceptance criteria", ul("Chart of the last 90 days", "Hover shows day and price")),
        expand("Technical notes", ul("Use the existing chart component")),
      ),
      present(2, "ok"),
    ],
    [
      "panel",
      "en",
      "Warn about low stock",
      adf(
        panel(
          bold("Acceptance Criteria"),
          ul("A warning appears when stock falls below the reorder level", "The warning names the supplier"),
        ),
      ),
      present(2, "ok"),
    ],
    [
      "table column",
      "en",
      "Parental controls",
      adf(
        table(
          true,
          ["#", "Acceptance criteria", "Status"],
          ["1", "A PIN is needed to change the limit", "open"],
          ["2", "The limit can differ on weekends", "open"],
        ),
      ),
      present(2, "ok"),
    ],
    [
      "table row",
      "en",
      "Street names in two languages",
      md`
      | Field | Value |
      | --- | --- |
      | Goal | Bilingual towns |
      | Acceptance criteria | Both names are shown, the official one first |
      | Estimate | 3 |
    `,
      present(1, "ok"),
    ],
    [
      "wiki table row",
      "en",
      "Round cash amounts",
      wiki`
      ||Part||Text||
      |Story|As a cashier I want cash totals rounded to 5 cents|
      |AC|Cash totals are rounded to the nearest 0.05; card totals are not|
    `,
      present(1, "ok"),
    ],
    [
      "conditions of satisfaction",
      "en",
      "Search in attachments",
      md`
      ## Conditions of Satisfaction

      - PDF and DOCX are searched
      - A hit shows the page it stands on
    `,
      present(2, "ok"),
    ],
    [
      "done when",
      "en",
      "Rotate the signing key",
      md`
      The key expires in March.

      Done when:
      - tokens signed with the old key are still accepted for 24 h
      - new tokens carry the new key id
      - the runbook names the steps
    `,
      present(3, "ok"),
    ],
    [
      "AC slash DoD",
      "en",
      "Bulk edit of tags",
      wiki`
      h4. Acceptance Criteria / Definition of Done
      * Tags can be added to all selected photos
      * Tags can be removed from all selected photos
    `,
      present(2, "ok"),
    ],
    [
      "draft suffix",
      "en",
      "Offline tickets",
      md`
      ### Acceptance criteria (draft, to be refined with Ops)
      - A ticket opens without network
      - It is valid for one scan only
    `,
      present(2, "ok"),
    ],
    [
      "paragraph lines",
      "en",
      "Translate push messages",
      adf(
        p("Push messages are English only."),
        bold("Acceptance criteria:"),
        p(
          "Messages follow the language of the app.",
          "A language we do not have falls back to English.",
          "Marketing can preview each language.",
        ),
      ),
      present(3, "ok"),
    ],
    [
      "two sections",
      "en",
      "Claim form",
      md`
      ## Acceptance criteria – web
      - Photos can be dragged in
      - The form saves every 30 seconds

      ## Mock-ups
      see link

      ## Acceptance criteria – mobile
      - The camera opens from the form
    `,
      present(3, "ok"),
    ],
    [
      "nested list label",
      "en",
      "Share a route",
      wiki`
      * Goal: let hikers share routes
      * Acceptance criteria
      ** A link opens the route without an account
      ** The owner can revoke the link
      * Open questions
      ** How long do links live?
    `,
      present(2, "ok"),
    ],
    [
      "ends at label line",
      "en",
      "Reminder before a lesson",
      md`
      **Acceptance criteria:**
      - A reminder is sent 2 hours before the lesson
      - No reminder after a cancellation

      Technical notes:
      - use the scheduler
      - mind daylight saving
    `,
      present(2, "ok"),
    ],
    [
      "non-breaking spaces and zero width",
      "en",
      "Compact list view",
      md`
      **Acceptance\u00a0criteria:**\u200b

      -\u00a0\u200bRows are 32 px high
      - The choice is kept per\u00a0user
    `,
      present(2, "ok"),
    ],
    [
      "setext",
      "en",
      "Choose a pickup window",
      md`
      Story
      =====
      As a shopper I want to pick a window.

      Acceptance criteria
      -------------------
      * Windows are two hours long
      * Full windows cannot be picked

      Questions
      ---------
      * Is Sunday a thing?
    `,
      present(2, "ok"),
    ],
    [
      "mixed habits boxes in wiki",
      "en",
      "Sign documents",
      wiki`
      *Acceptance criteria:*
      - [x] A drawn signature is accepted
      - [ ] A typed name is accepted
      - [ ] The PDF shows date and place
    `,
      present(3, "ok"),
    ],
    [
      "long spec",
      "en",
      "Rebooking after a cancelled flight",
      md`
      # Rebooking

      ## Context
      When a flight is cancelled, the desk is overrun. The acceptance criteria below were agreed with the desk.

      ## User story
      As a passenger I want to rebook myself.

      ## Requirements
      Rebooking is offered in the app and by text message.

      ## Acceptance criteria
      ### Offer
      - At most five flights are offered, earliest first
      - Flights in the same cabin come before others
      ### Booking
      - One tap books; the old seat is released
      - A boarding pass arrives within a minute

      ## Out of scope
      Refunds.
    `,
      present(4, "ok"),
    ],
    [
      "all placeholder",
      "en",
      "Loyalty tiers",
      md`
      ## Acceptance criteria
      - TBD
      - tbd with marketing
    `,
      present(2, "placeholder"),
    ],
    [
      "template residue",
      "en",
      "Gift wrapping",
      wiki`
      h3. User story
      As a <role> I want <goal> so that <benefit>

      h3. Acceptance criteria
      * <criterion 1>
      * <criterion 2>
    `,
      present(2, "placeholder"),
    ],
    [
      "vacuous and real",
      "en",
      "Sort the wish list",
      md`
      AC:
      * Sorting works as expected
      * Default is newest first
      * No errors
    `,
      present(3, "vacuous ok vacuous"),
    ],
    [
      "definition of done items",
      "en",
      "Upgrade the map library",
      md`
      Acceptance criteria
      - Code reviewed and merged
      - Unit tests pass
      - Deployed to staging
    `,
      present(3, "dod-only"),
    ],
    [
      "restates",
      "en",
      "Filter invoices by supplier",
      md`
      ### Acceptance criteria
      - Invoices can be filtered by supplier
    `,
      present(1, "restates-title"),
    ],
    [
      "vague",
      "en",
      "New start page",
      md`
      Acceptance Criteria:
      - The page is fast
      - Navigation should be intuitive and user-friendly
      - The first screen shows the three latest orders
    `,
      present(3, "vague vague ok"),
    ],
    [
      "see figma",
      "en",
      "Empty states",
      md`
      **AC**
      - See Figma
      - As described in the comments
    `,
      present(2, "placeholder"),
    ],
    [
      "help text left in",
      "en",
      "Invite colleagues",
      md`
      ## Acceptance criteria
      _List the acceptance criteria here. What must be true for this story to be accepted?_
    `,
      present(1, "template"),
    ],
    [
      "email paste with own label",
      "en",
      "Change of address by letter",
      md`
      Hi team,

      as agreed on the phone, please build this for the letters.

      Acceptance criteria:
      1. The letter shows the new address
      2. The old one is kept in the history

      Best regards
      Petra
    `,
      present(2, "ok"),
    ],
    [
      "api ticket",
      "en",
      "GET /v2/stations",
      md`
      Returns stations near a point.

      **Acceptance criteria**
      - \`lat\` and \`lon\` are required, else 400
      - \`radius\` defaults to 1000 m, max 10000
      - response is sorted by distance

      \`\`\`json
      {"stations": [{"id": 1, "distance": 120}]}
      \`\`\`
    `,
      present(3, "ok"),
    ],
    [
      "weak definition of done",
      "en",
      "Backup of settings",
      md`
      ## Definition of Done
      - Backup runs nightly
      - Restore is tested once
    `,
      weak(2),
    ],
    [
      "weak bare checklist",
      "en",
      "Move the price tags",
      md`
      - [ ] new tags ordered
      - [x] layout agreed with the stores
      - [ ] old tags removed
    `,
      weak(3),
    ],
    [
      "weak quoted",
      "en",
      "Re: delivery slots",
      md`
      Forwarded from sales, please estimate.

      > Hello, we spoke about slots.
      > Acceptance criteria:
      > - slots of one hour
      > - no slot on Sunday
    `,
      weak(),
    ],
    [
      "weak adf quote",
      "en",
      "FW: labels",
      adf(p("Please have a look."), quote(p("Acceptance criteria:", "labels are A6", "barcode on top"))),
      weak(),
    ],
    [
      "weak expected in story",
      "en",
      "Keep scroll position",
      md`
      Going back from a product scrolls to the top.

      Expected behaviour: the list stays where it was.
    `,
      weak(1),
    ],
    // Nothing there.
    [
      "heading with nothing under it",
      "en",
      "Fleet dashboard",
      md`
      ## Description
      Fleet managers want one page.

      ## Acceptance criteria

      ## Attachments
      none
    `,
      missing,
    ],
    [
      "heading last and empty",
      "en",
      "Seat map zoom",
      wiki`
      h3. Description
      Seats are too small on phones.
      h3. Acceptance criteria
    `,
      missing,
    ],
    [
      "unfilled template",
      "en",
      "New story",
      md`
      **As a** <br>**I want to** <br>**So that**

      **Acceptance Criteria**

      - [ ] 
      - [ ] 
    `,
      missing,
    ],
    [
      "prose: are met",
      "en",
      "Release checklist for 4.2",
      md`
      QA confirmed on Tuesday that all acceptance criteria are met. We can release after the freeze.
    `,
      missing,
    ],
    [
      "prose: write them",
      "en",
      "Refinement of the booking epic",
      md`
      Please write acceptance criteria for the five stories below before Thursday:
      - BOOK-12
      - BOOK-13
    `,
      missing,
    ],
    [
      "prose: see AC of",
      "en",
      "Port the picker to Android",
      wiki`
      Same behaviour as on iOS, see AC of APP-311. Designs are unchanged.
    `,
      missing,
    ],
    [
      "prose: does not meet",
      "en",
      "Sync fails on slow networks",
      adf(p("The build of last night does not meet the AC: sync stops after 30 seconds on 3G.")),
      missing,
    ],
    [
      "ACS product",
      "en",
      "Upgrade ACS to 5.8",
      md`
      ACS: the access control server needs the patch.

      - backup
      - patch
      - reboot
    `,
      missing,
    ],
    [
      "accept header",
      "en",
      "Content negotiation",
      md`
      Request:

      Accept: application/json
      Accept-Language: en

      The service answers with XML anyway.
    `,
      missing,
    ],
    [
      "tasks under tasks",
      "en",
      "Replace the mail provider",
      md`
      ## Tasks
      - [ ] create the account
      - [ ] move the templates
      - [ ] switch DNS
    `,
      missing,
    ],
    [
      "story only",
      "en",
      "Print packing slips",
      md`
      As a packer I want to print slips by zone so that I walk less.
    `,
      missing,
    ],
    [
      "steps and result of QA",
      "en",
      "Verify export",
      md`
      QA report:
      AC1: passed
      AC2: failed
      AC3: passed
    `,
      missing,
    ],
    [
      "spec without criteria",
      "en",
      "Cache station data",
      md`
      ## Problem
      Each request asks the supplier again.

      ## Solution
      Keep answers for ten minutes.

      ## Risks
      Stale platforms.
    `,
      missing,
    ],
    [
      "AC means air conditioning",
      "en",
      "AC in coach 7 broken",
      wiki`
      AC is out of order since Monday. Passengers complain. The AC unit was last serviced in May.
    `,
      missing,
    ],
    [
      "when and then in a story",
      "en",
      "Odd totals",
      md`
      When I add a discount and then change the quantity, the total is wrong. And when I reload, it is right.
      Then I have to start again.
    `,
      missing,
    ],
    [
      "code only",
      "en",
      "Stack trace in import",
      wiki`
      {code:java}
      java.lang.IllegalStateException: acceptance criteria
        at org.example.Import.run(Import.java:42)
      {code}
    `,
      missing,
    ],
    [
      "wrapped prose",
      "en",
      "Supplier portal",
      md`
      The portal went live in spring and most suppliers signed off on the
      acceptance criteria: only two of them asked for changes, which were
      small and are done.
    `,
      missing,
    ],
    ["empty", "en", "Placeholder for later", md``, missing],
    [
      "spike questions",
      "en",
      "Spike: rate limits of the map API",
      md`
      Questions:
      - What happens at 100 requests a second?
      - Is there a bulk endpoint?
    `,
      missing,
    ],
    [
      "quoted title",
      "en",
      'Field "Acceptance criteria" is read-only',
      adf(
        p('The field "Acceptance criteria" cannot be edited in the mobile app.'),
        ol("Open any story", "Tap the field"),
      ),
      missing,
    ],
    [
      "link list",
      "en",
      "Collect the docs",
      md`
      - [Acceptance criteria guide](https://example.org/guide)
      - [Template](https://example.org/template)
    `,
      missing,
    ],
  ),
  ...bugs(
    [
      "bug with expected result",
      "en",
      "Total ignores the voucher",
      md`
      **Steps**
      1. Add an item
      2. Enter the code

      **Actual result**
      The total stays the same.

      **Expected result**
      The total is lower by the value of the voucher.
    `,
      present(1, "ok"),
    ],
    [
      "bug wiki expected",
      "en",
      "Map jumps to Berlin",
      wiki`
      h3. Steps to reproduce
      # Open the map
      # Deny the location

      h3. Expected behaviour
      The map shows the last place.

      h3. Actual behaviour
      It shows Berlin.
    `,
      present(1, "ok"),
    ],
    [
      "bug told in given when then",
      "en",
      "Crash on rotate",
      md`
      Given I am on the seat map
      When I rotate the phone
      Then the app crashes
    `,
      weak(1),
    ],
    [
      "bug without expectation",
      "en",
      "Login page is blank",
      md`
      Since this morning the login page is blank in Safari. Console says nothing.
    `,
      missing,
    ],
    [
      "bug with empty expectation",
      "en",
      "Wrong tax in export",
      wiki`
      *Actual result:*
      The column is empty.
      *Expected result:*
    `,
      missing,
    ],
  ),
];
