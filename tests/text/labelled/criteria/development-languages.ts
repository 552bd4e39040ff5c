/** Development part, texts with criteria in other languages. */
import { adf, bold, code, expand, h, ol, p, table, tasks, ul } from "./adf.ts";
import { bugs, md, present, stories, weak, wiki } from "./case.ts";

export const developmentLanguages = [
  ...stories(
    [
      "bold label",
      "de",
      "Rechnung per E-Mail",
      adf(
        bold("Akzeptanzkriterien:"),
        ul("Die Rechnung hängt als PDF an", "Der Betreff nennt die Rechnungsnummer"),
      ),
      present(2, "ok"),
    ],
    [
      "label with text",
      "de",
      "Sprache merken",
      md`Akzeptanzkriterium: Die Sprache bleibt nach dem Abmelden erhalten.`,
      present(1, "ok"),
    ],
    [
      "numbered AK",
      "de",
      "Terminerinnerung",
      wiki`
      AK1: Die Erinnerung kommt 24 Stunden vorher
      AK2: Sie lässt sich abschalten
    `,
      present(2, "ok"),
    ],
    [
      "ends at Hinweise",
      "de",
      "Pfandautomat",
      md`
      Akzeptanzkriterien:
      - Der Bon nennt die Zahl der Flaschen

      Technische Hinweise:
      - Drucker per USB
    `,
      present(1, "ok"),
    ],
    [
      "gherkin",
      "de",
      "Bonus einlösen",
      md`
      Angenommen ein Konto hat 500 Punkte
      Wenn der Kunde 300 Punkte einlöst
      Dann bleiben 200 Punkte
    `,
      present(1, "ok"),
    ],
    [
      "classes",
      "de",
      "Kundennummer anzeigen",
      md`
      ## Akzeptanzkriterien
      - Kundennummer wird angezeigt
      - Funktioniert wie erwartet
      - Ist benutzerfreundlich
      - Tests geschrieben
      - Die Nummer steht oben rechts
    `,
      present(5, "restates-title vacuous vague dod-only ok"),
    ],
    [
      "expected is weak",
      "de",
      "Raumplan",
      md`
      **Erwartetes Verhalten**
      Der Plan zeigt Namen.
    `,
      weak(1),
    ],
    [
      "bold",
      "fr",
      "Scanner un billet",
      md`
      **Critères d'acceptation**
      - Un billet déjà scanné est refusé
      - Le scan marche sans réseau
    `,
      present(2, "ok"),
    ],
    [
      "recette",
      "fr",
      "Imprimer le plan",
      wiki`
      h3. Critères de recette
      # Le plan tient sur une page A4
      # La légende est en bas
    `,
      present(2, "ok"),
    ],
    [
      "gherkin",
      "fr",
      "Alerte de solde",
      md`
      Scénario : solde bas
      Étant donné un compte à 40 euros
      Quand un débit de 30 euros arrive
      Alors une alerte est envoyée
    `,
      present(1, "ok"),
    ],
    [
      "classes",
      "fr",
      "Réinitialiser le mot de passe",
      md`
      Critères d'acceptation :
      - Fonctionne correctement
      - À définir
      - Voir la maquette
      - Le lien expire après 30 minutes
    `,
      present(4, "vacuous placeholder placeholder ok"),
    ],
    [
      "heading",
      "es",
      "Calificar al conductor",
      adf(h(3, "Criterios de aceptación"), ol("De una a cinco estrellas", "El comentario es opcional")),
      present(2, "ok"),
    ],
    [
      "without accents",
      "es",
      "Modo sin conexión",
      wiki`
      *CRITERIOS DE ACEPTACION:*
      * Los pedidos se guardan y se envían al volver la red
    `,
      present(1, "ok"),
    ],
    [
      "gherkin",
      "es",
      "Límite de retiro",
      md`
      Escenario: supera el límite
      Dado un límite diario de 500
      Cuando el cliente pide 600
      Entonces el cajero rechaza la operación
    `,
      present(1, "ok"),
    ],
    [
      "classes",
      "es",
      "Buscar por código postal",
      md`
      **Criterios de aceptación**
      - Pendiente de definir
      - Funciona correctamente
      - Acepta códigos de 5 dígitos
    `,
      present(3, "placeholder vacuous ok"),
    ],
    [
      "tasks",
      "pt",
      "Recuperar senha",
      adf(
        h(2, "Critérios de Aceitação"),
        tasks([true, "O link vale por 1 hora"], [false, "A senha antiga não é aceita"]),
      ),
      present(2, "ok"),
    ],
    [
      "gherkin",
      "pt",
      "Cupom vencido",
      wiki`
      Cenário: cupom vencido
      Dado um cupom vencido ontem
      Quando o cliente aplica o cupom
      Então a loja mostra a data de validade
    `,
      present(1, "ok"),
    ],
    [
      "numbered CA",
      "pt",
      "Lista de espera",
      md`
      CA1: O paciente entra na lista pelo aplicativo
      CA2: A vaga é oferecida por 2 horas
    `,
      present(2, "ok"),
    ],
    [
      "label line",
      "it",
      "Ricevuta digitale",
      wiki`
      Criteri di accettazione:
      - La ricevuta arriva entro un minuto
      - Si può scaricare in PDF
    `,
      present(2, "ok"),
    ],
    [
      "classes",
      "it",
      "Cambio lingua",
      md`
      ## Criteri di accettazione
      - Da definire
      - Funziona correttamente
      - La lingua cambia senza ricaricare la pagina
    `,
      present(3, "placeholder vacuous ok"),
    ],
    [
      "heading",
      "nl",
      "Bezorgmoment kiezen",
      md`
      ## Acceptatiecriteria
      - Volle tijdvakken zijn niet te kiezen
      - De keuze staat in de bevestiging
      ## Buiten scope
      - Zondag
    `,
      present(2, "ok"),
    ],
    [
      "expand",
      "nl",
      "Fietskluis",
      adf(expand("Acceptatiecriteria", ul("De kluis opent met de ov-chipkaart"))),
      present(1, "ok"),
    ],
    [
      "label",
      "pl",
      "Powiadomienia o awarii",
      md`
      **Kryteria akceptacji:**
      1. Powiadomienie przychodzi w ciągu 5 minut
      2. Można wyciszyć jedną stację
    `,
      present(2, "ok"),
    ],
    [
      "classes",
      "pl",
      "Eksport danych",
      md`
      Kryteria akceptacji
      - Do uzupełnienia
      - Działa poprawnie
      - Plik ma kodowanie UTF-8
    `,
      present(3, "placeholder vacuous ok"),
    ],
    [
      "heading",
      "cs",
      "Sledování zásilky",
      wiki`
      h2. Akceptační kritéria
      * Poloha se obnovuje každých 10 minut
      h2. Poznámky
      * zatím jen Praha
    `,
      present(1, "ok"),
    ],
    [
      "heading",
      "sv",
      "Digital kölapp",
      md`
      ### Acceptanskriterier
      - Antalet före mig visas
      - Push skickas när tre är kvar
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "no",
      "Bestille skyss",
      md`
      **Akseptansekriterier**
      - Kan avbestilles til to timer før
    `,
      present(1, "ok"),
    ],
    [
      "short form",
      "da",
      "Skift læge",
      wiki`
      *Acceptkriterier:*
      * Kun læger med åbent for tilgang vises
      * Gebyret vises før bekræftelse
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "fi",
      "Pysäköintimaksu",
      md`
      Hyväksymiskriteerit:
      - Maksu alkaa ja päättyy painikkeella
      - Kuitti lähetetään sähköpostiin
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "tr",
      "Favori durak",
      md`
      ## Kabul Kriterleri
      - En fazla 10 durak eklenebilir
      - Duraklar yakınlığa göre sıralanır
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "hu",
      "Kuponkód",
      wiki`
      h3. Elfogadási feltételek
      * Lejárt kupon nem váltható be
      * Egy rendelésre egy kupon adható meg
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "ro",
      "Reprogramare",
      md`
      **Criterii de acceptare**
      - Se poate reprograma de două ori
    `,
      present(1, "ok"),
    ],
    [
      "gherkin",
      "ru",
      "Блокировка карты",
      md`
      Сценарий: потеря карты
      Допустим клиент сообщил о потере карты
      Когда карту прикладывают к терминалу
      Тогда операция отклоняется
    `,
      present(1, "ok"),
    ],
    [
      "label",
      "ru",
      "Тёмная тема",
      adf(bold("Критерии приёмки"), ul("Тема меняется без перезапуска", "Выбор сохраняется")),
      present(2, "ok"),
    ],
    [
      "classes",
      "ru",
      "Поиск по артикулу",
      md`
      Критерии приемки:
      - Уточняется
      - Всё работает корректно
      - Найденный товар открывается сразу
    `,
      present(3, "placeholder vacuous ok"),
    ],
    [
      "heading",
      "uk",
      "Оплата частинами",
      wiki`
      *Критерії прийняття*
      # Від 2 до 12 платежів
      # Графік видно до підтвердження
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "vi",
      "Đổi điểm thưởng",
      wiki`
      h3. Tiêu chí nghiệm thu
      * Đổi tối thiểu 100 điểm
      * Điểm bị trừ ngay
    `,
      present(2, "ok"),
    ],
    [
      "heading",
      "id",
      "Ulasan produk",
      md`
      ## Kriteria penerimaan
      - Ulasan hanya untuk pembeli
      - Maksimal 5 foto
    `,
      present(2, "ok"),
    ],
    [
      "label brackets",
      "ja",
      "領収書の再発行",
      md`
      【受入条件】
      ・再発行は3回まで
      ・再発行と印字される
    `,
      present(2, "ok"),
    ],
    [
      "square mark",
      "ja",
      "予約の変更",
      wiki`
      ■受け入れ基準
      # 前日18時まで変更できる
      # 変更すると店舗に通知される
      ■対象外
      # 電話予約
    `,
      present(2, "ok"),
    ],
    [
      "gherkin",
      "ja",
      "ログイン失敗",
      md`
      シナリオ: パスワードを3回間違える
      前提 登録済みの利用者がいる
      もし パスワードを3回間違える
      ならば アカウントがロックされる
    `,
      present(1, "ok"),
    ],
    [
      "classes",
      "ja",
      "通知設定",
      md`
      ## 受け入れ条件
      - 正常に動作すること
      - 後で記載
      - 通知を種類ごとに切れる
    `,
      present(3, "vacuous placeholder ok"),
    ],
    [
      "label with text",
      "ja",
      "敬称の統一",
      md`受け入れ条件：宛名の敬称がすべて「様」になっている`,
      present(1, "ok"),
    ],
    [
      "full-width colon",
      "zh-Hans",
      "优惠券叠加",
      md`
      验收标准：
      - 最多叠加两张
      - 过期券不可选
    `,
      present(2, "ok"),
    ],
    [
      "lenticular",
      "zh-Hans",
      "地址簿",
      md`
      【验收标准】
      1、最多保存 20 个地址
      2、默认地址排在最前
    `,
      present(2, "ok"),
    ],
    [
      "classes",
      "zh-Hans",
      "夜间模式",
      md`
      ## 验收标准
      - 功能正常
      - 待补充
      - 切换后立即生效，无需重启
    `,
      present(3, "vacuous placeholder ok"),
    ],
    [
      "gherkin",
      "zh-Hans",
      "余额不足",
      md`
      场景：余额不足
      假如 账户余额为 10 元
      当 用户支付 20 元
      那么 提示余额不足
    `,
      present(1, "ok"),
    ],
    [
      "table",
      "zh-Hant",
      "發票載具",
      adf(table(true, ["項目", "驗收標準"], ["載具", "可輸入手機條碼"], ["捐贈", "可選擇愛心碼"])),
      present(2, "ok"),
    ],
    [
      "heading",
      "zh-Hant",
      "候位",
      wiki`
      h3. 驗收條件
      * 顯示前面組數
    `,
      present(1, "ok"),
    ],
    [
      "label",
      "ko",
      "자동 결제",
      md`
      **수용 기준:**
      - 결제 3일 전에 알림을 보낸다
      - 실패하면 다음 날 다시 시도한다
    `,
      present(2, "ok"),
    ],
    [
      "gherkin",
      "ko",
      "쿠폰",
      md`
      시나리오: 만료된 쿠폰
      조건 어제 만료된 쿠폰이 있다
      만일 쿠폰을 적용하면
      그러면 만료일을 보여 준다
    `,
      present(1, "ok"),
    ],
    [
      "classes",
      "ko",
      "검색 기록",
      md`
      ## 완료 조건
      - 정상적으로 동작한다
      - 미정
      - 최근 검색어 10개를 보여 준다
    `,
      present(3, "vacuous placeholder ok"),
    ],
    [
      "weak label",
      "fr",
      "Migration",
      md`
      ## Définition du fini
      - Données migrées
    `,
      weak(1),
    ],
    [
      "weak label",
      "ja",
      "移行",
      md`
      ## 完了の定義
      - 旧システムを止める
    `,
      weak(1),
    ],
    [
      "code in Spanish fence",
      "es",
      "Tarifa nocturna",
      adf(
        code(
          "gherkin",
          "Escenario: noche\nDado un viaje a las 23:00\nCuando termina\nEntonces se cobra la tarifa nocturna",
        ),
      ),
      present(1, "ok"),
    ],
    [
      "paragraph lines",
      "nl",
      "Tankpas",
      adf(p("Acceptatiecriteria:", "De pas werkt alleen in Nederland.", "Het limiet is 150 euro per dag.")),
      present(2, "ok"),
    ],
  ),
  ...bugs(
    [
      "expected",
      "es",
      "Precio incorrecto",
      md`
      **Resultado actual:** 0,00
      **Resultado esperado:** 12,00
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "pl",
      "Brak przycisku",
      wiki`
      *Oczekiwany rezultat:*
      Przycisk jest widoczny.
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "zh-Hans",
      "图片不显示",
      md`
      **实际结果**：空白
      **预期结果**：显示三张图片
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "ko",
      "지도 오류",
      md`
      ## 기대 결과
      현재 위치가 표시된다
    `,
      present(1, "ok"),
    ],
    [
      "expected",
      "fr",
      "Total faux",
      wiki`
      h3. Résultat attendu
      Le total est de 30 €.
    `,
      present(1, "ok"),
    ],
  ),
];
