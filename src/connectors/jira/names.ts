/**
 * Names Jira ships with, in the languages it ships in. They count only where the data says nothing better
 * (category, hierarchy level, schema), and the configuration comes before them.
 */
import type { Closure } from "../../backlog/model.ts";

/** Case, accents, apostrophes and the space between words do not distinguish names. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}'’`.]/gu, "")
    .toLowerCase()
    .replace(/[\s_/-]+/gu, " ")
    .trim();

/** Entries stand apart by semicolons. */
const table = <T>(lists: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([value, names]) => names.split(";").map((name) => [fold(name), value] as const)));

const CLOSURES = table<Closure>([
  [
    "delivered",
    "done; fixed; resolved; complete; completed; delivered; implemented; released; shipped; accepted; deployed; " +
      "fertig; erledigt; behoben; gelöst; abgeschlossen; umgesetzt; geliefert; " +
      "terminé; corrigé; résolu; fini; livré; hecho; listo; finalizado; corregido; resuelto; completado; " +
      "concluído; concluída; corrigido; resolvido; feito; itens concluídos; fatto; completato; corretto; risolto; " +
      "gereed; opgelost; voltooid; gotowe; naprawione; rozwiązane; zrobione; hotovo; opraveno; vyřešeno; " +
      "klar; klart; löst; åtgärdad; færdig; løst; ferdig; fullført; valmis; korjattu; kész; javítva; tamam; " +
      "tamamlandı; düzeltildi; готово; исправлено; исправленный; решен; решено; выполнено; сделано; виконано; " +
      "виправлено; 完了; 修正済み; 解決済み; 已完成; 完成; 已修复; 已解决; 已修復; 已解決; 완료; 완료됨; 해결됨; 수정됨",
  ],
  [
    "declined",
    "wont do; will not do; wont fix; will not fix; wontfix; declined; rejected; not planned; out of scope; " +
      "obsolete; no longer needed; not needed; cancelled; canceled; abandoned; dropped; withdrawn; discarded; " +
      "not doing; deferred; later; postponed; hold; on hold; out of date; unresolved closed; not done; killed; " +
      "wird nicht erledigt; wird nicht behoben; nicht erledigt; abgelehnt; abgebrochen; verworfen; nicht geplant; " +
      "nicht im umfang; zurückgestellt; obsolet; storniert; " +
      "ne sera pas fait; ne sera pas corrigé; refusé; rejeté; annulé; abandonné; hors périmètre; obsolète; reporté; " +
      "no se hará; no se realizará; no se corregirá; no se solucionará; rechazado; cancelado; descartado; " +
      "fuera de alcance; obsoleto; no planificado; aplazado; " +
      "não será feito; não será corrigido; rejeitado; recusado; cancelada; fora do escopo; descartada; não fazer; " +
      "non verrà fatto; non verrà corretto; rifiutato; annullato; respinto; fuori ambito; " +
      "wordt niet gedaan; wordt niet opgelost; afgewezen; geannuleerd; buiten scope; vervallen; " +
      "nie będzie zrobione; nie zostanie naprawione; odrzucone; anulowane; poza zakresem; " +
      "nebude provedeno; zamítnuto; zrušeno; kommer inte att göras; avvisad; avbruten; afvist; annulleret; avvist; " +
      "avbrutt; ei tehdä; hylätty; peruttu; elutasítva; yapılmayacak; reddedildi; iptal edildi; iptal; " +
      "не будет сделано; не будет исправлено; не будет выполнено; отклонено; отклонен; отменено; отменен; " +
      "неактуально; не актуально; вне рамок; відхилено; скасовано; " +
      "対応しない; 修正しない; 実施しない; 却下; 見送り; キャンセル; 中止; 対象外; 取り下げ; " +
      "不做; 不会做; 不會做; 不予处理; 不会修复; 不修复; 不予修复; 已拒绝; 拒绝; 已取消; 取消; 超出范围; 已废弃; 不计划; 不處理; 已拒絕; 暂缓; 已关闭不做; " +
      "하지 않음; 수정하지 않음; 안 함; 거부됨; 거부; 취소됨; 취소; 범위 외; 반려",
  ],
  [
    "duplicate",
    "duplicate; duplicated; duplicate issue; duplikat; doppelt; doublon; dupliqué; duplicado; duplicada; duplicato; " +
      "duplicaat; dubbel; zduplikowane; duplicitní; dubblett; dublet; duplikaatti; duplikált; yinelenen; kopya; " +
      "дубликат; дублирование; дублікат; 重複; 重复; 重複的; 중복",
  ],
  [
    "invalid",
    "invalid; not a bug; not our bug; no bug; cannot reproduce; cant reproduce; not reproducible; unreproducible; " +
      "incomplete; needs more info; works as designed; works as intended; by design; as designed; works for me; " +
      "not an issue; not a problem; information provided; user error; test issue; mistake; spam; " +
      "kein fehler; ungültig; nicht reproduzierbar; kann nicht reproduziert werden; unvollständig; " +
      "non valide; invalide; impossible à reproduire; non reproductible; incomplet; pas un bug; " +
      "no válido; inválido; no se puede reproducir; no reproducible; incompleto; no es un error; " +
      "não é possível reproduzir; não reproduzível; não é um bug; non valido; non riproducibile; impossibile riprodurre; " +
      "incompleto; ongeldig; kan niet reproduceren; niet reproduceerbaar; onvolledig; nieprawidłowe; " +
      "nie można odtworzyć; niekompletne; neplatné; nelze reprodukovat; ogiltig; kan inte återskapas; ugyldig; " +
      "geçersiz; yeniden üretilemiyor; " +
      "неверно; не воспроизводится; невозможно воспроизвести; не ошибка; не баг; неполный; " +
      "無効; 再現不可; 再現できない; 不備; 仕様通り; 不完全; 无效; 無效; 无法重现; 無法重現; 无法复现; 不是缺陷; 不是问题; " +
      "재현할 수 없음; 재현 불가; 잘못됨; 유효하지 않음; 불완전",
  ],
]);

/** How a name of a resolution or of a done status says that an item ended. */
export const closureOfName = (name: string): Closure | undefined => CLOSURES.get(fold(name));

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

/** The place a priority's name has in Jira's own order, 0 the most urgent. */
export const rankOfPriority = (name: string): number | undefined => PRIORITIES.get(fold(name));
