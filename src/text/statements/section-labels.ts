/**
 * What people call the sections of a roadmap text, by what stands in them. Matching folds case and accents and
 * leaves out articles and qualifiers (see sections.ts), so an entry stands once, in its plain form. The problem
 * labels start from rule catalogue 4; the translations and everything beyond it are judgement.
 */
import { fold } from "../fold.ts";

export type Labels = ReadonlySet<string>;

const labels = (...lists: string[]): Labels =>
  new Set(lists.flatMap((list) => list.split(";").map((entry) => fold(entry.trim()))));

export const PROBLEM_LABELS: Labels = labels(
  "problem; problems; problem statement; problem description; problem space; problem definition; problem to solve; what problem are we solving; what problem does this solve; which problem do we solve; what is the problem; what's the problem; why; why now; why are we doing this; why do this; why this matters; why does this matter; why it matters; why we do this; why is this important; why is this needed; reason; reasons; reasoning; rationale; motivation; background; context; opportunity; opportunity statement; hypothesis; hypotheses; problem hypothesis; job; jobs; job to be done; jobs to be done; jtbd; job story; need; needs; pain; pains; pain point; pain points; challenge; challenges; how might we; business case; business need; justification; current situation; situation today; situation; what's wrong; what is wrong; what's wrong today; what is wrong today; what hurts; what hurts today; what is broken; the situation today; today; status quo; current pain; why should we do this; why should we care; why do we do this; why do we need this; why build this",
  "Hintergrund; Warum; Weshalb; Wozu; Wieso; Warum jetzt; Warum machen wir das; Problemstellung; Problembeschreibung; Problemdefinition; Kundenproblem; Kundenprobleme; Nutzerproblem; Anwenderproblem; Ausgangslage; Ausgangssituation; Kontext; Motivation; Anlass; Chance; Begründung; Grund; Hypothese; Bedarf; Bedürfnis; Kundenbedürfnis; Nutzerbedürfnis; Nutzeranliegen; Kundenbedarf; Schmerzpunkte; Herausforderung; Ist-Situation; Status quo; Heute; Was läuft schief; Was ist das Anliegen; Warum tun wir das; Welches Problem lösen wir; Was ist das Problem",
  "problème; problématique; énoncé du problème; pourquoi; pourquoi maintenant; contexte; historique; motivation; raison; raisons; opportunité; hypothèse; besoin; besoins; besoin utilisateur; besoin client; besoins utilisateurs; point de douleur; points de douleur; irritants; constat; justification; enjeu; enjeux; quel problème résout-on; quel problème résolvons-nous",
  "problema; problemas; planteamiento del problema; definición del problema; por qué; por qué ahora; para qué; contexto; antecedentes; motivación; motivo; razón; oportunidad; hipótesis; necesidad; necesidades; necesidad del usuario; necesidad del cliente; dolor; puntos de dolor; situación actual; justificación; trabajo por hacer; qué problema resolvemos",
  "por que; por que agora; por que fazer isso; porque; por quê; porquê; o porquê; motivação; oportunidade; hipótese; necessidade; necessidades; necessidade do usuário; necessidade do cliente; dor; dores; dor do cliente; situação atual; justificativa; razão; declaração do problema; que problema resolvemos",
  "perché; perché ora; contesto; motivazione; opportunità; ipotesi; bisogno; bisogni; esigenza; esigenze; bisogno dell'utente; situazione attuale; motivo; ragione; descrizione del problema; quale problema risolviamo",
  "probleem; probleemstelling; waarom; waarom nu; achtergrond; aanleiding; context; motivatie; reden; kans; hypothese; behoefte; klantbehoefte; gebruikersbehoefte; klantprobleem; pijnpunten; pijnpunt; huidige situatie; welk probleem lossen we op",
  "problem; problemy; opis problemu; problem klienta; problem użytkownika; dlaczego; po co; tło; kontekst; motywacja; uzasadnienie; powód; szansa; hipoteza; potrzeba; potrzeby; potrzeba użytkownika; potrzeba klienta; sytuacja obecna",
  "problém; popis problému; proč; prečo; pozadí; pozadie; kontext; motivace; motivácia; důvod; příležitost; hypotéza; potřeba; současný stav; varför; bakgrund; sammanhang; orsak; möjlighet; hypotes; behov; användarbehov; kundproblem; nuläge; hvorfor; baggrund; bakgrunn; muligheder; mulighet; ongelma; miksi; tausta; mahdollisuus; tarve; sorun; problem tanımı; neden; arka plan; fırsat; hipotez; ihtiyaç; gerekçe; probléma; miért; háttér; problemă; de ce; context; fundal",
  "проблема; проблемы; проблема клиента; проблема пользователя; описание проблемы; почему; зачем; предпосылки; контекст; обоснование; мотивация; причина; возможность; гипотеза; потребность; потребность пользователя; боль; боли; боль клиента; боль пользователя; текущая ситуация; какую проблему решаем; чому; навіщо; передумови; потреба; можливість",
  "課題; 顧客課題; ユーザー課題; お客様の課題; 問題; 問題点; 問題提起; なぜ; なぜやるのか; なぜ今; なぜ必要か; 背景; 背景と目的; 背景・目的; 背景と課題; 現状; 現状の課題; 動機; 理由; 機会; 仮説; ニーズ; ユーザーニーズ; 顧客ニーズ; ジョブ; 解決したい課題",
  "问题; 問題; 问题描述; 问题陈述; 要解决的问题; 客户问题; 用户问题; 为什么; 為什麼; 为什么要做; 为何; 原因; 背景; 项目背景; 需求背景; 业务背景; 动机; 動機; 机会; 機會; 假设; 假設; 用户需求; 客户需求; 痛点; 痛點; 用户痛点; 客户痛点; 现状; 現狀",
  "문제; 문제점; 문제 정의; 문제 설명; 고객 문제; 사용자 문제; 왜; 왜 하는가; 왜 지금; 배경; 추진 배경; 이유; 동기; 기회; 가설; 니즈; 고객 니즈; 사용자 니즈; 사용자 요구; 현황; 불편",
);

