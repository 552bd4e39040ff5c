/** What the demo's invented web shop wants, in words. */

export interface Need {
  readonly title: string;
  readonly role: string;
  readonly action: string;
  readonly benefit: string;
  readonly criteria: readonly string[];
  /** A neighbouring wish that waits in the backlog. */
  readonly later: string;
  readonly laterText: string;
}

type Row = readonly [string, string, string, string, readonly string[], string, string];

const buyer = "a buyer";
const guest = "a guest";
const clerk = "a shop clerk";
const agent = "a support agent";

const ROWS: readonly Row[] = [
  [
    "Pay with a saved card",
    buyer,
    "pay with a card I saved before",
    "a second order takes seconds",
    [
      "A saved card shows its last four digits",
      "Paying with it asks for the security code only",
      "An expired card is offered for renewal, not for payment",
    ],
    "Name a saved card",
    "Buyers with two cards of one bank cannot tell them apart.",
  ],
  [
    "Remove a saved card",
    buyer,
    "remove a card I saved",
    "an old card cannot be charged",
    ["The card is gone from the list at once", "An order under way keeps its card"],
    "Ask before removing the last card",
    "Two buyers removed their only card by mistake last month.",
  ],
  [
    "See the total with shipping",
    buyer,
    "see the total with shipping before I type my address",
    "there is no surprise at the end",
    [
      "The total shows shipping for the country of my network address",
      "Changing the country changes the total within one second",
    ],
    "Free shipping from an amount",
    "Marketing wants a limit of 60 euros for the winter campaign.",
  ],
  [
    "Change the quantity in the cart",
    buyer,
    "change the quantity in the cart",
    "I need not start over",
    ["Any number from 1 to the stock is taken", "0 removes the line after a question"],
    "Save the cart for later",
    "Buyers leave full carts and find them empty the next day.",
  ],
  [
    "Apply a voucher",
    buyer,
    "apply a voucher",
    "I pay what was promised",
    ["A valid code lowers the total at once", "An expired code says on which day it ended"],
    "Two vouchers on one order",
    "Some shops hand out a welcome code and a seasonal code.",
  ],
  [
    "Check out as a guest",
    guest,
    "order without an account",
    "I am done in two minutes",
    ["No step asks for a password", "The confirmation arrives by mail within one minute"],
    "Turn a guest order into an account",
    "Guests who come back type everything again.",
  ],
  [
    "Get an invoice as PDF",
    buyer,
    "download an invoice",
    "my accounting accepts it",
    ["The PDF holds the VAT number of the shop", "It can be had for three years"],
    "Invoices by mail every month",
    "Companies order several times a week and file once a month.",
  ],
  [
    "Track a parcel",
    buyer,
    "see where my parcel is",
    "I need not call",
    [
      "The order page shows the carrier's last event",
      "An event older than two days shows a hint to contact us",
    ],
    "Parcel news by message",
    "People read messages sooner than mail.",
  ],
  [
    "Return an item",
    buyer,
    "send an item back",
    "I dare to order two sizes",
    ["A label can be printed for 30 days", "The refund is stated before I print"],
    "Return without a printer",
    "A third of buyers own no printer.",
  ],
  [
    "Refund to a voucher",
    clerk,
    "refund to a voucher",
    "the money stays in the shop",
    ["The buyer must agree first", "The voucher equals the price paid to the cent"],
    "Partial refunds for damage",
    "A scratched pot does not need a full refund.",
  ],
  [
    "Search orders by mail address",
    agent,
    "find orders by mail address",
    "a call takes less time",
    ["Upper and lower case do not matter", "The newest order stands first"],
    "Search orders by phone number",
    "Callers know their phone number, not the mail they used.",
  ],
  [
    "See the payment history of an order",
    agent,
    "see every payment attempt of an order",
    "I can say why it failed",
    ["Each attempt shows time, method and the bank's reason", "Card numbers are masked"],
    "Retry a failed payment for the buyer",
    "Agents ask buyers to order again, which many do not.",
  ],
  [
    "Choose a delivery day",
    buyer,
    "choose the day of delivery",
    "somebody is at home",
    ["Only days the carrier offers can be picked", "The day can be changed until the parcel leaves"],
    "Choose a time of day",
    "Evening delivery is what most of the 40 people we asked wished for.",
  ],
  [
    "Deliver to a pick-up point",
    buyer,
    "collect at a shop near me",
    "I do not wait at home",
    ["The map shows points within 10 km", "A full point is not offered"],
    "Remember my pick-up point",
    "The same point is picked nine times of ten.",
  ],
  [
    "Gift wrapping",
    buyer,
    "have an item wrapped",
    "I can send it straight on",
    ["Wrapping costs 4 euros and shows as a line", "The invoice stays out of the parcel"],
    "A greeting card in the parcel",
    "Half of the wrapped parcels were sent with a note in the comment field.",
  ],
  [
    "Pay by bank transfer",
    buyer,
    "pay by transfer",
    "I need no card",
    ["The reference stands in the mail", "The order waits seven days for the money"],
    "Remind of an open transfer",
    "One in six transfers never comes.",
  ],
  [
    "Confirm the order with one press",
    buyer,
    "confirm with one press",
    "it is as quick as in a shop",
    ["Two presses make one order", "While we wait the button shows it"],
    "Undo within a minute",
    "The most frequent call within an hour of an order is: please cancel.",
  ],
  [
    "Show stock at the branch",
    buyer,
    "see stock in the branch",
    "I do not drive for nothing",
    ["Numbers are at most 15 minutes old", "Under three it says few left"],
    "Reserve at the branch",
    "Branches keep paper lists of what is put aside.",
  ],
  [
    "Sign in with a passkey",
    buyer,
    "sign in without a password",
    "I cannot forget it",
    ["A passkey can be added on a second device", "The password still works"],
    "Sign out everywhere",
    "After a lost phone people want to be sure.",
  ],
  [
    "Address suggestions",
    buyer,
    "get suggestions while I type my address",
    "fewer parcels come back",
    ["After four letters up to five suggestions show", "Any address can still be typed freely"],
    "Check the house number",
    "One in fifty parcels comes back for a wrong number.",
  ],
  [
    "Order history on the phone",
    buyer,
    "read my orders on the phone",
    "I can show them at the counter",
    ["A list of ten loads within two seconds", "It works without network for the last ten"],
    "Filter orders by year",
    "Long-time buyers scroll for minutes.",
  ],
  [
    "Cancel before dispatch",
    buyer,
    "cancel before it is packed",
    "I can correct a mistake",
    ["Until packing starts one press cancels", "The money is back within three days"],
    "Change the address before dispatch",
    "A quarter of cancelled orders is ordered again with another address.",
  ],
  [
    "Export orders for accounting",
    clerk,
    "export a month's orders",
    "the books close on the second day",
    ["The file opens in a spreadsheet", "Refunds are lines of their own"],
    "Send the export on a schedule",
    "Someone presses the button at every first of the month.",
  ],
  [
    "Block a stolen card",
    agent,
    "block a card number",
    "a fraud is stopped once",
    ["Orders with the card stop at once", "The reason is asked for"],
    "A list of blocked cards",
    "Nobody can see who was blocked by mistake.",
  ],
  [
    "Show prices with tax by country",
    buyer,
    "see prices with my country's tax",
    "I can compare",
    ["The rate follows the country of delivery", "The invoice names rate and amount"],
    "Prices without tax for companies",
    "Wholesale buyers compute them by hand.",
  ],
  [
    "Reorder",
    buyer,
    "order the same again",
    "monthly things are quick",
    ["Items that are gone are named and left out", "Today's prices are shown first"],
    "Order every month by itself",
    "Pet food and filters come every four weeks.",
  ],
  [
    "Mail when back in stock",
    buyer,
    "hear when an item is back",
    "I need not look daily",
    ["One mail a return to stock", "The link to stop is in each mail"],
    "Show when it will be back",
    "Purchasing knows the date; the page does not.",
  ],
  [
    "Rate a delivery",
    buyer,
    "rate the delivery",
    "bad carriers are found",
    ["One press from the mail is enough", "A comment can be added, up to 500 characters"],
    "See the ratings by carrier",
    "The numbers are in three files.",
  ],
  [
    "Split an order in two parcels",
    clerk,
    "send what is there now",
    "buyers wait less",
    ["Shipping is charged once", "Each parcel has its own tracking"],
    "Ask the buyer before splitting",
    "Some prefer one parcel for the sake of the climate.",
  ],
  [
    "Age check",
    clerk,
    "check the age for knives",
    "we keep the law",
    ["Under 18 the item cannot be ordered", "The result is kept, the document is not"],
    "Age check at the door",
    "Carriers offer it from spring on.",
  ],
  [
    "Pay in instalments",
    buyer,
    "pay in three parts",
    "a large order fits my month",
    ["The three dates show before I confirm", "Orders under 90 euros do not offer it"],
    "Pay off early",
    "Some want to be done with it after the first part.",
  ],
  [
    "Weight in the cart",
    buyer,
    "see the weight of my cart",
    "I can plan to carry it",
    ["The sum shows in kilograms with one decimal", "Items without a weight are named"],
    "Warn above 20 kg",
    "Couriers refuse parcels above that.",
  ],
  [
    "Choose the invoice language",
    buyer,
    "have my invoice in French",
    "my accountant reads it",
    ["German, French and English are offered", "The choice is kept for the next order"],
    "Italian invoices",
    "The Ticino branch asks every quarter.",
  ],
  [
    "Show delivery costs per carrier",
    buyer,
    "compare carriers",
    "I can decide between speed and price",
    ["Each carrier shows price and day", "The cheapest is picked at first"],
    "Hide carriers that are late",
    "Two carriers miss one promise in five.",
  ],
  [
    "Note for the courier",
    buyer,
    "leave a note for the courier",
    "the parcel finds the back door",
    ["Up to 120 characters are printed on the label", "Line breaks become blanks"],
    "Notes from the last order",
    "People write the same note each time.",
  ],
  [
    "Basket on two devices",
    buyer,
    "go on with my cart on another device",
    "I can look on the phone and buy on the laptop",
    ["Signed in, both show the same lines within five seconds", "The newer quantity wins"],
    "Share a cart with somebody",
    "Couples plan a kitchen together.",
  ],
  [
    "Pay with a wallet",
    buyer,
    "pay with the wallet of my phone",
    "I type nothing",
    ["The button shows only where the phone has one", "A refusal leads back to the other methods"],
    "Wallets on the desktop",
    "They work in two browsers by now.",
  ],
  [
    "Show the reason of a refusal",
    buyer,
    "see why my payment failed",
    "I know what to do next",
    ["Each of the bank's 14 codes has a sentence", "No sentence blames the buyer"],
    "Offer another method after a refusal",
    "Two of three give up after the second refusal.",
  ],
  [
    "Confirm a large order by phone",
    clerk,
    "see orders above 2,000 euros",
    "I can call before we pack",
    ["They wait in a list of their own", "A call can be noted with a press"],
    "Change the limit by branch",
    "Zurich sells more expensive things.",
  ],
  [
    "Fewer fields at the address step",
    buyer,
    "type only what is needed",
    "I am through sooner",
    ["Company and floor are folded away", "Seven fields are left"],
    "Guess the salutation never",
    "Four complaints in one week.",
  ],
  [
    "Faster order page",
    buyer,
    "see the order page at once",
    "I do not leave",
    ["95 of 100 loads show content within 1.5 seconds", "The measure is taken on a mid-range phone"],
    "Load pictures late",
    "Pictures are four fifths of the page.",
  ],
  [
    "Accessible card form",
    buyer,
    "fill the card form by keyboard",
    "I can order without a mouse",
    ["Tab visits every field in the order shown", "Errors are read by a screen reader"],
    "Larger buttons",
    "People with a tremor miss them.",
  ],
  [
    "Mail address with a typing error",
    guest,
    "be warned of a typing error in my mail address",
    "the confirmation reaches me",
    ["gmial.com suggests gmail.com", "The suggestion can be refused"],
    "Confirm the mail address of guests",
    "One in 200 confirmations bounces.",
  ],
  [
    "Stop double charges",
    buyer,
    "never be charged twice",
    "I trust the shop",
    [
      "A retry with the same order number charges once",
      "A double charge is refunded by itself within an hour",
    ],
    "Report of double charges",
    "Support keeps a list by hand.",
  ],
  [
    "Send the parcel to the neighbour",
    buyer,
    "name a neighbour",
    "the parcel does not go back",
    ["Name and house number are printed", "It can be set once for all orders"],
    "Never to a neighbour",
    "Some want the opposite.",
  ],
  [
    "Carbon of a delivery",
    buyer,
    "see the carbon of each carrier",
    "I can choose the lower one",
    ["Grams are shown next to the price", "The source is linked"],
    "Sort carriers by carbon",
    "Eleven mails this year.",
  ],
  [
    "Order number in the subject",
    buyer,
    "find my order mail",
    "I can search for it",
    ["Subject starts with the number", "All four mails of an order share it"],
    "One thread for all mails of an order",
    "Mail programs show them apart.",
  ],
  [
    "Company orders with a cost centre",
    buyer,
    "give a cost centre",
    "the invoice is booked by itself",
    ["Up to 20 characters, kept for the next order", "It stands on the invoice"],
    "Approve company orders",
    "Larger companies want a second pair of eyes.",
  ],
  [
    "Correct a wrong invoice",
    clerk,
    "correct an invoice",
    "the tax office accepts it",
    ["A correction refers to the first number", "The first one can still be read"],
    "See who corrected it",
    "Auditors asked in March.",
  ],
  [
    "Show opening hours at the pick-up point",
    buyer,
    "see opening hours before I choose",
    "I do not stand before a closed door",
    ["Hours of the next seven days show", "Holidays are marked"],
    "Warn when it closes before I can come",
    "The map knows the way and the time.",
  ],
  [
    "Save on shipping by waiting",
    buyer,
    "wait and pay less",
    "two orders come in one parcel",
    ["The saving shows in euros", "It never delays beyond three days"],
    "Bundle with my household",
    "Flat shares order from the same shop.",
  ],
  [
    "Card form in the shop's colours",
    clerk,
    "set the colours of the card form",
    "buyers trust it",
    ["Contrast under 4.5 is refused", "A preview shows before saving"],
    "Our logo in the card form",
    "The bank's logo is larger than ours.",
  ],
];

