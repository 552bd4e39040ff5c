/**
 * A labelled set written for this test: pairs of work items, each side title and description. `same`: two people
 * reported the same thing in their own words. `other`: close neighbours that are not the same thing: series,
 * parts of one feature, opposite wishes, one form filled in twice.
 */
export type Text = readonly [title: string, description: string];
export type Pair = readonly [Text, Text];

export const same: readonly Pair[] = [
  [
    [
      "Voucher field loses its value when the basket is updated",
      "Enter a voucher in the basket, then change the quantity of any line. The voucher field is empty afterwards and the discount is gone.",
    ],
    [
      "Voucher code disappears after changing the quantity in the basket",
      "When I put in a voucher code and change the quantity of a line in the basket, the voucher field is empty and my discount is lost.",
    ],
  ],
  [
    [
      "Export of the customer list to Excel runs into a timeout",
      "For tenants with more than 50,000 customers the export stops after 60 seconds with a timeout. Expected: the file is built in the background and sent by mail.",
    ],
    [
      "Customer list export times out for large tenants",
      "Exporting the customer list to Excel stops with a timeout after a minute when there are over 50,000 customers. It should be built in the background.",
    ],
  ],
  [
    [
      "Password reset mail is sent twice",
      "Click on forgot password once. Two identical mails arrive, and only the link in the second one is valid.",
    ],
    [
      "Users receive two password reset mails",
      "A user who clicks forgot password once gets two mails with different links. The link in the first one is not valid.",
    ],
  ],
  [
    [
      "Let editors schedule the publication of an article",
      "As an editor I want to choose day and time of publication, so that articles go live while I am away.",
    ],
    [
      "Schedule publication of articles for a later time",
      "Editors want to choose a day and a time at which an article is published, so that it can go live at night.",
    ],
  ],
  [
    [
      "Rounding error in invoice totals with three tax rates",
      "Invoices with positions of three different tax rates show a total that is one cent off, because tax is rounded per position.",
    ],
    [
      "Invoice total is one cent off when several tax rates apply",
      "With positions of different tax rates the invoice total differs by one cent from the sum: the tax is rounded per position and not per rate.",
    ],
  ],
  [
    [
      "Calendar shows public holidays of the wrong region",
      "The team calendar of the Munich office shows the public holidays of Berlin.",
    ],
    [
      "Wrong regional holidays in the team calendar",
      "Public holidays in the team calendar are those of Berlin, even for offices in Munich.",
    ],
  ],
  [
    [
      "Dark mode for the reporting dashboard",
      "Provide a dark colour scheme for the dashboard, following the setting of the operating system.",
    ],
    [
      "Reporting dashboard: support dark mode",
      "The dashboard should follow the operating system's setting and show a dark colour scheme.",
    ],
  ],
  [
    [
      "Search ignores umlauts",
      "A search for Müller does not find customers stored as Mueller, and the other way round.",
    ],
    [
      "Customer search does not treat ü and ue alike",
      "Searching Mueller does not find Müller. The search should treat umlauts and their transcriptions alike.",
    ],
  ],
  [
    [
      "Session expires while a long form is being filled in",
      "After 15 minutes in the application form the session expires and all the input is lost on submit.",
    ],
    [
      "Input in the application form is lost when the session expires",
      "Users who need more than 15 minutes for the application form lose all input, because the session expires before they submit.",
    ],
  ],
  [
    [
      "Map does not load in Safari",
      "On the store finder the map stays grey in Safari 17. The console says that the worker was blocked by the content security policy.",
    ],
    [
      "Store finder: grey map in Safari",
      "In Safari 17 the map of the store finder stays grey, because the content security policy blocks its worker.",
    ],
  ],
  [
    [
      "Allow several recipients for the low-stock alert",
      "The low-stock alert goes to one address only. Warehouse managers want to enter several recipients.",
    ],
    [
      "Low-stock alert should go to several recipients",
      "Warehouse managers ask to enter more than one address for the low-stock alert.",
    ],
  ],
  [
    [
      "Import of bank statements fails on an empty purpose",
      "A statement line without a purpose stops the import of the whole file with a null pointer exception.",
    ],
    [
      "Bank statement import stops when the purpose is empty",
      "If one line of the statement has no purpose the whole import fails with a null pointer exception.",
    ],
  ],
  [
    [
      "Show the delivery date on the order confirmation",
      "Customers call us to ask when their order arrives. Print the expected delivery date on the confirmation.",
    ],
    [
      "Order confirmation should state the expected delivery date",
      "Put the expected delivery date on the order confirmation, because customers keep calling to ask for it.",
    ],
  ],
  [
    [
      "Remove items from the wish list by swiping",
      "In the app it takes three taps to remove an item from the wish list. Swiping left should remove it.",
    ],
    [
      "Swipe to remove an item from the wish list",
      "Swiping left on an item of the wish list should remove it; at present it takes three taps.",
    ],
  ],
  [
    [
      "Audit log misses changes of permissions",
      "When an administrator changes the permissions of a role, nothing is written to the audit log.",
    ],
    [
      "Permission changes are not written to the audit log",
      "Changing the permissions of a role leaves no entry in the audit log.",
    ],
  ],
  [
    [
      "Duplicate webhooks after a deployment",
      "After each deployment partners receive every webhook of the last minute a second time.",
    ],
    [
      "Webhooks are delivered twice after deployments",
      "Partners report that webhooks of the last minute are sent a second time whenever we deploy.",
    ],
  ],
  [
    [
      "Push notifications arrive at night",
      "Reminders are sent at the server's time: users in Asia get them at three in the morning.",
    ],
    [
      "Send reminders in the user's own time zone",
      "Push notifications with reminders follow the server's time, so that users in Asia get them at night.",
    ],
  ],
  [
    [
      "Upload of large attachments aborts without a message",
      "Attachments over 25 MB abort at 100 % and no message tells the user why.",
    ],
    [
      "No error message when an attachment is too large",
      "Uploading an attachment of more than 25 MB aborts silently; the user sees no message.",
    ],
  ],
  [
    [
      "Printing a delivery note cuts off the last column",
      "On A4 the last column of the delivery note is cut off.",
    ],
    [
      "Delivery note: last column cut off in print",
      "The last column is missing when the delivery note is printed on A4.",
    ],
  ],
  [
    [
      "Make the cookie banner usable by keyboard",
      "The buttons of the cookie banner cannot be reached with the tab key.",
    ],
    [
      "Cookie banner cannot be operated with the keyboard",
      "Keyboard users cannot reach the buttons of the cookie banner with the tab key.",
    ],
  ],
  [
    ["Statistics page very slow for the full year", ""],
    ["Statistics page is slow when the full year is selected", ""],
  ],
  [
    ["Add a button to copy the tracking number", ""],
    [
      "Copy button for the tracking number",
      "A button beside the tracking number that copies it to the clipboard.",
    ],
  ],
  [
    [
      "Kundennummer fehlt im Export der Rechnungen",
      "Im CSV-Export der Rechnungen fehlt die Spalte Kundennummer. Die Buchhaltung ergänzt sie von Hand.",
    ],
    [
      "CSV-Export der Rechnungen ohne Kundennummer",
      "Die Buchhaltung braucht im Export der Rechnungen die Kundennummer und ergänzt die Spalte derzeit von Hand.",
    ],
  ],
  [
    [
      "Die Suche nach Artikeln merkt sich die Filter nicht",
      "Nach dem Öffnen eines Artikels und Zurückgehen sind alle Filter der Suche zurückgesetzt.",
    ],
    [
      "Filter der Artikelsuche gehen beim Zurückgehen verloren",
      "Wer aus der Suche einen Artikel öffnet und zurückgeht, findet alle Filter zurückgesetzt.",
    ],
  ],
  [
    [
      "Le rappel de rendez-vous part deux fois",
      "Les patients reçoivent le rappel de rendez-vous deux fois par SMS la veille.",
    ],
    [
      "Rappel de rendez-vous envoyé en double par SMS",
      "La veille du rendez-vous les patients reçoivent deux fois le même rappel par SMS.",
    ],
  ],
  [
    [
      "検索結果の並び順が保存されない",
      "検索結果の並び順を変更しても、画面を開き直すと元の並び順に戻ってしまう。",
    ],
    [
      "検索結果の並び順を保存してほしい",
      "画面を開き直すたびに検索結果の並び順が元に戻るので、変更した並び順を保存してほしい。",
    ],
  ],
  [
    [
      "Orders are stuck in payment pending",
      "Since Tuesday some orders paid by card stay in payment pending, although the provider has confirmed them. The callback is answered with 500.",
    ],
    [
      "Card payments: order stays in pending after confirmation",
      "The provider confirms the card payment and the order still stays in payment pending. Our callback answers 500.",
    ],
  ],
  [
    ["Support sign-in with passkeys", "Offer passkeys beside passwords for signing in, for web and app."],
    [
      "Passkeys for signing in",
      "Users should be able to sign in with passkeys in place of passwords, on the web and in the app.",
    ],
  ],
  [
    [
      "Tooltips cover the chart on touch devices",
      "On tablets the tooltip stays open after a tap and covers half of the chart.",
    ],
    [
      "Chart tooltip stays open on tablets",
      "After tapping a chart on a tablet its tooltip stays open and covers the chart.",
    ],
  ],
  [
    [
      "Archive projects that are finished",
      "Project leads want to archive finished projects so that they vanish from the selection.",
    ],
    [
      "Possibility to archive finished projects",
      "Finished projects clutter the selection. Leads want to archive them.",
    ],
  ],
];

