/** Sprint goals that name no aim: "finish all tickets", in the languages the text readers know. */
import { contentWords } from "./words.ts";

/** Words that say "do the work" and nothing of what it is for. */
const GENERIC = new Set(
  [
    "finish finished finishing complete completed completing close closed closing deliver delivery work working",
    "continue continued resolve solve fix fixes fixing bugfix bugfixes bugfixing do done task tasks ticket tickets",
    "issue issues item items story stories bug bugs sprint sprints iteration cycle backlog board point points",
    "all remaining rest planned open everything many much possible assigned committed goal goals tbd various",
    "misc miscellaneous stuff improvements general carry carryover over leftover leftovers last previous",
    "fertigstellen abschließen abschliessen erledigen beenden alle restliche restlichen offene offenen aufgaben",
    "aufgabe vorgänge fehler beheben weiterarbeiten geplante geplanten ziel",
    "terminer finir clôturer fermer corriger toutes tous tâches tâche récits restants restantes tickets but",
    "terminar completar cerrar acabar corregir todas todos tareas tarea historias incidencias objetivo restantes",
    "concluir finalizar fechar corrigir tarefas tarefa histórias pendentes meta objetivo",
    "completare chiudere finire tutti tutte attività compiti storie rimanenti obiettivo",
    "afmaken afronden sluiten alle taken taak overige openstaande doel",
    "dokończyć zakończyć zamknąć wszystkie zadania zadanie zgłoszenia cel",
    "закончить завершить закрыть доделать все всё задачи задачу тикеты баги спринта спринт цель",
  ].flatMap((line) => line.split(" ")),
);

/** The same in scripts without blanks, where they are taken out of the text, the longest first. */
const GENERIC_SIGNS = [
  "完成 所有 全部 任务 任務 剩余 剩餘 工作 冲刺 衝刺 迭代 目标 目標 本次 这个 這個 修复 修復 問題 问题 缺陷 的 关闭 關閉 处理",
  "完了 完成 すべて 全て タスク チケット 残り 作業 スプリント 消化 対応 課題 バグ 修正 予定 今回 計画",
]
  .flatMap((line) => line.split(" "))
  .sort((a, b) => b.length - a.length);

/** Whether nothing is left of the goal once the words for work as such, and bare numbers, are taken away. */
export function isGenericGoal(goal: string): boolean {
  const rest = GENERIC_SIGNS.reduce((text, sign) => text.replaceAll(sign, " "), goal);
  return contentWords(rest).every((word) => GENERIC.has(word) || isNumber(word));
}

const isNumber = (word: string): boolean => !Number.isNaN(Number(word));
