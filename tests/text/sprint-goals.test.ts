import { describe, expect, it } from "vitest";
import { isGenericGoal } from "../../src/text/sprint-goals.ts";

describe("isGenericGoal", () => {
  it.each([
    "Finish all the tickets",
    "Complete 20 story points",
    "Fix bugs and close remaining issues",
    "Alle offenen Aufgaben erledigen",
    "Terminer toutes les tâches",
    "Completar todas las tareas",
    "Concluir todas as tarefas",
    "Закрыть все задачи спринта",
    "完成所有任务",
    "残りのタスクを完了する",
    "",
  ])("is true of %j", (goal) => {
    expect(isGenericGoal(goal)).toBe(true);
  });

  it.each([
    "Customers can pay with vouchers",
    "Finish the voucher checkout",
    "Kunden können per Rechnung zahlen",
    "用户可以用优惠券付款",
    "顧客がクーポンで支払える",
  ])("is false of %j", (goal) => {
    expect(isGenericGoal(goal)).toBe(false);
  });
});
