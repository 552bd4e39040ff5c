/** Roadmap texts, and whether a reader finds a problem or a reason stated in them. Written before the recogniser. */
import type { LabelledText } from "./labelled.ts";

export const PROBLEMS_FIRST: readonly LabelledText[] = [
  // English, with a section
  [
    "en",
    true,
    "## Problem\n\nShop owners close the setup page at the tax step because they do not know their rate.",
  ],
  [
    "en",
    true,
    "**Problem**\n\nDrivers call dispatch for every gate code, four times a shift.\n\n**Solution**\n\nShow the code.",
  ],
  [
    "en",
    true,
    "### Why\nOur three largest tenants renew in May and all of them named the missing audit trail.",
  ],
  [
    "en",
    true,
    "Why: clinics type each prescription twice, once for us and once for the insurer.\n\nScope: import, export",
  ],
  [
    "en",
    true,
    "## Background\n\n- The ledger was built for one currency.\n- A third of new accounts now bill in two.\n\n## Plan\n\n- Add currency to the ledger",
  ],
  [
    "en",
    true,
    "## Opportunity\nResellers already forward our price list by hand; a shared link would reach their customers directly.",
  ],
  [
    "en",
    true,
    "# Hypothesis\n\nIf guests can book without an account, more of them will finish, since the password step is where half of them leave.",
  ],
  [
    "en",
    true,
    "## Job to be done\n\nWhen I hand over a shift, I want to leave the open points in one place, so the next nurse starts without asking.",
  ],
  [
    "en",
    true,
    "User need\n=========\n\nTeachers have to know before eight who is absent, and today they find out at nine.\n\nApproach\n========\n\nPush message",
  ],
  [
    "en",
    true,
    "**Motivation:** the vendor stops supporting this gateway in the autumn, and card payments would stop with it.",
  ],
  [
    "en",
    true,
    "## 1. Problem statement\n\nAuditors ask for the history of a contract and we need two days to rebuild it from mails.",
  ],
  [
    "en",
    true,
    "## What problem are we solving?\n\nWarehouse staff print labels one by one and the queue grows to an hour in the morning.",
  ],
  [
    "en",
    true,
    "## Why now?\n\nThe new packaging law takes effect in January and every label must carry the code.",
  ],
  [
    "en",
    true,
    "## Problem & context\nField crews have no signal in basements, so photos are lost and jobs are visited twice.",
  ],
  [
    "en",
    true,
    "| Section | Text |\n| --- | --- |\n| Problem | Parents miss the sign-up window because the mail lands in spam |\n| Solution | Text message |",
  ],
  [
    "en",
    true,
    "## Summary\n\nNew import.\n\n## Customer problem\n\nMoving from the old tool means retyping eight hundred contacts.\n\n## Out of scope\n\nCalendar",
  ],
  [
    "en",
    true,
    "🎯 **Problem:**\nPeople leave the queue screen open all day since nothing tells them it is their turn.",
  ],
  [
    "en",
    true,
    "## Pain points\n1. Refunds take nine days\n2. Nobody can tell the customer where the money is",
  ],
  [
    "en",
    true,
    "- **Why**: brokers lose the quote when the session ends and start again from zero\n- **What**: autosave",
  ],
  [
    "en",
    true,
    "## Problem\n\n### Who\n\nDispatchers at night\n\n### What hurts\n\nThey cannot see which van is free and phone each driver.",
  ],
  ["en", true, "## Rationale\nEach quarter two people spend a week copying numbers into the bank's form."],
  [
    "en",
    true,
    "## How might we\n\nHow might we let a new cashier close the till without a supervisor standing beside them?\n\n## Background\n\nEvery closing needs a supervisor today, and shops with one keyholder cannot close on time.",
  ],
  // English, prose without a heading
  [
    "en",
    true,
    "Customers call us to ask where their parcel is because the tracking page shows yesterday's status. We want to show live positions.",
  ],
  ["en", true, "Every week about thirty patients miss their slot as they never see the reminder."],
  [
    "en",
    true,
    "In 5 of 9 interviews, store managers told us they keep their own list because they do not trust the stock figure.",
  ],
  [
    "en",
    true,
    "New users give up at the bank connection: 41% never come back after the first failed attempt.\n\nBuild the new flow and roll out.",
  ],
  [
    "en",
    true,
    "Accountants struggle to match payments to invoices when the customer pays several at once.\n\n- matching screen\n- rules",
  ],
  [
    "en",
    true,
    "Support spends half of Monday on password resets, and people on the phone are annoyed before we even talk.",
  ],
  [
    "en",
    true,
    "Small teams leave us after the trial because they cannot invite a colleague without the owner's card.",
  ],
  [
    "en",
    true,
    "Our tenants have no way of proving who changed a meter reading, so disputes drag on for months.",
  ],
  // German
  ["de", true, "## Problem\n\nBuchhalter suchen jede Gutschrift von Hand, weil die Rechnungsnummer fehlt."],
  ["de", true, "h3. Warum\n\nDie Filialen rufen täglich an, um den Bestand zu erfragen."],
  [
    "de",
    true,
    "**Hintergrund:** Die Schnittstelle der Bank wird im Juni abgeschaltet, danach gehen keine Lastschriften mehr raus.",
  ],
  [
    "de",
    true,
    "## Ausgangslage\n\nMonteure haben im Keller kein Netz und schreiben das Protokoll abends noch einmal ab.",
  ],
  [
    "de",
    true,
    "## Kundenproblem\n- Gäste finden die Stornierung nicht\n- Das Telefon steht montags nicht still\n\n## Lösung\n- Link in der Mail",
  ],
  [
    "de",
    true,
    "Kunden brechen die Bestellung ab, weil sie die Lieferkosten erst am Ende sehen.\n\nWir bauen eine Vorschau.",
  ],
  [
    "de",
    true,
    "Nutzeranliegen: Lehrkräfte wollen morgens sehen, wer fehlt, ohne drei Listen zu vergleichen.",
  ],
  // French
  [
    "fr",
    true,
    "## Problème\n\nLes gérants recopient les ventes chaque soir dans un tableur parce que l'export est incomplet.",
  ],
  [
    "fr",
    true,
    "**Pourquoi :** les infirmières perdent vingt minutes par relève à chercher la dernière mesure.",
  ],
  [
    "fr",
    true,
    "## Contexte\n\nLa loi impose la facture électronique dès septembre et nos clients n'ont rien pour l'envoyer.",
  ],
  ["fr", true, "Les clients abandonnent leur panier car ils ne trouvent pas le champ du code promo."],
  [
    "fr",
    true,
    "## Besoin utilisateur\nLes chauffeurs doivent connaître le quai avant d'arriver ; aujourd'hui ils attendent devant le portail.",
  ],
  // Spanish
  [
    "es",
    true,
    "## Problema\n\nLas tiendas pierden ventas porque el inventario se actualiza solo por la noche.",
  ],
  ["es", true, "*Por qué:* los contables repiten cada asiento en dos sistemas y se equivocan a menudo."],
  [
    "es",
    true,
    "## Antecedentes\n\nEl proveedor actual deja de dar servicio en marzo y sin él no podemos cobrar.",
  ],
  ["es", true, "Los clientes no encuentran la factura y llaman a soporte unas treinta veces por semana."],
  // Portuguese
  ["pt", true, "## Problema\n\nOs lojistas não sabem quando o repasse cai na conta e ligam todos os dias."],
  [
    "pt",
    true,
    "## Contexto e motivação\n\nO banco exige a nova assinatura a partir de abril; sem ela os pagamentos param.",
  ],
  ["pt", true, "Os clientes desistem do cadastro porque precisam enviar o documento três vezes."],
  // Italian
  [
    "it",
    true,
    "## Problema\n\nI magazzinieri stampano due volte ogni bolla perché il primo foglio non riporta il lotto.",
  ],
  ["it", true, "Perché: gli studi perdono la scadenza quando il promemoria arriva nella posta indesiderata."],
  // Dutch
  ["nl", true, "## Probleem\n\nPlanners bellen elke monteur omdat ze niet zien wie er vrij is."],
  [
    "nl",
    true,
    "**Aanleiding**\n\nDe huidige leverancier stopt in oktober en dan kunnen klanten niet meer met iDEAL betalen.",
  ],
  ["nl", true, "Klanten haken af bij het betalen omdat ze de verzendkosten pas aan het eind zien."],
  // Polish
  ["pl", true, "## Problem\n\nKsięgowi przepisują każdą fakturę ręcznie, bo import gubi numer umowy."],
  ["pl", true, "## Dlaczego\n\nKierowcy czekają pod bramą, ponieważ nie znają kodu wjazdu."],
  // Russian
  [
    "ru",
    true,
    "## Проблема\n\nКурьеры звонят диспетчеру по каждому заказу, потому что адрес виден только в офисе.",
  ],
  ["ru", true, "Зачем: бухгалтеры тратят два дня в месяц на сверку, которую система могла бы сделать сама."],
  ["ru", true, "Клиенты бросают корзину, так как не видят стоимость доставки до последнего шага."],
  // Japanese
  ["ja", true, "## 課題\n\n店長は在庫を毎晩手で数えており、発注の間違いが続いている。"],
  ["ja", true, "## 背景\n\n来年四月から電子帳簿の保存が義務になり、今の仕組みでは対応できない。"],
  ["ja", true, "**なぜやるのか**\n\n看護師が引き継ぎのたびに同じ内容を二回入力しているため。"],
  // Chinese
  ["zh", true, "## 问题\n\n司机每次到仓库都要打电话问车位，平均等四十分钟。"],
  ["zh", true, "背景：旧的支付渠道年底停用，商户届时无法收款。"],
  ["zh", true, "客户经常在付款页放弃，因为直到最后一步才看到运费。"],
  ["zh", true, "## 用户痛点\n- 找不到历史账单\n- 每月都要打电话让客服补发"],
  // Korean
  ["ko", true, "## 문제\n\n매장 직원이 재고를 확인하려고 매번 본사에 전화한다."],
  ["ko", true, "배경: 기존 결제사가 연말에 서비스를 종료하므로 고객이 결제할 수 없게 된다."],
  // others
  ["cs", true, "## Problém\n\nÚčetní opisují každou platbu ručně, protože chybí variabilní symbol."],
  [
    "sv",
    true,
    "## Bakgrund\n\nButikerna ringer varje dag för att fråga om saldot, eftersom listan är en dag gammal.",
  ],
  ["tr", true, "## Sorun\n\nKuryeler adresi göremediği için her sipariş için merkezi arıyor."],

  // Nothing stated: no text, feature lists, plans
  ["en", false, "Build the new screens and ship them to everybody."],
  ["en", false, "Deliver phase two as shown in the deck."],
  ["en", false, "## Scope\n\n- Export\n- Import\n- Settings page"],
  ["en", false, "## Solution\n\nA wizard with four steps that guides through the setup."],
  ["en", false, "## Goals\n\n- Launch in spring\n- Ten pilot shops"],
  ["en", false, "As requested by sales. Please implement."],
  ["en", false, "## Problem\n\n## Solution\n\nA nightly job that sends the file."],
  ["en", false, "## Problem\n\nTBD\n\n## Solution\n\nNew report"],
  ["en", false, "**Problem:**\n\n**Solution:** move the button to the top"],
  ["en", false, "## Why\n\nn/a"],
  [
    "en",
    false,
    "## Problem statement\n\n<describe the customer problem here>\n\n## Proposal\n\nRewrite the parser",
  ],
  ["en", false, "## Background\n\n[What is the context? Who is affected?]"],
  [
    "en",
    false,
    "## Problem\n\nWhat problem does the user have? How do we know?\n\n## Solution\n\nWhat will we build?",
  ],
  ["en", false, "## Hypothesis\n\nWe believe that <change> will lead to <outcome>."],
  ["en", false, "## Background\n\n_Please describe the background of this initiative._"],
  ["en", false, "No problem, we can take this in the next quarter and finish the migration."],
  ["en", false, "The team solved the problem of slow builds with a cache. Next comes the second region."],
  [
    "en",
    false,
    "## Acceptance criteria\n\n- Users cannot submit the form without an address\n- An error is shown when the upload fails",
  ],
  ["en", false, "Users can select a plan, add seats and pay by card. Admins can see all invoices."],
  ["en", false, "- Customer list with filters\n- Lost password page\n- Support contact form"],
  [
    "en",
    false,
    "Given a customer without a card\nWhen they open checkout\nThen they cannot pay and see a hint",
  ],
  ["en", false, "The customer should be able to cancel an order until it is packed."],
  ["en", false, "## Background\n\nhttps://example.com/notes/4411"],
  ["en", false, "## Background\n\nSee PRD."],
  ["en", false, "## Why\n\n-\n\n## What\n\n- new icons"],
  ["en", false, "Background jobs: move the mail sender and the thumbnailer to the new queue."],
  ["en", false, "Change the background colour of the header and add a reason field to the refund form."],
  ["en", false, "Migrate all services to the new cluster, then remove the old nodes."],
  ["en", false, "As a dispatcher, I want to see all vans on a map."],
  ["en", false, "## Description\n\nThe customer portal gets a dark theme and a new logo."],
  ["en", false, "```\n## Problem\nthe sample of the template\n```\n\nAdd the template to the wiki."],
  ["en", false, "> Problem: copy of the old ticket\n\nFollow-up work."],
  ["en", false, "## Notes\n\nPhase 1: read-only. Phase 2: editing. Phase 3: sharing with partners."],
  ["en", false, "Customers will get a new dashboard with 12 widgets in the second quarter."],
  ["en", false, "## Opportunity size\n\n## Deliverables\n\nThree reports"],
  ["en", false, "Add user need tags to the research library, with search."],
  // German
  ["de", false, "## Umfang\n\n- Neue Oberfläche\n- Export\n- Rechteverwaltung"],
  ["de", false, "## Problem\n\noffen\n\n## Lösung\n\nNeuer Bericht"],
  ["de", false, "## Warum\n\n<hier das Kundenproblem beschreiben>"],
  ["de", false, "Wie mit der Geschäftsführung besprochen umsetzen."],
  ["de", false, "Kunden können künftig Rechnungen herunterladen und Adressen ändern."],
  ["de", false, "Hintergrundfarbe der Startseite ändern und Logo austauschen."],
  ["de", false, "## Problem\n\nWelches Problem hat der Kunde? Woher wissen wir das?"],
  // French
  ["fr", false, "## Périmètre\n\n- Nouvel écran\n- Export comptable"],
  ["fr", false, "## Problème\n\nÀ définir\n\n## Solution\n\nUn assistant en quatre étapes"],
  ["fr", false, "Pas de problème, on livre la phase deux au printemps."],
  ["fr", false, "Les clients pourront télécharger leurs factures et changer d'adresse."],
  // Spanish
  ["es", false, "## Alcance\n\n- Pantalla nueva\n- Exportación"],
  ["es", false, "## Problema\n\npendiente\n\n## Solución\n\nUn asistente"],
  ["es", false, "Los clientes podrán descargar facturas y cambiar su dirección."],
  // Portuguese, Italian, Dutch, Polish
  ["pt", false, "## Escopo\n\n- Nova tela\n- Relatório"],
  ["pt", false, "## Problema\n\na definir"],
  ["it", false, "## Soluzione\n\nUna procedura guidata in quattro passi."],
  ["it", false, "## Perché\n\nda definire"],
  ["nl", false, "## Scope\n\n- Nieuw scherm\n- Export naar Excel"],
  ["nl", false, "Geen probleem, we leveren fase twee in het voorjaar."],
  ["pl", false, "## Zakres\n\n- Nowy ekran\n- Eksport"],
  ["pl", false, "## Problem\n\ndo ustalenia"],
  // Russian
  ["ru", false, "## Решение\n\nМастер настройки из четырёх шагов."],
  ["ru", false, "## Проблема\n\nуточняется"],
  ["ru", false, "Клиенты смогут скачивать счета и менять адрес."],
  // Japanese, Chinese, Korean
  ["ja", false, "## 範囲\n\n- 新しい画面\n- 帳票の出力"],
  ["ja", false, "## 課題\n\n未定"],
  ["ja", false, "背景色を変更し、ロゴを差し替える。"],
  ["zh", false, "## 范围\n\n- 新页面\n- 导出报表"],
  ["zh", false, "## 问题\n\n待补充\n\n## 方案\n\n新增向导"],
  ["zh", false, "用户可以下载账单并修改地址。"],
  ["ko", false, "## 범위\n\n- 새 화면\n- 보고서 내보내기"],
  ["ko", false, "## 배경\n\n미정"],
];
