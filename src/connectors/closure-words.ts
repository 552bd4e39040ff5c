/**
 * How an item ended, from the name of its resolution or of its last status, in the languages trackers ship in. They
 * count only where the data says nothing better, and the configuration comes before them.
 */
import type { Closure } from "../backlog/model.ts";
import { fold, table } from "./name-table.ts";

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
