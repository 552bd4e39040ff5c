/** What the columns of a Jira CSV export are called, in the languages of its interface. */

/** Columns whose meaning the reader needs. Each may stand more than once. */
export type JiraColumn =
  | "summary"
  | "key"
  | "id"
  | "type"
  | "status"
  | "statusCategory"
  | "statusCategoryChanged"
  | "priority"
  | "resolution"
  | "assignee"
  | "assigneeId"
  | "reporter"
  | "reporterId"
  | "creator"
  | "creatorId"
  | "created"
  | "updated"
  | "resolved"
  | "due"
  | "description"
  | "parent"
  | "parentKey"
  | "epicLink"
  | "sprint"
  | "comment"
  | "labels"
  | "components"
  | "releases"
  | "projectKey"
  | "projectName"
  | "votes"
  | "attachment"
  | "flagged";

/** Entries are separated by semicolons. Where two columns claim a name, the first one has it. */
const NAMES: Readonly<Record<JiraColumn, string>> = {
  summary:
    "summary; zusammenfassung; résumé; resumen; resumo; riepilogo; samenvatting; podsumowanie; тема; " +
    "резюме; 要約; 概要; 摘要; 主题; 요약; sammanfattning; sammendrag; resumé; yhteenveto; souhrn; shrnutí; " +
    "összefoglaló; özet; súhrn; зведення",
  key:
    "issue key; key; work item key; issuekey; vorgangsschlüssel; vorgangschlüssel; schlüssel; " +
    "clé de ticket; clé du ticket; clé de demande; clé; clave de incidencia; clave de la incidencia; " +
    "clave; chave da ocorrência; chave do item; chave da issue; chave de item; chave; " +
    "chiave segnalazione; chiave ticket; chiave; issuesleutel; sleutel; klucz zgłoszenia; klucz; " +
    "код; ключ; ключ проблемы; ключ задачи; 課題キー; キー; 作業項目キー; 问题关键字; 问题关键词; 关键字; 事务键值; 事务密钥; 工作项关键字; " +
    "密钥; 이슈 키; 키; 업무 항목 키; ärendenyckel; nyckel; sagsnøgle; nøgle; nøkkel; klíč; kľúč; anahtar",
  id:
    "issue id; work item id; vorgangs-id; vorgangs id; id de ticket; id du ticket; id de demande; " +
    "id de incidencia; id. de la incidencia; id da ocorrência; id do item; id segnalazione; " +
    "issue-id; id zgłoszenia; id проблемы; идентификатор; 課題 id; 課題id; 问题 id; 问题id; 事务 id; " +
    "이슈 id",
  type:
    "issue type; work type; work item type; type; vorgangstyp; typ; type de ticket; type de demande; " +
    "tipo de incidencia; tipo de ocorrência; tipo de item; tipo de actividad; tipo; " +
    "tipo di segnalazione; tipo segnalazione; issuetype; typ zgłoszenia; typ problemu; тип задачи; " +
    "тип проблемы; тип запроса; 課題タイプ; 作業タイプ; 问题类型; 事务类型; 工作类型; 類型; 类型; 이슈 유형; 업무 유형; ärendetyp; " +
    "sagstype; sakstype; tapahtumatyyppi; typ požadavku; kayıt türü",
  status:
    "status; statut; état; estado; situação; stato; статус; ステータス; 状态; 狀態; 상태; tila; stav; állapot; " +
    "durum",
  statusCategory:
    "status category; statuskategorie; catégorie de statut; catégorie d'état; categoría de estado; " +
    "categoria de status; categoria do status; categoria di stato; kategoria statusu; " +
    "категория статуса; ステータス カテゴリ; ステータスカテゴリ; ステータス カテゴリー; ステータスカテゴリー; 状态类别; 状态分类; 상태 카테고리; 상태 범주",
  statusCategoryChanged:
    "status category changed; statuskategorie geändert; catégorie de statut modifiée; " +
    "categoría de estado cambiada; categoria de status alterada; ステータス カテゴリの変更; 状态类别已更改; 상태 카테고리 변경됨",
  priority:
    "priority; priorität; priorité; prioridad; prioridade; priorità; prioriteit; priorytet; " +
    "приоритет; пріоритет; 優先度; 优先级; 優先權; 優先順序; 우선순위; 우선 순위; prioritet; prioriteetti; priorita; " +
    "prioritás; öncelik",
  resolution:
    "resolution; lösung; résolution; resolución; resolução; risoluzione; oplossing; rozwiązanie; " +
    "решение; резолюция; 解決状況; 解决结果; 解决方案; 解決結果; 해결책; 해결 결과; 해결; lösning; løsning; ratkaisu; řešení; " +
    "megoldás; çözüm",
  assignee:
    "assignee; zugewiesene person; zugewiesen an; bearbeiter; zuständige person; responsable; " +
    "attribution; personne assignée; attribué à; persona asignada; asignado a; responsável; " +
    "assegnatario; toegewezen aan; uitvoerder; osoba przypisana; przypisany; исполнитель; " +
    "виконавець; 担当者; 经办人; 經辦人; 受托人; 담당자; tilldelad; ansvarig; tildelt; käsittelijä; řešitel; " +
    "felelős; atanan",
  assigneeId: "assignee id; zugewiesene person (id); id du responsable; 担当者 id; 经办人 id",
  reporter:
    "reporter; autor; ersteller; melder; rapporteur; informador; relator; segnalatore; segnalante; " +
    "zgłaszający; автор; 報告者; 报告人; 報告人; 보고자; rapportör; indberetter; rapportør; ilmoittaja; " +
    "zadavatel; bejelentő; raporlayan",
  reporterId: "reporter id; 報告者 id; 报告人 id",
  creator:
    "creator; erstellt von; créateur; créé par; creador; criador; criado por; creatore; maker; " +
    "twórca; создатель; 作成者; 创建人; 创建者; 建立者; 생성자; 만든 사람; skapare; opretter; luoja",
  creatorId: "creator id; 作成者 id; 创建人 id",
  created:
    "created; erstellt; création; créé; créée; date de création; creada; creado; criado; criada; " +
    "data de criação; creato; creata; gemaakt; aangemaakt; utworzono; создано; создана; створено; " +
    "作成日; 作成; 作成日時; 已创建; 创建日期; 创建时间; 創建日期; 建立日期; 만듦; 생성일; 만든 날짜; skapad; oprettet; opprettet; luotu; " +
    "vytvořeno; létrehozva; oluşturuldu",
  updated:
    "updated; aktualisiert; mise à jour; mis à jour; actualizada; actualizado; atualizado; " +
    "atualizada; aggiornato; aggiornata; bijgewerkt; zaktualizowano; обновлено; обновлена; оновлено; " +
    "更新日; 更新; 更新日時; 已更新; 更新日期; 更新时间; 업데이트; 업데이트됨; uppdaterad; opdateret; oppdatert; päivitetty; " +
    "aktualizováno; frissítve; güncellendi",
  resolved:
    "resolved; resolution date; resolutiondate; erledigt; gelöst; résolu; résolue; résolution le; resuelta; " +
    "resuelto; resolvido; resolvida; risolto; risolta; opgelost; rozwiązano; rozwiązane; решено; " +
    "решена; 解決日; 解決済み; 解決日時; 已解决; 解决日期; 已解決; 해결됨; 해결일; löst; løst; ratkaistu; vyřešeno; megoldva; " +
    "çözüldü",
  due:
    "due date; due; duedate; fälligkeitsdatum; fällig; fälligkeit; échéance; date d'échéance; " +
    "fecha de vencimiento; vencimiento; data limite; data de vencimento; data de entrega; scadenza; " +
    "data di scadenza; vervaldatum; einddatum; termin; data ukończenia; срок исполнения; срок; " +
    "термін; 期限; 期日; 到期日; 截止日期; 기한; förfallodatum; forfaldsdato; forfallsdato; eräpäivä; termín; " +
    "határidő; bitiş tarihi",
  description:
    "description; beschreibung; descripción; descrição; descrizione; omschrijving; beschrijving; " +
    "opis; описание; опис; 説明; 描述; 설명; beskrivning; beskrivelse; kuvaus; popis; leírás; açıklama",
  parent:
    "parent; parent id; übergeordnet; übergeordneter vorgang; übergeordnete id; " +
    "id der übergeordneten aufgabe; parent-id; id parent; id du parent; principal; id principal; " +
    "elemento principal; pai; id do pai; 親; 親 id; 父级; 父; 父 id; 父问题 id; 父级 id; 상위; 상위 항목; 상위 id; " +
    "родитель; id родителя; bovenliggend; nadrzędne; elemento padre; padre",
  parentKey:
    "parent key; schlüssel des übergeordneten elements; übergeordneter schlüssel; clé parent; " +
    "clé du parent; clave principal; clave del elemento principal; chave do pai; chave pai; 親キー; " +
    "父关键字; 父级关键字; 상위 키; ключ родителя",
  epicLink:
    "epic link; epic-link; epic-verknüpfung; epos-verknüpfung; lien d'épopée; lien épopée; " +
    "lien d'epic; enlace de épica; enlace épico; enlace de epic; link do épico; link épico; " +
    "vínculo do épico; collegamento epic; link epic; エピック リンク; エピックリンク; 史诗链接; 史诗故事链接; epic 链接; " +
    "長篇故事連結; 에픽 링크; ссылка на эпик",
  sprint: "sprint; sprints; スプリント; 冲刺; 衝刺; 迭代; 스프린트; спринт; esprint",
  comment:
    "comment; comments; kommentar; kommentare; commentaire; commentaires; comentario; comentarios; " +
    "comentário; comentários; commento; commenti; opmerking; opmerkingen; komentarz; komentarze; " +
    "комментарий; комментарии; коментар; コメント; 注释; 评论; 备注; 評論; 댓글; kommentti; komentář; yorum",
  labels:
    "labels; label; stichwörter; stichworte; etiketten; étiquettes; etiquetas; etiqueta; categorias; " +
    "rótulos; etichette; etykiety; метки; мітки; ラベル; 标签; 標籤; 레이블; etiketter; tunnisteet; štítky",
  components:
    "component/s; components; component; komponente/n; komponenten; komponente(n); composant(s); " +
    "composants; componente/s; componentes; componente(s); componenti; componenten; komponenty; " +
    "компоненты; コンポーネント; 模块; 组件; 元件; 구성 요소; 컴포넌트; komponenter; bileşenler",
  releases:
    "fix version/s; fix versions; fix version; fixversions; lösungsversion(en); lösungsversionen; " +
    "korrekturversion/en; korrekturversionen; version(s) corrigée(s); versions corrigées; " +
    "versions de correction; versión(es) correctora(s); versiones correctoras; " +
    "versión de corrección; versões corrigidas; versão de correção; versões de correção; " +
    "versioni di correzione; versione di risoluzione; oplossingsversies; wersje naprawy; " +
    "исправить в версиях; 修正バージョン; 修复版本; 解决版本; 修復的版本; 수정 버전",
  projectKey:
    "project key; projektschlüssel; projekt-key; clé de projet; clé du projet; clave del proyecto; " +
    "clave de proyecto; chave do projeto; chiave progetto; projectsleutel; klucz projektu; " +
    "ключ проекта; プロジェクト キー; プロジェクトキー; 项目关键字; 项目密钥; 项目键值; 프로젝트 키",
  projectName:
    "project name; project; projektname; projekt; nom du projet; projet; nombre del proyecto; " +
    "proyecto; nome do projeto; projeto; nome progetto; progetto; projectnaam; nazwa projektu; " +
    "название проекта; проект; プロジェクト名; プロジェクト; 项目名称; 项目; 專案名稱; 프로젝트 이름",
  votes: "votes; stimmen; votos; voti; stemmen; głosy; голоса; голосов; 投票; 投票数; 得票; 투표",
  attachment:
    "attachment; attachments; anhang; anhänge; pièce jointe; pièces jointes; adjunto; " +
    "archivo adjunto; anexo; anexos; allegato; allegati; bijlage; załącznik; вложение; 添付ファイル; 附件; " +
    "첨부 파일; 첨부",
  flagged:
    "flagged; markiert; gekennzeichnet; marqué; marcado; marcada; sinalizado; contrassegnato; フラグ付き; " +
    "フラグ; 已标记; 플래그 지정됨; отмечено",
};

