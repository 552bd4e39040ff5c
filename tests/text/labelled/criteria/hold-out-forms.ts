/** Hold-out part, third batch: forms teams have of their own, and their look-alikes. Not tuned to. */
import { bugs, md, missing, present, stories, weak, wiki } from "./case.ts";

export const holdOutForms = [
  ...stories(
    [
      "separate bullets",
      "en",
      "Pause a subscription",
      md`
      A subscriber who travels wants to pause deliveries.

      - given a subscriber with an open delivery,
      - when they press pause,
      - then the next delivery moves by four weeks
    `,
      present(1),
    ],
    [
      "separate wiki bullets",
      "en",
      "Forgotten umbrella",
      wiki`
      As a driver I want to report things left behind.

      * Given a finished ride
      * When the driver files a found item
      * Then the last three passengers get a message
      * And the item is listed in the depot
    `,
      present(1),
    ],
    [
      "two scenarios in bullets",
      "en",
      "Seat map",
      md`
      The map is too small on phones.

      * Given the map is open
      * When I pinch
      * Then it zooms

      * Given the map is zoomed
      * When I tap a seat
      * Then the seat is chosen
    `,
      present(2),
    ],
    [
      "lower case in plain lines",
      "en",
      "Late fee",
      md`
      given a book is two weeks late,
      when the reader returns it,
      then a fee of 2 euros is booked
    `,
      present(1),
    ],
    [
      "bold words in bullets",
      "en",
      "Tip jar",
      md`
      Baristas want tips by card.

      - **Given** the terminal shows the amount
      - **When** the guest picks 10 %
      - **Then** the total rises by 10 %
    `,
      present(1),
    ],
    [
      "capitals in bullets",
      "en",
      "Loyalty points",
      md`
      - GIVEN a member
      - WHEN they spend 50 euros
      - THEN they get 5 points
    `,
      present(1),
    ],
    [
      "one sentence",
      "en",
      "Gate change",
      md`
      Given I hold a boarding pass, when the gate changes, then my phone shows the new gate.
    `,
      present(1),
    ],
    [
      "emoji code",
      "en",
      "Pickup window",
      md`
      ## Story
      People want to choose when they collect.

      ## :white_check_mark: Acceptance Criteria
      - Windows of 30 minutes are offered
      - A full window cannot be chosen
    `,
      present(2),
    ],
    [
      "escaped emoji code",
      "en",
      "Fridge alarm",
      md`
      :memo: **Description**

      The alarm comes too late.

      :white\_check\_mark: **Acceptance criteria**

      - The alarm rings after 5 minutes at 9 degrees
      - It stops when the door closes
    `,
      present(2),
    ],
    [
      "wiki emoji code",
      "en",
      "Parcel locker",
      wiki`
      h3. :dart: Goal
      Fewer missed parcels.

      h3. :ballot_box_with_check: Acceptance Criteria
      * A code opens one door only
      * The code dies after 48 hours
    `,
      present(2),
    ],
    [
      "emoji code at the end",
      "en",
      "Snow mode",
      md`
      ### Acceptance Criteria :heavy_check_mark:
      1. Speed is limited to 20 km/h
      2. The driver sees a snowflake
    `,
      present(2),
    ],
    [
      "front and back",
      "en",
      "Saved searches",
      md`
      Buyers repeat the same search.

      **Acceptance Criteria**

      BE:
      - Up to 20 searches are kept for each account
      - A deleted search is gone for good

      FE:
      - The list shows the newest first
    `,
      present(3),
    ],
    [
      "bold layers",
      "en",
      "Invoice filter",
      md`
      ## Acceptance criteria
      **Backend**
      - Filters combine with AND
      **Frontend**
      - A chip shows each filter
      - The chip can be removed
    `,
      present(3),
    ],
    [
      "layers as list items",
      "en",
      "Profile picture",
      wiki`
      *Acceptance criteria:*
      * API
      ** accepts PNG and JPEG up to 2 MB
      ** rejects anything else with 415
      * App
      ** crops to a square
    `,
      present(),
    ],
    [
      "numbered questions",
      "en",
      "Choose a payroll provider",
      md`
      ## Acceptance Criteria
      1. Which provider supports four countries?
         - a table with a row for each provider
      2. What does it cost for 300 people?
         - an offer in writing
    `,
      present(),
    ],
    [
      "wiki headings inside",
      "en",
      "Quiet hours",
      wiki`
      h2. Acceptance Criteria
      h3. Mobile
      * no push between 22:00 and 07:00
      h3. Web
      * the bell stays grey
    `,
      present(2),
    ],
    [
      "letter missing",
      "en",
      "Split the bill",
      md`
      ## Acceptance Critria
      - Each guest pays their own dishes
      - The rest is shared evenly
    `,
      present(2),
    ],
    [
      "letter too many",
      "en",
      "Order again",
      md`
      **Acceptannce Criteria:**
      - The last order is one tap away
    `,
      present(1),
    ],
    [
      "letters swapped",
      "en",
      "Print labels",
      wiki`
      h3. Acceptance Crtieria
      # One label for each parcel
      # The weight is on the label
    `,
      present(2),
    ],
    [
      "wrong letter first word",
      "en",
      "Fuel card",
      md`
      Accaptance criteria:
      - The card is refused above 120 litres
      - The driver gets a text message
    `,
      present(2),
    ],
    [
      "wrong letter german",
      "de",
      "Pfand anzeigen",
      md`
      ## Akzeptanzkritieren
      - Das Pfand steht unter dem Preis
      - Bei Mehrweg steht ein Symbol
    `,
      present(2),
    ],
    [
      "bold label in cell",
      "en",
      "Rental contract",
      wiki`
      |*Who*|Tenant|
      |*Acceptance criteria*|The contract can be signed on a phone|
      |*Link*|none|
    `,
      present(1),
    ],
    [
      "bold label in markdown cell",
      "en",
      "Guest list",
      md`
      | | |
      | --- | --- |
      | **User story** | As a host I want to see who comes |
      | **Acceptance Criteria** | Replies are counted; no reply counts as no |
    `,
      present(),
    ],
    [
      "bold label starting a cell",
      "en",
      "Water meter",
      wiki`
      |*Story* As a tenant I want to send the meter reading|*Acceptance criteria* A reading below the last one is refused|
    `,
      present(1),
    ],
    [
      "german separate bullets",
      "de",
      "Urlaub beantragen",
      md`
      - Angenommen eine Person hat 3 Tage Resturlaub,
      - wenn sie 4 Tage beantragt,
      - dann wird der Antrag abgelehnt
    `,
      present(1),
    ],
    [
      "french separate bullets",
      "fr",
      "Panier partagé",
      wiki`
      * Étant donné un panier partagé
      * Quand un membre ajoute un article
      * Alors tous les membres le voient
    `,
      present(1),
    ],
    [
      "spanish with emoji",
      "es",
      "Aviso de retraso",
      md`
      ## :white_check_mark: Criterios de aceptación
      - El aviso llega 10 minutos antes
      - El usuario puede silenciarlo
    `,
      present(2),
    ],
    [
      "bracketed prefix",
      "en",
      "Dark mode",
      md`
      **[AC] Acceptance Criteria**
      * The choice survives a restart
      * The default follows the system
    `,
      present(2),
    ],
    [
      "plain label and dashes",
      "en",
      "Reset the router",
      md`
      ACCEPTANCE CRITERIA
      - Reset takes under a minute
      - The name of the network stays
    `,
      present(2),
    ],
    [
      "no bullets below",
      "en",
      "Voice memo",
      wiki`
      *AC*
      Memo stops after 2 minutes.
      Memo can be played before it is sent.
    `,
      present(2),
    ],
    [
      "must have label",
      "en",
      "Export of shifts",
      md`
      Definition of done

      - [ ] Reviewed
      - [ ] Deployed to staging
    `,
      weak(2),
    ],
    [
      "boxes alone",
      "en",
      "Greenhouse sensor",
      md`
      The sensor sends nonsense at night.

      - [ ] Readings below -40 are dropped
      - [x] A gap of an hour raises an alarm
    `,
      weak(2),
    ],
    [
      "given as preposition",
      "en",
      "Move to the new warehouse",
      md`
      - Given the budget, we cannot hire
      - When the lease ends we have to leave
      - Talk to the landlord
    `,
      missing,
    ],
    [
      "then of a manual",
      "en",
      "Install the printer",
      md`
      - Open the lid
      - When it clicks, insert the paper
      - Then close the lid
    `,
      missing,
    ],
    [
      "emoji without label",
      "en",
      "Weekly notes",
      md`
      ## :white_check_mark: Done this week
      - two interviews
      - one prototype
    `,
      missing,
    ],
    [
      "layers without label",
      "en",
      "Upgrade the framework",
      md`
      BE:
      - bump to 7.1
      - remove the shim

      FE:
      - nothing
    `,
      missing,
    ],
    [
      "acceptance of cookies",
      "en",
      "Cookie banner",
      md`
      ## Acceptance rate
      - 61 % in May
      - 58 % in June
    `,
      missing,
    ],
    [
      "criteria of something else",
      "en",
      "Supplier shortlist",
      wiki`
      h3. Selection criteria
      * price
      * distance
    `,
      missing,
    ],
    [
      "access criteria",
      "en",
      "Visitor badges",
      md`
      ## Access criteria
      - Only employees may enter the lab
    `,
      missing,
    ],
    [
      "cell that mentions",
      "en",
      "Refinement agenda",
      wiki`
      |*Point*|*Owner*|
      |Write acceptance criteria for the pilot|Lena|
      |Book a room|Tom|
    `,
      missing,
    ],
    [
      "empty section",
      "en",
      "Mileage report",
      md`
      ## Acceptance Criteria

      ## Notes
      Ask the fleet manager.
    `,
      missing,
    ],
    [
      "empty cell",
      "en",
      "Toll charges",
      wiki`
      |*Story*|As a driver I want to see tolls|
      |*Acceptance criteria*| |
    `,
      missing,
    ],
    [
      "steps numbered",
      "en",
      "Rename the product",
      md`
      1. Which name do we take?
      2. Who tells the customers?
    `,
      missing,
    ],
    [
      "story in prose",
      "en",
      "Shorter queue",
      md`
      When the shop is full, customers leave. Then we lose about 30 sales a day.
    `,
      missing,
    ],
    [
      "log of a chat",
      "en",
      "Follow up with the bank",
      wiki`
      Anna: given what we know, when do we start?
      Ben: then let us wait for the acceptance criteria.
    `,
      missing,
    ],
    [
      "release checklist alone",
      "en",
      "Cut release 4.2",
      md`
      - freeze on Monday
      - tag on Tuesday
      - notes to marketing
    `,
      missing,
    ],
    [
      "japanese",
      "ja",
      "領収書の再発行",
      md`
      ## :white_check_mark: 受け入れ条件
      - 30日以内の注文だけ再発行できる
      - 再発行の印が付く
    `,
      present(2),
    ],
    [
      "portuguese wrong letter",
      "pt",
      "Troca de assento",
      md`
      **Critérios de aceitaçao**
      - A troca é gratuita até 24 horas antes
    `,
      present(1),
    ],
    [
      "dutch in a cell",
      "nl",
      "Parkeervergunning",
      wiki`
      |*Verhaal*|Als bewoner wil ik een vergunning|
      |*Acceptatiecriteria*|Een tweede vergunning kost 90 euro|
    `,
      present(1),
    ],
  ),
  ...bugs(
    [
      "bug in lower case",
      "en",
      "Basket empties itself",
      md`
      Steps:
      1. add a thing
      2. wait an hour

      expected: the thing is still there
      actual: the basket is empty
    `,
      present(1),
    ],
    [
      "bug emoji",
      "en",
      "Wrong currency",
      md`
      ### :bug: Actual behavior
      Dollars are shown.

      ### :white_check_mark: Expected behavior
      Euros are shown.
    `,
      present(1),
    ],
    [
      "bug told as a scenario",
      "en",
      "Lamp stays on",
      md`
      - Given the lamp is on
      - When I press off
      - Then nothing happens
    `,
      weak(1),
    ],
    [
      "bug without expectation",
      "en",
      "Crash on start",
      wiki`
      When the app starts it closes again. Then the phone is warm.
    `,
      missing,
    ],
  ),
];