export const METRIC_LABELS: Labels = labels(
  "success metric; success metrics; metric; metrics; success measure; success measures; measure; measures; measurement; measure of success; measures of success; how we measure; how we measure success; how do we measure success; how will we measure success; how will we measure it; how we will know; how will we know; how do we know; success criteria; success; success looks like; what success looks like; what does success look like; definition of success; kpi; kpis; okr; okrs; kr; key result; key results; outcome; outcomes; desired outcome; expected outcome; expected outcomes; expected effect; expected impact; expected result; impact; target; targets; goal; goals; objective; signal; signals; north star; north star metric; leading indicator; leading indicators; lagging indicators; indicator; indicators; business impact; business goal; hypothesis; result; results",
  "Erfolgskennzahl; Erfolgskennzahlen; Erfolgsmessung; Erfolgskriterien; Erfolgskriterium; Erfolgsmetrik; Erfolgsmetriken; Erfolg; Messgröße; Messgrößen; Messung; Kennzahl; Kennzahlen; Metrik; Metriken; Wie messen wir; Wie messen wir Erfolg; Woran messen wir den Erfolg; Zielwert; Zielwerte; Ziel; Ziele; Wirkung; erwartete Wirkung; Schlüsselergebnisse; Ergebnis; Ergebnisse",
  "indicateur; indicateurs; indicateur de succès; indicateurs de succès; indicateur clé; indicateurs clés; mesure; mesures; mesure du succès; critères de succès; succès; métrique; métriques; comment mesurer; objectif; objectifs; cible; impact attendu; résultat attendu; résultats clés; résultat; résultats",
  "métrica; métricas; métrica de éxito; métricas de éxito; indicador; indicadores; indicador de éxito; criterios de éxito; éxito; cómo medimos; cómo lo medimos; medición; objetivo; objetivos; meta; metas; impacto; impacto esperado; resultado esperado; resultados clave; resultado; resultados; métrica de sucesso; métricas de sucesso; indicador de sucesso; critérios de sucesso; sucesso; como medimos; medição; resultados-chave",
  "metrica; metriche; metrica di successo; metriche di successo; indicatore; indicatori; criteri di successo; successo; come misuriamo; misura; misurazione; obiettivo; obiettivi; impatto atteso; risultato; risultati; succesmaatstaf; succescriteria; succes; maatstaf; meetwaarde; metriek; hoe meten we; doel; doelen; beoogd effect; resultaat; resultaten",
  "miernik; mierniki; miernik sukcesu; mierniki sukcesu; metryka; metryki; wskaźnik; wskaźniki; wskaźnik sukcesu; kryteria sukcesu; sukces; jak mierzymy; cel; cele; oczekiwany efekt; wynik; wyniki; metrika; metriky; metrika úspěchu; kritéria úspěchu; úspěch; framgångsmått; framgångskriterier; mått; mätetal; mål; hur vi mäter; suksesskriterier; succeskriterier; mittari; tavoite; başarı ölçütü; başarı kriterleri; metrik; hedef",
  "метрика; метрики; метрика успеха; метрики успеха; показатель; показатели; показатель успеха; ключевые результаты; критерии успеха; критерий успеха; успех; как измеряем; как измерим; цель; цели; ожидаемый эффект; ожидаемый результат; результат; результаты",
  "成功指標; 指標; 評価指標; 重要指標; 成果指標; 効果測定; 測定方法; 成功基準; 成功の定義; 目標; 目標値; 期待効果; 主要な結果; 成果; 結果; 成功指标; 指标; 衡量指标; 衡量方式; 衡量标准; 成功标准; 关键结果; 关键指标; 目标; 目标值; 预期效果; 预期成果; 结果; 效果; 성공 지표; 지표; 핵심 지표; 측정 방법; 성공 기준; 핵심 결과; 목표; 기대 효과; 결과; 성과",
);