/** What stands in front of the brackets where a column carries a custom field, or links of one kind. */
const CUSTOM: ReadonlySet<string> = new Set(
  (
    "custom field; benutzerdefinierte felder; benutzerdefiniertes feld; champ personnalisé; champs personnalisés; " +
    "campo personalizado; campos personalizados; campo personalizzato; aangepast veld; pole niestandardowe; " +
    "пользовательское поле; настраиваемое поле; カスタム フィールド; カスタムフィールド; 自定义字段; 自訂欄位; 사용자 지정 필드; " +
    "사용자 정의 필드; anpassat fält; brugerdefineret felt"
  ).split("; "),
);
const OUTWARD: ReadonlySet<string> = new Set([
  "outward issue link",
  "outward work item link",
  "outward link",
]);
const INWARD: ReadonlySet<string> = new Set(["inward issue link", "inward work item link", "inward link"]);

/** The meaning of one header cell. `name` is the custom field's or the link type's own name. */
type JiraHeading =
  | { readonly is: "column"; readonly column: JiraColumn }
  | { readonly is: "custom"; readonly name: string }
  | { readonly is: "link"; readonly direction: "out" | "in"; readonly name: string }
  | { readonly is: "other" };

const foldHeading = (text: string): string =>
  text.normalize("NFKC").replaceAll("’", "'").replace(/\s+/gu, " ").trim().toLowerCase();