export const NEEDS: readonly Need[] = ROWS.map(
  ([title, role, action, benefit, criteria, later, laterText]) => ({
    title,
    role,
    action,
    benefit,
    criteria,
    later,
    laterText,
  }),
);

/** What engineers asked while they built, and what came back. */
export const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  [
    "Does this hold for orders that are already packed?",
    "No: only until packing starts. I added it to the criteria.",
  ],
  ["What should guests see here?", "The same page without the saved addresses."],
  ["Is a cent of rounding difference allowed?", "No, round each line half up and add the lines."],
  ["Do we need this for the old order page as well?", "No, the old page goes in spring; leave it alone."],
  ["Which of the two texts is the right one?", "The shorter one; I removed the other."],
];

/** Goals of sprints 1 to 9; two sprints ran without, one with a phrase. */
export const SPRINT_GOALS: readonly string[] = [
  "A returning buyer pays in under a minute",
  "",
  "Nobody has to call to learn where a parcel is",
  "Finish tickets",
  "Support can say why a payment failed",
  "A buyer can choose when and where a parcel arrives",
  "",
  "A company can order and book without typing anything twice",
  "The order page is usable by keyboard and within 1.5 seconds",
];

export const INITIATIVES: readonly { readonly title: string; readonly text: readonly string[] }[] = [
  {
    title: "The second order is the easy one",
    text: [
      "We live from buyers who come back. Today 31 of 100 order again within a year; shops that make the second order easier than the first keep half of theirs. In two years we want buyers to think of us as the place where ordering again takes one press.",
      "We will not win by price. Everything on this roadmap either removes a step from the second order or removes a reason to call us.",
    ],
  },
  {
    title: "No surprises on the way",
    text: [
      "Most calls come after the order: where is it, when does it come, why was I charged. We want a buyer to know all of it before asking, in every country we deliver to, and support to have time for the cases that need a person.",
    ],
  },
];

