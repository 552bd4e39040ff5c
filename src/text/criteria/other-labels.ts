/**
 * Labels of the other parts of a ticket. A line with one of them ends the criteria above it, and a checklist
 * under "Tasks" is a list of tasks and not of criteria. Judgement: the parts that common templates have.
 */
import { fold, tidy } from "../fold.ts";

const OTHERS = [
  // English
  `note; notes; technical notes; technical note; tech notes; dev notes; developer notes; implementation notes;
  implementation; implementation details; implementation plan; technical details; technical approach; approach;
  solution; proposed solution; out of scope; in scope; scope; not in scope; non-goals; non goals; background;
  context; description; summary; overview; motivation; problem; problem statement; why; goal; goals; user story;
  design; designs; ux; mockups; mockup; wireframes; screenshots; screenshot; links; link; references;
  reference; resources; documentation; docs; attachments; dependencies; dependency; depends on; blocked by;
  assumptions; assumption; questions; open questions; question; risks; constraints; test cases; test plan; testing;
  test steps; how to test; test notes; qa notes; testing notes; test data; test instructions; steps to reproduce;
  steps; reproduction steps; how to reproduce; repro; actual result; actual results; actual behaviour;
  actual behavior; actual; environment; workaround; tasks; task; sub-tasks; subtasks; to do; todo; todos; to-do;
  checklist; definition of ready; rollout; rollout plan; release notes; estimation;
  estimate; additional information; additional info; additional context; additional notes; further information;
  comments; remarks; hints; stakeholders; reporter; priority; impact; regards; best regards;
  kind regards; thanks; cheers; next steps; follow-ups; follow up; related; related issues; see also; changelog;
  logs; stack trace; root cause; timeline; work log`,
  // German
  `notiz; notizen; hinweis; hinweise; technische hinweise; technische notizen; technische details; technisches;
  umsetzung; umsetzungshinweise; losung; losungsansatz; nicht im umfang; nicht enthalten; nicht im scope; außerhalb des Umfangs;
  abgrenzung; umfang; hintergrund; kontext; beschreibung; ausgangslage; problem; ziel; nutzen; entwurf; entwurfe;
  verweise; quellen; anhange; abhangigkeiten; annahmen; offene fragen; offene punkte; fragen; risiken; testfalle;
  testhinweise; schritte; schritte zur reproduktion; reproduktion; tatsachliches ergebnis; tatsachliches verhalten;
  istverhalten; ist-verhalten; ist-zustand; umgebung; aufgaben; teilaufgaben; sonstiges; bemerkungen; bemerkung; anmerkungen;
  viele Grüße; mit freundlichen Grüßen; Gruß`,
  // French
  `remarque; remarques; notes techniques; note technique; details techniques; hors perimetre; hors scope; perimetre;
  contexte; probleme; objectif; solution; maquettes; maquette; liens; pieces jointes; dependances; hypotheses;
  questions; questions ouvertes; risques; cas de test; tests; etapes; etapes de reproduction; resultat obtenu; resultat actuel;
  comportement actuel; environnement; taches; sous-taches; informations complementaires; cordialement; regles de gestion`,
  // Spanish, Portuguese
  `nota; notas; notas tecnicas; detalles tecnicos; detalhes tecnicos; fuera de alcance; fora de escopo;
  fora do escopo; alcance; escopo; contexto; antecedentes; descripcion; descricao; problema; objetivo; solucion;
  solucao; diseno; disenos; layout; prototipo; enlaces; links; adjuntos; anexos; dependencias; supuestos; premissas; preguntas;
  perguntas; duvidas; riesgos; riscos; casos de prueba; casos de teste; pasos; pasos para reproducir; passos; passos para reproduzir;
  resultado actual; resultado atual; resultado obtenido; comportamiento actual; comportamento atual; entorno; ambiente; tareas;
  tarefas; subtareas; subtarefas; observaciones; observacoes; informacion adicional; informacoes adicionais; saludos; regras de negocio`,
  // Italian
  `note tecniche; nota tecnica; dettagli tecnici; fuori ambito; fuori scope; fuori perimetro; ambito; contesto;
  descrizione; obiettivo; soluzione; allegati; collegamenti; dipendenze; domande; domande aperte; rischi; casi di test;
  passi; passi per riprodurre; risultato attuale; comportamento attuale; attivita; saluti; mockup`,
  // Dutch
  `opmerking; opmerkingen; notities; technische notities; technische opmerkingen; buiten scope; achtergrond; context; beschrijving;
  doel; oplossing; ontwerp; bijlagen; afhankelijkheden; aannames; vragen; open vragen; risico's; testgevallen; stappen;
  stappen om te reproduceren; werkelijk resultaat; huidig gedrag; omgeving; taken; groet; groeten`,
  // Polish, Czech
  `uwagi; uwaga; notatki; notatki techniczne; uwagi techniczne; poza zakresem; zakres; kontekst; opis; cel; rozwiązanie;
  załączniki; linki; zależności; założenia; pytania; otwarte pytania; ryzyka; przypadki testowe; kroki; kroki do odtworzenia;
  rzeczywisty rezultat; aktualny rezultat; srodowisko; zadania; pozdrawiam; poznamka; poznamky; technicke poznamky; mimo rozsah; rozsah;
  kontext; popis; cil; reseni; prilohy; odkazy; zavislosti; otazky; otevrene otazky; rizika; testovaci pripady; kroky; skutecny vysledek; ukoly`,
  // Nordic, Finnish
  `anteckning; anteckningar; notering; tekniska anteckningar; utanfor omfattning; utanfor scope; ingar inte; bakgrund; sammanhang;
  beskrivning; syfte; mal; losning; bilagor; beroenden; fragor; oppna fragor; risker; testfall; steg; faktiskt resultat; uppgifter;
  notat; notater; tekniske notater; merknad; merknader; utenfor scope; bakgrunn; beskrivelse; formål; løsning; vedlegg; avhengigheter; spørsmål;
  åpne spørsmål; faktisk resultat; oppgaver; bemærkninger; tekniske noter; noter; uden for scope; baggrund; løsning; bilag;
  afhængigheder; spørgsmål; åbne spørgsmål; opgaver; muistiinpanot; huomiot; huomio; tekniset muistiinpanot; rajaukset; ei kuulu; tausta; kuvaus;
  tavoite; ratkaisu; liitteet; riippuvuudet; kysymykset; avoimet kysymykset; riskit; testitapaukset; vaiheet; tehtavat`,
  // Turkish, Hungarian, Romanian
  `not; notlar; teknik notlar; kapsam disi; kapsam; arka plan; baglam; açıklama; amac; cozum; ekler; baglantilar; bagimliliklar; sorular;
  acik sorular; riskler; test senaryolari; adimlar; gerceklesen sonuc; gorevler; megjegyzes; megjegyzesek; technikai megjegyzesek; nem resze; hatter; leiras;
  cel; megoldas; mellekletek; fuggosegek; kerdesek; nyitott kerdesek; kockazatok; tesztesetek; lepesek; tenyleges eredmeny; feladatok;
  note tehnice; observatii; in afara scopului; domeniu; descriere; obiectiv; solutie; atasamente; dependente; intrebari; riscuri; cazuri de test; pasi; rezultat actual; sarcini`,
  // Russian, Ukrainian
  `примечание; примечания; заметки; технические заметки; технические детали; технические примечания; вне рамок; не входит; вне скоупа;
  контекст; описание; проблема; цель; решение; макеты; ссылки; вложения; зависимости; допущения; вопросы; открытые вопросы;
  риски; тест-кейсы; шаги; шаги воспроизведения; фактический результат; текущее поведение; окружение; задачи; подзадачи; комментарии;
  примітка; примітки; нотатки; технічні примітки; поза межами; контекст; опис; мета; рішення; посилання; вкладення; залежності; питання; відкриті питання;
  ризики; кроки; кроки відтворення; фактичний результат; завдання`,
  // Vietnamese, Indonesian
  `ghi chu; ghi chu ky thuat; ngoai pham vi; pham vi; boi canh; mô tả; muc tieu; giai phap; thiet ke; tai lieu; đính kèm; phu thuoc; cau hoi; rui ro; cac buoc;
  ket qua thuc te; cong viec; catatan; catatan teknis; di luar cakupan; di luar lingkup; cakupan; latar belakang; konteks; deskripsi; tujuan; solusi; desain;
  tautan; lampiran; ketergantungan; pertanyaan; risiko; langkah; langkah-langkah; hasil aktual; tugas`,
  // Japanese, Chinese, Korean
  `備考; 補足; 注意; 注意事項; メモ; 技術メモ; 技術的な補足; 実装メモ; 実装方針; スコープ外; 対象外; スコープ; 範囲外; 背景; 概要; 目的; 課題; 説明; 詳細; デザイン; 画面イメージ;
  参考; 参考資料; 関連; 関連リンク; リンク; 添付; 依存関係; 前提条件; 質問; 確認事項; リスク; テストケース; テスト観点; 再現手順; 手順; 実際の結果; 環境; タスク; やること; 作業内容;
  备注; 说明; 注意事项; 技术说明; 技术备注; 实现方案; 技术方案; 不包含; 不在范围内; 范围外; 范围; 背景; 描述; 目标; 解决方案; 设计; 设计稿; 链接; 参考; 附件; 依赖; 前提; 问题; 待确认问题; 风险;
  测试用例; 复现步骤; 步骤; 实际结果; 任务; 備註; 說明; 技術說明; 範圍; 範圍外; 不在範圍內; 目標; 解決方案; 設計; 設計稿; 連結; 參考; 依賴; 問題; 風險; 測試案例; 重現步驟; 步驟; 實際結果; 任務;
  비고; 참고; 참고 사항; 참고사항; 메모; 기술 메모; 범위 외; 범위 제외; 범위; 배경; 설명; 개요; 목적; 디자인; 링크; 첨부; 의존성; 질문; 리스크; 테스트 케이스; 재현 절차; 재현 방법; 실제 결과; 환경; 할 일; 작업`,
];