/** Labels of neighbouring sections: they end a section even where their rank says they belong to it. */
const NEIGHBOURS: Labels = labels(
  "solution; solutions; proposed solution; proposal; approach; idea; scope; in scope; out of scope; non-goals; non goals; not in scope; what; how; deliverables; deliverable; requirements; requirement; acceptance criteria; ac; design; designs; notes; links; resources; timeline; milestones; plan; rollout; risks; dependencies; questions; open questions; features; feature; fix; tasks; todo; implementation; technical details; details; user story; story; when; next steps; assumptions; decision; decisions; steps to reproduce; expected result; actual result; release plan; definition of done",
  "Lösung; Lösungsansatz; Vorschlag; Ansatz; Umfang; nicht im Umfang; Abgrenzung; Vorgehen; Maßnahmen; Was; Wie; Anforderungen; Akzeptanzkriterien; Risiken; Fragen; offene Fragen; Zeitplan; Meilensteine; Plan; Aufgaben; Notizen; Abhängigkeiten; Funktionen; nächste Schritte",
  "solution proposée; proposition; approche; périmètre; hors périmètre; quoi; comment; livrables; exigences; critères d'acceptation; risques; calendrier; tâches; notes; dépendances; fonctionnalités",
  "solución; propuesta; enfoque; alcance; fuera de alcance; qué; cómo; entregables; requisitos; criterios de aceptación; riesgos; plazos; tareas; notas; funcionalidades; solução; proposta; abordagem; escopo; fora do escopo; como; entregáveis; critérios de aceitação; riscos; tarefas; funcionalidades",
  "soluzione; proposta; approccio; ambito; fuori ambito; cosa; come; requisiti; criteri di accettazione; rischi; attività; funzionalità; note; oplossing; voorstel; aanpak; buiten scope; wat; hoe; eisen; acceptatiecriteria; risico's; taken; planning",
  "rozwiązanie; propozycja; zakres; poza zakresem; co; jak; wymagania; kryteria akceptacji; ryzyka; zadania; řešení; riešenie; rozsah; akceptační kritéria; lösning; omfattning; avgränsning; løsning; omfang; ratkaisu; laajuus; çözüm; kapsam",
  "решение; предложение; подход; объём; объем работ; вне объёма; что; как; требования; критерии приёмки; риски; задачи; план; сроки; рішення; обсяг",
  "解決策; 解決案; 提案; 対応; 対応方針; 方針; 範囲; 対象外; 目的; 概要; 要件; 受け入れ条件; リスク; スケジュール; タスク; 方案; 解决方案; 解決方案; 建议; 范围; 不包括; 需求; 验收标准; 风险; 计划; 时间表; 任务; 해결책; 해결 방안; 제안; 범위; 제외 범위; 요구사항; 인수 조건; 위험; 일정; 작업",
);

/** Whether a label opens a section that holds work, rules or plans. */
export const isNeighbour = (name: string): boolean => NEIGHBOURS.has(name) || METRIC_LABELS.has(name);

/** Whether a label opens some other section than one of `own`. */
export const opensAnother = (name: string, own: Labels): boolean =>
  !own.has(name) && (NEIGHBOURS.has(name) || PROBLEM_LABELS.has(name) || METRIC_LABELS.has(name));
