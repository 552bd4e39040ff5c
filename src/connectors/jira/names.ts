/**
 * Names Jira ships with, in the languages it ships in. They count only where the data says nothing better
 * (category, hierarchy level, schema), and the configuration comes before them.
 */
import { fold, table } from "../name-table.ts";

const TYPES = table<"bug" | "spike" | "epic" | "above-epic" | "sub-task">([
  [
    "bug",
    "bug; defect; fault; error; production bug; hotfix; bug fix; regression; fehler; defekt; störung; bogue; anomalie; " +
      "défaut; bogue logiciel; fallo; defecto; erro; defeito; falha; errore; difetto; anomalia; fout; defect; błąd; " +
      "defekt; chyba; bugg; fel; fejl; feil; virhe; bugi; hiba; hata; kusur; ошибка; баг; дефект; помилка; баґ; " +
      "バグ; 不具合; 障害; 欠陥; 故障; 缺陷; 错误; 錯誤; 漏洞; 程序错误; 버그; 결함; 오류",
  ],
  [
    "spike",
    "spike; research; research task; investigation; discovery; poc; proof of concept; exploration; experiment; " +
      "technical spike; untersuchung; recherche; erkundung; analyse; investigación; análisis; pesquisa; investigação; " +
      "análise; ricerca; indagine; onderzoek; badanie; analiza; výzkum; undersökning; undersøgelse; selvitys; " +
      "исследование; спайк; дослідження; スパイク; 調査; 研究; 探索; 调研; 調研; 技术调研; 조사; 스파이크; 리서치",
  ],
  [
    "epic",
    "epic; epos; épica; épico; epica; épopée; epik; epika; eepos; eposz; эпик; эпос; епік; епос; エピック; 史诗; 史詩; 大型故事; 에픽; " +
      "長篇故事; 长篇故事; epopeja; eepossi; epopee",
  ],
  [
    "above-epic",
    "initiative; theme; saga; portfolio epic; legend; goal; objective; initiativ; thema; iniciativa; tema; objetivo; " +
      "iniziativa; initiatief; inicjatywa; iniciativa estratégica; инициатива; тема; цель; ініціатива; " +
      "イニシアチブ; イニシアティブ; テーマ; 倡议; 主题; 计划倡议; 專案計劃; 이니셔티브; 테마",
  ],
  [
    "sub-task",
    "sub task; subtask; technical task; teilaufgabe; unteraufgabe; sous tâche; subtarea; subtarefa; sottoattività; " +
      "sottotask; subtaak; podzadanie; dílčí úkol; deluppgift; delopgave; deloppgave; alitehtävä; részfeladat; " +
      "alt görev; подзадача; підзавдання; サブタスク; 子任务; 子任務; 하위 작업; 부작업",
  ],
]);

export type TypeWord = "bug" | "spike" | "epic" | "above-epic" | "sub-task";

/** What a type's name says, where Jira's flags say nothing. */
export const typeOfName = (name: string): TypeWord | undefined => TYPES.get(fold(name));

const FIELDS = table<"estimate" | "flagged" | "epic" | "sprint" | "rank">([
  [
    "estimate",
    "story points; story point estimate; story point; storypoints; story points estimate; estimated story points; " +
      "storypunkte; story punkte; story point schätzung; schätzung der story points; points dhistoire; story points estimés; " +
      "estimation en story points; puntos de historia; estimación de puntos de historia; pontos de história; " +
      "estimativa de story points; estimativa de pontos de história; punti storia; storypunten; storypuntenraming; punkty historii; " +
      "очки истории; оценка в story points; оценка в очках истории; стори поинты; ストーリーポイント; ストーリーポイント見積もり; " +
      "ストーリー ポイント; ストーリー ポイントの見積もり; 故事点; 故事点估算; 故事点数; 故事點數; 스토리 포인트; 스토리 포인트 추정치",
  ],
  [
    "flagged",
    "flagged; impediment; markiert; gekennzeichnet; mit flag; marqué; signalé; marcado; marcada; sinalizado; sinalizada; " +
      "contrassegnato; gemarkeerd; oznaczone; помечено; отмечено флажком; フラグ付き; フラグ; 已标记; 已標記; 플래그 지정됨",
  ],
  [
    "epic",
    "epic link; epic verknüpfung; epos link; lien dépopée; enlace de épica; link do épico; эпик ссылка; エピック リンク; 史诗链接",
  ],
  ["sprint", "sprint; спринт; スプリント; 冲刺; 衝刺; 스프린트"],
  ["rank", "rank; rang; clasificación; classificação; ранг; ランク; 等级; 순위"],
]);

export const fieldOfName = (name: string): "estimate" | "flagged" | "epic" | "sprint" | "rank" | undefined =>
  FIELDS.get(fold(name));

const BUCKETS = table<"now" | "next" | "later">([
  ["now", "now; jetzt; maintenant; ahora; agora; ora; adesso; nu; teraz; сейчас; 今; 現在; 现在; 지금"],
  [
    "next",
    "next; als nächstes; nächstes; ensuite; prochain; siguiente; próximo; a seguir; prossimo; volgende; następne; далее; 次; 次に; 下一步; 接下来; 다음",
  ],
  [
    "later",
    "later; später; plus tard; más tarde; después; depois; mais tarde; più tardi; later dan; później; позже; потом; 後で; いつか; 以后; 稍后; 나중에; 나중",
  ],
]);

export const bucketOfName = (name: string): "now" | "next" | "later" | undefined => BUCKETS.get(fold(name));

const PRIORITIES = table<number>([
  [
    0,
    "highest; blocker; urgent; sehr hoch; höchste; la plus haute; más alta; mais alta; высочайший; наивысший; 最高; 최고",
  ],
  [1, "high; critical; hoch; haute; élevée; alta; elevata; hoog; wysoki; высокий; 高; 높음"],
  [2, "medium; major; normal; mittel; moyenne; media; média; gemiddeld; średni; средний; 中; 보통"],
  [3, "low; minor; niedrig; faible; basse; baja; baixa; bassa; laag; niski; низкий; 低; 낮음"],
  [
    4,
    "lowest; trivial; sehr niedrig; la plus basse; más baja; mais baixa; самый низкий; 最低; 最低限; 가장 낮음",
  ],
]);

const NO_PRIORITY = table<true>([
  [
    true,
    "none; no priority; not set; unset; not prioritized; not prioritised; unprioritized; unprioritised; " +
      "keine; keine priorität; nicht gesetzt; aucune; ninguna; sin prioridad; nenhuma; sem prioridade; nessuna; geen; " +
      "brak; нет; не задан; без приоритета; なし; 未設定; 无; 無; 未设置; 없음",
  ],
]);

/** A priority that says there is none. */
export const isNoPriority = (name: string): boolean =>
  NO_PRIORITY.has(fold(name)) || !/[\p{L}\p{N}]/u.test(name);

/** The place a priority's name has in Jira's own order, 0 the most urgent. */
export const rankOfPriority = (name: string): number | undefined => PRIORITIES.get(fold(name));