const KNOWN: ReadonlySet<string> = new Set(
  OTHERS.flatMap((language) => language.split(";"))
    .map((label) => fold(tidy(label)))
    .filter((label) => label !== ""),
);

/** Longest label, decoration included. */
const REACH = 60;
const BEFORE = /^[^\p{L}]+/u;
const AFTER = /[^\p{L}]+$/u;
const ASIDE = / ?[(（][^()（）]{0,40}[)）]$/;

/** The label of another part that a line is or opens with; with text on its line only behind a colon. */
export function otherLabelOf(line: string): { readonly rest: string } | undefined {
  const head = tidy(line.slice(0, REACH));
  const colon = head.search(/[:：]/);
  const name = colon >= 0 ? head.slice(0, colon) : line.length > REACH ? undefined : head;
  if (name === undefined || name.length > REACH - 10) return undefined;
  const bare = fold(name).replace(BEFORE, "").replace(AFTER, "").replace(ASIDE, "");
  const aside = fold(name).replace(BEFORE, "").replace(ASIDE, "").replace(AFTER, "");
  if (!KNOWN.has(bare) && !KNOWN.has(aside)) return undefined;
  return {
    rest:
      colon >= 0
        ? tidy(line)
            .slice(tidy(line).search(/[:：]/) + 1)
            .trim()
        : "",
  };
}