export interface Theme {
  readonly title: string;
  /** Index of the initiative it serves; -1 for none. */
  readonly goal: number;
  readonly stage: "new" | "started" | "done";
  readonly updated: number;
  readonly due?: string;
  readonly problem?: string;
  readonly metric?: string;
  readonly plain?: string;
  readonly news?: string;
}

export const THEMES: readonly Theme[] = [
  {
    title: "Pay again in seconds",
    goal: 0,
    stage: "started",
    updated: 6,
    due: "2027-03-31",
    problem:
      "Buyers type card and address again on every order; 18 of 40 people we watched gave up at the card form.",
    metric: "Share of second orders within a year from 31 % to 40 % by March.",
    news: "Saved cards are live for a tenth of the buyers; second orders among them are at 35 %.",
  },
  {
    title: "Know where my parcel is",
    goal: 1,
    stage: "started",
    updated: 9,
    due: "2026-12-18",
    problem: "“Where is my parcel” is every third call.",
    metric: "Calls per 100 orders from 7 to 4.",
    news: "On track. Two of three carriers send events.",
  },
  {
    title: "Delivery that fits my day",
    goal: 1,
    stage: "started",
    updated: 47,
    due: "2027-01-29",
    problem: "A fifth of parcels comes when nobody is at home.",
    plain: "Delivery day, pick-up points and notes for the courier.",
  },
  {
    title: "Invoices that accounting accepts",
    goal: -1,
    stage: "started",
    updated: 61,
    plain: "PDF, languages, cost centres, corrections.",
  },
  {
    title: "Fewer refused payments",
    goal: 0,
    stage: "started",
    updated: 14,
    due: "2027-02-26",
    problem: "One payment in nine is refused and most buyers do not try again.",
    metric: "Refused payments from 11 % to 8 % of attempts.",
  },
  {
    title: "Support sees what the buyer sees",
    goal: 1,
    stage: "started",
    updated: 38,
    plain: "Search, payment history, blocking of cards. We deliver 6 features by the end of the year.",
  },
  {
    title: "A checkout for everybody",
    goal: 0,
    stage: "started",
    updated: 20,
    problem: "People who cannot use a mouse cannot order at all; four wrote to us in spring.",
    metric: "100 % of the checkout usable by keyboard.",
  },
  {
    title: "Instalments",
    goal: -1,
    stage: "started",
    updated: 75,
    plain: "Sales promised it to two large shops.",
  },
  {
    title: "Branches and stock",
    goal: 0,
    stage: "new",
    updated: 30,
    due: "2027-05-28",
    plain: "Show stock, reserve, collect.",
  },
  {
    title: "Guest checkout",
    goal: 0,
    stage: "done",
    updated: 50,
    problem: "Half of the first-time buyers left when asked for a password.",
    metric: "First orders completed from 52 % to 60 %.",
  },
];

