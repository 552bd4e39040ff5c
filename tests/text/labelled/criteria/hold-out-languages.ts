/** Hold-out part in other languages: written before the recogniser was first run on it, and not tuned to. */
import { adf, bold, h, p, quote, table, tasks, ul } from "./adf.ts";
import { bugs, md, missing, present, stories, weak, wiki } from "./case.ts";

export const holdOutLanguages = [
  ...stories(
    [
      "heading",
      "de",
      "Lieferadresse im Warenkorb ändern",
      md`
      Als Käuferin möchte ich die Adresse im Warenkorb ändern.

      ## Akzeptanzkriterien
      - Die Adresse lässt sich ohne Abmeldung ändern
      - Die Versandkosten werden neu berechnet
      - Bei Packstationen wird die Postnummer verlangt
    `,
      present(3, "ok"),
    ],
    [
      "wiki label line",
      "de",
      "Mahnlauf abbrechen",
      wiki`
      Der Mahnlauf läuft heute immer durch.

      *Abnahmekriterien:*
      # Der Lauf kann jederzeit abgebrochen werden
      # Bereits verschickte Briefe bleiben im Protokoll
    `,
      present(2, "ok"),
    ],
    [
      "empty",
      "de",
      "Urlaubskalender",
      wiki`
      h3. Beschreibung
      Wir brauchen einen Kalender.

      h3. Akzeptanzkriterien

      h3. Offene Fragen
      * Wer pflegt ihn?
    `,
      missing,
    ],
    [
      "prose",
      "de",
      "Abnahme am Freitag",
      md`
      Am Freitag ist Abnahme. Die Akzeptanzkriterien sind alle erfüllt, es fehlt nur noch die Doku.
    `,
      missing,
    ],
    [
      "to come",
      "de",
      "Neue Tarifstufe",
      adf(h(2, "Akzeptanzkriterien"), ul("wird noch ergänzt", "siehe Entwurf")),
      present(2, "placeholder"),
    ],
    [
      "vacuous",
      "de",
      "PDF-Export",
      md`
      Akzeptanzkriterien:
      - Der Export funktioniert einwandfrei
      - Das PDF hat höchstens 2 MB
    `,
      present(2, "vacuous ok"),
    ],
    [
      "gherkin",
      "de",
      "Kasse sperren",
      wiki`
      Szenario: dritte falsche PIN
      Angenommen die Kassiererin hat zweimal eine falsche PIN eingegeben
      Wenn sie die PIN ein drittes Mal falsch eingibt
      Dann ist die Kasse gesperrt
    `,
      present(1, "ok"),
    ],
    [
      "heading",
      "fr",
      "Choisir un créneau de livraison",
      md`
      En tant que client, je veux choisir un créneau.

      ### Critères d'acceptation
      - Les créneaux complets sont grisés
      - Le choix est rappelé dans l'e-mail de confirmation
    `,
      present(2, "ok"),
    ],
    [
      "typographic apostrophe and space before colon",
      "fr",
      "Exporter les factures",
      wiki`
      *Critères d’acceptation :*
      * L'export contient une ligne par facture
      * Les montants sont en euros
      * Le fichier porte le mois dans son nom
    `,
      present(3, "ok"),
    ],
    [
      "prose",
      "fr",
      "Recette du lot 3",
      md`
      La recette est terminée : les critères d'acceptation sont respectés, sauf pour l'export.
    `,
      missing,
    ],
    [
      "heading",
      "es",
      "Guardar el carrito",
      md`
      Como comprador quiero guardar el carrito para terminar más tarde.

      **Criterios de aceptación**
      1. El carrito se conserva 30 días
      2. Se avisa si un precio cambió
    `,
      present(2, "ok"),
    ],
    [
      "prose",
      "es",
      "Definir criterios",
      adf(p("Hay que escribir los criterios de aceptación de las historias del próximo sprint.")),
      missing,
    ],
    [
      "heading",
      "pt",
      "Cancelar agendamento",
      adf(
        p("Como paciente quero cancelar a consulta pelo aplicativo."),
        h(2, "Critérios de aceite"),
        tasks([false, "O cancelamento é possível até 24 h antes"], [false, "A clínica recebe um aviso"]),
      ),
      present(2, "ok"),
    ],
    [
      "label line",
      "pt",
      "Pagar com PIX",
      wiki`
      Critérios de aceitação:
      * O QR code expira em 10 minutos
      * O pedido só é confirmado depois do pagamento
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "it",
      "Prenotare un campo da tennis",
      md`
      ## Criteri di accettazione
      * Si può prenotare fino a 14 giorni prima
      * Un campo occupato non è selezionabile
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "nl",
      "Meterstand doorgeven",
      md`
      **Acceptatiecriteria**
      - Een stand lager dan de vorige wordt geweigerd
      - De klant krijgt een bevestiging per e-mail
    `,
      present(2, "ok"),
    ],
    ["prose", "nl", "Overleg", md`De acceptatiecriteria bespreken we donderdag met de klant.`, missing],
    [
      "heading",
      "pl",
      "Zwrot towaru online",
      wiki`
      h3. Kryteria akceptacji
      * Zwrot można zgłosić do 14 dni
      * Klient dostaje etykietę w PDF

      h3. Uwagi
      * Etykiety drukuje magazyn
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "cs",
      "Přihlášení otiskem prstu",
      md`
      ### Akceptační kritéria
      - Otisk lze zapnout v nastavení
      - Po třech neúspěšných pokusech se vyžaduje heslo
    `,
      present(2, "ok"),
    ],
    [
      "label",
      "sv",
      "Boka tvättid",
      md`
      Acceptanskriterier:
      - Högst två tider per vecka
      - En avbokad tid blir ledig direkt
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "no",
      "Varsle om strømbrudd",
      wiki`
      h4. Akseptansekriterier
      * Varselet sendes innen 5 minutter
      * Kunden kan velge SMS eller e-post
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "da",
      "Vis ventetid i telefonkø",
      md`
      ## Acceptkriterier
      - Ventetiden vises i hele minutter
      - Opdateres hvert 30. sekund
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "fi",
      "Tilaa uutiskirje",
      md`
      ## Hyväksymiskriteerit
      - Tilaus vahvistetaan sähköpostilla
      - Peruutuslinkki on jokaisessa kirjeessä
    `,
      present(2, "ok"),
    ],
    [
      "capitals with dotted i",
      "tr",
      "Kargo takibi",
      wiki`
      *KABUL KRİTERLERİ*
      * Kargo durumu haritada gösterilir
      * Teslimat gecikirse SMS gönderilir
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "hu",
      "Időpont lemondása",
      md`
      **Elfogadási kritériumok:**
      - A lemondás 24 órával előtte lehetséges
      - Az orvos értesítést kap
    `,
      present(2, "ok"),
    ],
    [
      "cedilla",
      "ro",
      "Alertă de preț",
      md`
      ## Criterii de acceptanţă
      - Alerta se trimite când prețul scade cu 10 %
      - Utilizatorul o poate opri din e-mail
    `,
      present(2, "ok"),
    ],
    [
      "ё and colon",
      "ru",
      "Напоминание о платеже",
      wiki`
      *Критерии приёмки:*
      # Напоминание приходит за 3 дня
      # После оплаты напоминаний нет
    `,
      present(2, "ok"),
    ],
    [
      "prose",
      "ru",
      "Ревью требований",
      md`
      Нужно дописать критерии приемки для всех задач эпика до четверга.
    `,
      missing,
    ],
    [
      "vacuous",
      "ru",
      "Экспорт отчёта",
      md`
      Критерии приемки
      - Экспорт работает корректно
      - Файл называется по дате отчёта
    `,
      present(2, "vacuous ok"),
    ],
    [
      "heading",
      "uk",
      "Вибір відділення пошти",
      md`
      ### Критерії приймання
      - Відділення показані на карті
      - Пошук працює за номером
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "vi",
      "Đặt lịch khám",
      md`
      ## Tiêu chí chấp nhận
      - Chỉ hiển thị giờ còn trống
      - Gửi tin nhắn xác nhận trong 1 phút
    `,
      present(2, "ok"),
    ],
    [
      "label",
      "id",
      "Pengingat minum obat",
      md`
      **Kriteria Penerimaan:**
      1. Pengingat muncul sesuai jam yang dipilih
      2. Pengguna dapat menunda 10 menit
    `,
      present(2, "ok"),
    ],
    [
      "full-width colon",
      "ja",
      "配送日時の変更",
      md`
      受け入れ条件：
      - 発送前であれば日時を変更できる
      - 変更後に確認メールが届く
    `,
      present(2, "ok"),
    ],
    [
      "lenticular brackets",
      "ja",
      "会員証の表示",
      wiki`
      【背景】
      店舗でカードを忘れる会員が多い。

      【受け入れ条件】
      * オフラインでもバーコードが表示される
      * 画面の明るさが自動で上がる

      【備考】
      デザインは別途
    `,
      present(2, "ok"),
    ],
    [
      "prose",
      "ja",
      "リリース判定",
      md`受け入れ条件を満たしていないため、今回のリリースからは外します。`,
      missing,
    ],
    [
      "to come",
      "ja",
      "検索の改善",
      md`
      ## 完了条件
      - 未定
    `,
      present(1, "placeholder"),
    ],
    [
      "corner brackets",
      "zh-Hans",
      "订单备注",
      md`
      「验收标准」
      1. 备注最多 200 字
      2. 骑手端可以看到备注
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "zh-Hans",
      "导出报表",
      adf(
        h(3, "验收标准"),
        ul("点击导出后生成 Excel 文件", "文件名包含日期"),
        h(3, "备注"),
        ul("第一期只做日报"),
      ),
      present(2, "ok"),
    ],
    ["prose", "zh-Hans", "评审会议", md`这次评审发现有三个需求没有写验收标准，请产品经理补充。`, missing],
    [
      "label",
      "zh-Hant",
      "門市取貨提醒",
      wiki`
      驗收標準：
      # 取貨前一天發送簡訊
      # 已取貨者不再提醒
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "ko",
      "즐겨찾기 정렬",
      md`
      ## 인수 조건
      - 최근에 추가한 항목이 위에 온다
      - 끌어서 순서를 바꿀 수 있다
    `,
      present(2, "ok"),
    ],
    ["prose", "ko", "회의 정리", md`인수 조건을 다음 주까지 정리하기로 했습니다.`, missing],
    [
      "quoted",
      "de",
      "WG: Etiketten",
      adf(p("Bitte ansehen."), quote(p("Akzeptanzkriterien:", "Etiketten in A6"))),
      weak(),
    ],
    [
      "table column",
      "es",
      "Etiquetas de precio",
      adf(
        table(
          true,
          ["Criterios de aceptación", "Prioridad"],
          ["El precio lleva IVA", "alta"],
          ["La oferta tiene fecha final", "media"],
        ),
      ),
      present(2, "ok"),
    ],
    [
      "bold with text",
      "fr",
      "Masquer les brouillons",
      adf(bold("Critères d'acceptation : ", "les brouillons ne sont visibles que par leur auteur")),
      present(1, "ok"),
    ],
    [
      "tasks",
      "it",
      "Migrazione del server",
      md`
      ## Attività
      - [ ] copia dei dati
      - [ ] cambio DNS
    `,
      missing,
    ],
    [
      "story only",
      "pl",
      "Ciemny motyw",
      md`Jako kierowca chcę ciemny motyw, żeby ekran mnie nie oślepiał.`,
      missing,
    ],
    [
      "definition of done",
      "sv",
      "Byt databas",
      md`
      ## Definition of Done
      - Kod granskad
      - Migrering testad
    `,
      weak(2),
    ],
  ),
  ...bugs(
    [
      "expected",
      "de",
      "Summe falsch",
      wiki`
      *Tatsächliches Ergebnis:* Summe ist 0
      *Erwartetes Ergebnis:* Summe ist 12,50 €
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "ja",
      "画像が表示されない",
      md`
      ## 再現手順
      1. 商品ページを開く

      ## 期待結果
      画像が3枚表示される

      ## 実際の結果
      何も表示されない
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "ru",
      "Не приходит письмо",
      md`
      **Ожидаемый результат:** письмо приходит в течение минуты
    `,
      present(1, "ok"),
    ],
    [
      "no expectation",
      "fr",
      "Page blanche",
      md`La page est blanche depuis ce matin, aucune erreur dans la console.`,
      missing,
    ],
  ),
];