const columns = new Map<string, JiraColumn>();

function columnNamed(folded: string): JiraColumn | undefined {
  if (columns.size === 0) {
    for (const [column, names] of Object.entries(NAMES) as [JiraColumn, string][]) {
      for (const name of names.split("; ").map(foldHeading))
        if (!columns.has(name)) columns.set(name, column);
    }
  }
  return columns.get(folded);
}

export function readHeading(heading: string): JiraHeading {
  const text = heading.normalize("NFKC").trim();
  const column = columnNamed(foldHeading(text));
  if (column !== undefined) return { is: "column", column };
  const open = text.indexOf("(");
  if (open <= 0 || !text.endsWith(")")) return { is: "other" };
  const before = foldHeading(text.slice(0, open));
  const name = text.slice(open + 1, -1).trim();
  if (OUTWARD.has(before)) return { is: "link", direction: "out", name };
  if (INWARD.has(before)) return { is: "link", direction: "in", name };
  return CUSTOM.has(before) ? { is: "custom", name } : { is: "other" };
}

/** A Jira export has a summary and at least one of the columns that show what or where an issue is. */
export const looksLikeJiraCsv = (header: readonly string[]): boolean =>
  hasJiraColumns(header, ["summary"]) &&
  (["key", "id", "status"] as const).some((column) => hasJiraColumns(header, [column]));

/** Whether there is a column of each of these meanings. */
export function hasJiraColumns(header: readonly string[], wanted: readonly JiraColumn[]): boolean {
  const found = new Set(header.map(readHeading).map((heading) => heading.is === "column" && heading.column));
  return wanted.every((column) => found.has(column));
}