const FORM =
  "*Goal*\nSee title.\n\n*Steps*\n1. Open the admin area\n2. Go to the settings\n3. Check the result\n\n*Definition of done*\n- reviewed\n- tested on staging\n- documented in the handbook";

export const other: readonly Pair[] = [
  [
    ["Add Apple Pay to the checkout", "Offer Apple Pay as a way to pay in the checkout."],
    ["Add Google Pay to the checkout", "Offer Google Pay as a way to pay in the checkout."],
  ],
  [
    ["iOS: show the badge on the inbox icon", "Show the number of unread messages."],
    ["Android: show the badge on the inbox icon", "Show the number of unread messages."],
  ],
  [
    ["Upgrade PostgreSQL to version 16", "Upgrade the database servers of staging and production."],
    ["Upgrade Node to version 24", "Upgrade the build and all services of staging and production."],
  ],
  [
    ["Release notes 4.1", "Collect the changes and publish the release notes."],
    ["Release notes 4.2", "Collect the changes and publish the release notes."],
  ],
  [
    ["Translate the onboarding to French", FORM],
    ["Translate the onboarding to Dutch", FORM],
  ],
  [
    ["Limit login attempts", FORM],
    ["Rotate the signing keys", FORM],
  ],
  [
    ["Configure the mail server", FORM],
    ["Retire the old mail templates", FORM],
  ],
  [
    ["Add filter by date to the order list", "A filter by date above the order list."],
    ["Add filter by status to the order list", "A filter by status above the order list."],
  ],
  [
    ["Enable two-factor authentication", "Users can turn on two-factor authentication in their profile."],
    [
      "Disable two-factor authentication for a locked-out user",
      "Support can turn it off after checking the identity of the caller.",
    ],
  ],
  [
    ["Import customers from CSV", "Administrators can import customers from a CSV file."],
    ["Export customers to CSV", "Administrators can export customers into a CSV file for their tax adviser."],
  ],
  [
    [
      "Invoice PDF shows the wrong address",
      "The billing address is printed where the delivery address belongs.",
    ],
    ["Invoice PDF is missing the page number", "Invoices of more than one page carry no page number."],
  ],
  [
    ["Search is slow for large tenants", "With over a million products a search takes ten seconds."],
    ["Search finds deleted products", "Products stay in the search index for hours after they were deleted."],
  ],
  [
    ["Webhook for a new order", "Send a webhook when an order is placed."],
    [
      "Webhook signature cannot be verified",
      "The signature is computed before the body is compressed, so partners cannot verify it.",
    ],
  ],
  [
    [
      "Voucher cannot be combined with gift cards",
      "When a gift card is in the basket the voucher is refused.",
    ],
    ["Gift cards by mail", "Buy a gift card that is sent by mail on a chosen day."],
  ],
  [
    ["Create the user table", "Migration for the user table with name, mail and role."],
    ["Create the role table", "Migration for the role table with name and permissions."],
  ],
  [
    ["Sprint 12 retrospective actions", "Write down the actions."],
    ["Sprint 13 retrospective actions", "Write down the actions."],
  ],
  [
    ["Push notification when a parcel is delayed", "Tell the customer when the carrier reports a delay."],
    ["Push notification when a parcel is delivered", "Tell the customer where the parcel was left."],
  ],
  [
    ["Password policy: at least twelve characters", "New passwords need twelve characters."],
    [
      "Password manager fills in the wrong field",
      "The login form lacks autocomplete attributes, so that password managers fill the search field.",
    ],
  ],
  [
    ["Dashboard: chart of revenue by month", "A bar chart of the revenue of the last twelve months."],
    ["Dashboard: chart of returns by reason", "A bar chart of the returns of the last quarter by reason."],
  ],
  [
    ["Load test for the checkout", "Find the number of orders a minute at which the checkout breaks."],
    ["Load images of the checkout lazily", "Images below the fold are loaded when they scroll into view."],
  ],
  [
    ["Rechnung per E-Mail versenden", "Kunden können die Rechnung per E-Mail erhalten."],
    ["Mahnung per E-Mail versenden", "Säumige Kunden erhalten die Mahnung per E-Mail."],
  ],
  [
    ["Export der Bestellungen als PDF", "Bestellungen als PDF ausgeben, mit Kopf und Fuß des Mandanten."],
    [
      "Export der Bestellungen bricht ab",
      "Der nächtliche Export bricht ab, wenn eine Bestellung keine Position hat.",
    ],
  ],
  [
    [
      "Ajouter le paiement en trois fois",
      "Proposer le paiement en trois fois pour les paniers de plus de 100 euros.",
    ],
    ["Supprimer le paiement par chèque", "Plus aucun client ne paie par chèque."],
  ],
  [
    ["ログイン画面のデザインを変更する", "新しいロゴと配色に合わせる。"],
    ["ログイン画面のエラー文言を修正する", "パスワードを間違えたときの文言が分かりにくい。"],
  ],
  [
    ["Remove the legacy price service", "Switch it off once nobody calls it any more."],
    [
      "Price service answers with stale prices",
      "The cache of the price service is not cleared after an import.",
    ],
  ],
  [
    ["Basket: delete all items at once", "A link that empties the basket after a confirmation."],
    ["Basket: keep items for thirty days", "Signed-in customers find their basket again after thirty days."],
  ],
  [
    ["As a driver I want to see my next stop", "So that I do not have to look at the list."],
    [
      "As a driver I want to report a damaged parcel",
      "With a photo, so that the office can inform the customer.",
    ],
  ],
  [
    ["Broken link on the careers page", "The link to the privacy notice leads to an error page."],
    ["Broken image on the landing page", "The header image is missing since the relaunch."],
  ],
  [
    ["Log out after thirty minutes", "For reasons of security."],
    ["Log file grows without bound", "Rotate the log file daily and keep two weeks."],
  ],
  [
    ["Support tickets: assign by language", "Tickets in French go to the French team."],
    ["Support tickets: merge two tickets", "Agents can merge two tickets of one customer."],
  ],
];