export const LINEAR_PROJECTS = [
  {
    name: "First login that works",
    type: "started",
    targetDate: "2027-02-15",
    health: "onTrack",
    content:
      "## Problem\n\nA new shop needs four days from contract to first order; 3 of 10 never get there.\n\n## Success\n\nTime to first order from 4 days to 1 day.",
    updates: [[5, "onTrack", "The import of articles is live. Median time to first order is 2.5 days."]],
  },
  {
    name: "Import of articles",
    type: "started",
    targetDate: "2026-12-31",
    health: "atRisk",
    content: "Spreadsheets of up to 20,000 lines.",
    updates: [[40, "atRisk", "Large files take too long; we cut pictures from the first version."]],
  },
  { name: "Training videos", type: "planned", targetDate: null, health: null, content: "", updates: [] },
] as const;

export const LINEAR_ISSUES: readonly { readonly title: string; readonly description: string | null }[] = [
  {
    title: "Say which line of the file is wrong",
    description:
      "An import that fails says only that it failed.\n\n**Acceptance criteria**\n\n- [ ] Line and column are named\n- [ ] Up to 20 errors are listed\n",
  },
  { title: "Skip the tour", description: "People who have seen it are shown it again." },
  { title: "Invite a colleague during setup", description: null },
  {
    title: "Import 20,000 lines in a minute",
    description:
      "## Done when\n\n1. 20,000 lines take at most 60 seconds\n2. The page can be left meanwhile\n",
  },
  { title: "Show what is left to do", description: "A list of the five steps, ticked as they are done." },
  { title: "Setup page is empty in Firefox", description: "Expected: five steps. Seen: nothing." },
  {
    title: "Choose the tax rates of the country",
    description: "Rates should come from the country chosen in step 1.",
  },
  {
    title: "Test order without a charge",
    description:
      "New shops pay themselves one euro to try.\n\n### Acceptance criteria\n- A test order is marked as one everywhere\n- No money moves\n",
  },
  { title: "Mail when the domain is ready", description: "It takes up to a day and nobody knows when." },
  { title: "Copy the opening hours from the old shop", description: null },
  { title: "Explain why the logo is refused", description: "Too large, wrong format: say which." },
  { title: "Step 3 loses its entries", description: "Going back and forth empties the form." },
  {
    title: "Undo an import",
    description: "As a shop owner I want to undo an import so that a wrong file does no harm.",
  },
  { title: "Name the columns in German", description: "“Artikelnummer” is not recognised." },
  {
    title: "Pick a template by trade",
    description: "A bakery and a bike shop start from the same page today.",
  },
  { title: "Ask for the VAT number later", description: "It is asked for in step 1 and stops two of ten." },
  {
    title: "Check the domain while typing",
    description: "AC:\n- taken domains show at once\n- suggestions show three free ones\n",
  },
  { title: "Setup by a partner", description: "Partners set up shops for their customers." },
];
