/**
 * Where a status stands, from its name alone. Only for exports that show neither category nor dates: the
 * names trackers ship with, in the languages they ship in. A name not listed stays unknown. Entries are
 * separated by semicolons.
 */
import type { StatusCategory } from "../backlog/model.ts";

const WORDS: Readonly<Record<StatusCategory, string>> = {
  new:
    "open; to do; todo; backlog; reopened; new; selected for development; triage; icebox; " +
    "needs triage; unstarted; planned; ready; ready for development; created; parked; offen; " +
    "zu erledigen; neu; wieder geöffnet; erneut geöffnet; aufgaben; geplant; " +
    "ausgewählt für entwicklung; bereit; triagieren; ouvert; ouverte; à faire; a faire; nouveau; " +
    "rouvert; réouvert; arriéré; planifié; abierto; abierta; por hacer; pendiente; nuevo; reabierto; " +
    "tareas por hacer; planificado; aberto; aberta; a fazer; por fazer; tarefas pendentes; pendente; " +
    "novo; reaberto; itens pendentes; aperto; da fare; da completare; nuovo; riaperto; te doen; " +
    "openstaand; nieuw; heropend; otwarte; do zrobienia; nowe; ponownie otwarte; otevřený; otevřené; " +
    "k vyřízení; nový; att göra; öppen; at gøre; åben; å gjøre; åpen; tehtävä; avoin; " +
    "työn alla olevat; teendő; nyitott; yapılacaklar; yapılacak; açık; открыт; открыта; открыто; " +
    "к выполнению; сделать; новая; новый; бэклог; переоткрыт; відкрито; до виконання; новий; 未着手; " +
    "オープン; 作業前; 新規; バックログ; 再オープン; todo リスト; 待办; 待办事项; 待處理; 待处理; 打开; 開啟; 开放; 新建; 重新打开; 待辦事項; 未开始; " +
    "需求池; 할 일; 해야 할 일; 열림; 백로그; 신규; 다시 열림",
  started:
    "in progress; in review; in development; doing; started; code review; review; testing; " +
    "in testing; in qa; in test; under review; patch available; ready for review; ready for test; " +
    "ready for testing; ready for qa; ready to merge; awaiting review; in acceptance; in arbeit; " +
    "in bearbeitung; in prüfung; im review; in entwicklung; im test; wird ausgeführt; en cours; " +
    "en cours de revue; en revue; en test; en révision; en curso; en progreso; en revisión; " +
    "en pruebas; em andamento; em progresso; em curso; em revisão; em análise; em teste; in corso; " +
    "in revisione; in uitvoering; in behandeling; in beoordeling; w toku; w trakcie; w przeglądzie; " +
    "probíhá; pågår; pågående; i gang; igangværende; under arbeid; kesken; käynnissä; folyamatban; " +
    "devam ediyor; incelemede; в работе; в процессе; на проверке; на ревью; в роботі; 進行中; 作業中; " +
    "レビュー中; 対応中; 进行中; 处理中; 開發中; 开发中; 审核中; 測試中; 测试中; 評審中; 评审中; 진행 중; 진행중; 검토 중",
  done:
    "done; closed; resolved; completed; complete; finished; released; shipped; verified; won't do; " +
    "won't fix; wont do; canceled; cancelled; rejected; declined; duplicate; obsolete; erledigt; " +
    "fertig; geschlossen; gelöst; abgeschlossen; abgelehnt; abgebrochen; duplikat; " +
    "wird nicht erledigt; terminé; terminée; fermé; fermée; résolu; résolue; fini; annulé; rejeté; " +
    "hecho; listo; finalizado; finalizada; cerrado; cerrada; resuelto; resuelta; terminado; " +
    "cancelado; cancelada; rechazado; concluído; concluída; itens concluídos; fechado; fechada; " +
    "resolvido; resolvida; feito; rejeitado; completato; fatto; chiuso; risolto; annullato; gereed; " +
    "klaar; gesloten; opgelost; afgerond; geannuleerd; gotowe; zamknięte; rozwiązane; zakończone; " +
    "anulowane; hotovo; uzavřený; uzavřeno; vyřešeno; klar; klart; stängd; löst; færdig; lukket; " +
    "løst; ferdig; fullført; valmis; suljettu; ratkaistu; kész; lezárt; megoldva; bitti; tamamlandı; " +
    "tamam; kapalı; kapandı; çözüldü; iptal; готово; закрыт; закрыто; закрыта; решен; решено; решён; " +
    "выполнено; отменено; отклонено; закрито; вирішено; виконано; 完了; クローズ; 解決済み; 終了; クローズ済み; キャンセル; " +
    "完成; 已完成; 关闭; 已关闭; 已解决; 已關閉; 已取消; 已拒绝; 완료; 완료됨; 닫힘; 해결됨; 종료; 취소됨",
};

const byName = new Map<string, StatusCategory>();

const fold = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s_-]+/gu, " ")
    .trim();

/** The category of a shipped status name in any of the languages; undefined for a site's own names. */
export function categoryOfName(name: string): StatusCategory | undefined {
  if (byName.size === 0) {
    for (const category of ["new", "started", "done"] as const)
      for (const word of WORDS[category].split("; ")) byName.set(fold(word), category);
  }
  return byName.get(fold(name));
}
