/** Words for what a team puts out: counting these says how busy it was, not whether anything got better. */

const words = (...lists: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${lists.join("|")})(?!\\p{L})`, "iu");

/** Counts of these are output whatever stands around. */
export const OUTPUTS = words(
  "features?|epics?|user stories|stories|story points?|points (?:per|a|each) (?:sprint|iteration|developer|cycle)|velocity|throughput|sprints?|releases?|deployments?|deploys|screens?|endpoints?|pull requests?|prs|commits?|milestones?|lines of code|(?:code|test|unit test) coverage|coverage|bugs? fixed|open bugs|lint warnings|tasks?|interviews?|workshops?|person days|man days|services? migrated|burn-?down|capacity|documented|documentation|prototypes?|usability tests",
  "funktionen|features|stories|story ?points|geschwindigkeit|releases|auslieferungen|bildschirme|masken|testabdeckung|codeabdeckung|meilensteine|aufgaben|personentage|arbeitstage",
  "fonctionnalités?|récits|points d['’]effort|vélocité|livraisons|écrans|couverture (?:de|des) (?:tests|code)|jalons|tâches|jours-homme",
  "funcionalidades|historias|histórias|puntos (?:por|de historia)|pontos (?:por|de história)|velocidad|velocidade|entregas|pantallas|telas|cobertura (?:de|dos) (?:pruebas|testes|código)|hitos|marcos|tareas|tarefas",
  "funzionalità|storie|punti (?:per|storia)|velocità del team|rilasci|schermate|copertura (?:dei|del) (?:test|codice)|attività|functies|functionaliteiten|schermen|testdekking|opleveringen|taken|mijlpalen",
  "funkcji|funkcje|ekranów|wydań|wdrożeń|pokryci\\p{L}+|prędkość zespołu|zadań|funkcí|obrazovek|pokrytí|funktioner|skärmar|testtäckning",
  "функци[ийя]|экран\\p{L}*|релиз\\p{L}*|задач\\p{L}*|покрыти\\p{L}+|стори ?поинт\\p{L}*|историй",
);
export const OUTPUTS_CJK =
  /機能|画面|リリース(?!率)|ストーリーポイント|ベロシティ|カバレッジ|タスク|功能|页面|頁面|版本|发布|發布|故事点|覆盖率|覆蓋率|任务|任務|需求数|기능|화면|출시|배포|스토리 ?포인트|커버리지|속도\s?점수|작업/u;

/** Finishing words: with these, tickets and the like are output too. */
export const FINISHES = words(
  "close[sd]?|closing|finish\\p{L}*|complet\\p{L}+|deliver\\p{L}*|ship\\p{L}*|resolve[sd]?|done|migrate[sd]?|launch\\p{L}*|implement\\p{L}*|progress|released?|build|write|publish",
  "schließen|abschließen|abgeschlossen|liefern|ausliefern|erledigt|umsetzen|fertig|livrer|terminer|clôturer|entregar|cerrar|completar|fechar|concluir|consegnare|chiudere|rilasciare|opleveren|afronden|sluiten|dostarczyć|zamknąć|dodat|leverera|выпустить|закрыть|сделать|завершить",
);
export const TICKETS = words(
  "tickets?|issues?|bugs?|items?|tickets|vorgänge|tâches|incidencias|chamados|segnalazioni|zgłoszeń|тикет\\p{L}*|задач\\p{L}*",
);
