import { type Language, list } from "./language.ts";

export const CHINESE_TRADITIONAL: Language = {
  code: "zh-Hant",
  name: "Chinese (traditional)",
  glued: true,
  stopWords: list`的; 了; 是; 在; 和; 或; 也; 就; 都; 而`,
  placeholders: list`角色; 功能; 價值; 待定; 待補充; 無`,
  template: {
    instructions: list`說明請`,
    pointers: list`詳見; 見`,
  },
  sections: {
    problem: list`問題; 為什麼; 原因; 背景; 需求背景; 動機; 機會; 假設; 痛點; 現狀`,
    metric: list`衡量方式; 效果`,
    others: list`方案; 解決方案; 不包括; 需求`,
    and: list`與; 和; 及`,
  },
  criteria: {
    labels: list`驗收標準; 驗收條件; 驗收準則; 接受標準; 允收標準; 允收條件; 完成條件; 完成標準`,
    weakLabels: list`驗收測試; 完成的定義; 完成定義; 成功標準`,
    expectedLabels: list`預期結果; 期望結果; 預期行為; 期望行為`,
    numberedNames: list`標準; 條件; 基準`,
    and: list`和; 與; 及`,
    otherLabels: list`
      不包含; 背景; 描述; 附件; 前提; 備註; 說明; 技術說明; 範圍; 範圍外; 不在範圍內; 目標; 解決方案; 設計; 設計稿; 連結; 參考; 依賴; 問題; 風險; 測試案例; 重現步驟;
      步驟; 實際結果; 任務`,
    toCome: list`待定; 待完善; 略; 同上; 如上所述; 待補充; 後續補充; 待確認; 暫無; 無; 見上; 見描述`,
    pointingSentences: list`^(?:请?(?:参见|参考|参照|查看|见|看)|請?(?:參見|參考|參照|查看|見)|详见|詳見)`,
    helpSentences: list`(?:请|請)(?:在此)?(?:填写|描述|列出|输入|补充|填寫|輸入|補充); 在(?:此|这里|這裡)(?:填写|描述|输入|填寫)`,
    emptySentences: list`
      ^(?:功能|系统|一切|页面|所有功能|該功能|系統)?(?:可以|能够|能夠|能|应|應)?(?:正常|正确|正確|按预期|按預期|符合预期|符合預期)(?:地)?(?:工作|运行|運行|使用|显示|顯示|运作|運作)?(?:即可)?[。.]?$;
      ^(?:问题|問題|bug|缺陷)(?:已|已经|已經|得到|被)?(?:修复|修復|解决|解決)[。.]?$; ^(?:功能|开发|開發)?(?:已)?(?:完成|实现|實現)(?:即可)?[。.]?$`,
    doneSentences: list`
      ^(?:代码评审|代码审查|单元测试|集成测试|测试|文档|部署|上线|程式碼審查|單元測試|測試|文件)(?:已)?(?:完成|通过|通過|更新|编写|编写完成|编写并通过|到生产环境)?[。.]?$`,
    vagueWords: list`快速; 流暢; 直觀; 友好; 易用; 簡單; 方便; 美觀; 合理`,
    cues: list`如果; 若; 點擊; 顯示; 提示; 跳轉; 返回; 發送; 保存; 儲存; 刪除; 至少`,
  },
  gherkin: {
    scenario: list`場景大綱; 劇本大綱; 場景; 劇本`,
    given: list`假如; 假設; 假定; 給定`,
    when: list`當`,
    outcome: list`那麼`,
    and: list`而且; 並且; 同時; 但是`,
    around: list`功能; 規則; 背景; 例子`,
  },
  story: {
    form: {
      opens: list`作為; 身為`,
      wants: list`
        (?:我們|我)(?:想要|想|希望|需要|要|期望|能夠|可以|能)(?:能夠|能|可以)?;
        [，,]\s?(?:想要|希望|需要)(?:能夠|能|可以)?`,
      soThat: list`[，,]?\s?(?:以便於?|從而|這樣|為了|以期|使得|好讓|因為); [，,]\s?以(?![及上下前後外內])`,
      noRole: list`臨時方案; 方案; 替代方案; 結果; 例子; 示例; 參考; 第一步; 下一步; 測試; 備案`,
      noun: "last",
    },
    endFirst: list`為了`,
  },
  problem: {
    people: list`客服; 患者; 同事; 使用者; 顧客`,
    trouble: list`流失; 抱怨; 找不到; 看不到; 不知道; 不信任; 不理解; 不能; 等待; 等了; 手工; 太久; 太慢; 困惑`,
    plan: list`需要支持; 可以; 希望; 想要; 以便`,
  },
  reasons: {
    says: list`
      為了; 以便; 因為; 由於; 目前; 現在; 當前; 暫時; 至今; 沒有; 無法; 不能; 不支援; 不便; 不方便; 不足; 缺少; 缺乏; 困難; 麻煩; 太慢; 很慢; 緩慢; 過於;
      混亂; 容易出錯; 過時; 有問題; 出問題; 客戶需求; 要求; 回饋; 反映; 投訴; 希望; 想要; 改進; 改善; 提升; 提高; 方便; 避免; 防止; 減少; 有助於; 使得; 否則;
      但是; 然而; 競品; 競爭; 失敗; 當機`,
    customers: list`客戶希望; 客戶要求; 客戶反映; 客戶需要; 客戶投訴; 使用者反映; 使用者希望; 客戶提出`,
    places: list`客服工單; 論壇; 問卷`,
  },
  work: {
    chores: list`單元測試; 整合測試; 回歸測試; 測試案例; 自動化測試; 重構; 技術債; 技術文件; 部署; 升級到`,
  },
  metrics: {
    rates: list`比例; 占比; 轉化; 留存; 流失; 滿意度`,
    perPeriod: list`每[天日周月]`,
    amounts: list`來電; 日活; 月活; 退款`,
    moneys: list`收入; 成本`,
    durations: list`加載時間; 響應時間`,
    aims: list`成功; 指標`,
    multiplies: list`翻倍; 減半`,
    changes: list`提升; 提高; 降低; 降到; 減少; 增加; 增長`,
    today: list`現在; 目前`,
    outputs: list`功能; 頁面; 版本; 發布; 覆蓋率; 任務`,
    results: list`成果; 提升了; 下降了; 上升; 降到; 升到`,
    boundBefore: list`低於; 高於; 至少; 降到; 升到; 降至; 升至; 提高到; 提升到; 降低到`,
    boundAfter: list`以上; 以下; 減; 改善`,
    towards: list`到; 至`,
  },
  conversation: {
    questionEndings: list`嗎; 是不是`,
    deference: list`要求加; 要求做; 要求先; 老板; 按照要求; 指示`,
    requester: list`的需求; 提出的; 希望能`,
    faults: list`錯誤; 卡住; 缺少; 忽略; 偏差; 白屏`,
  },
  sprintGoals: list`完成; 所有; 全部; 任務; 剩余; 剩餘; 工作; 衝刺; 迭代; 目標; 本次; 這個; 修復; 問題; 缺陷; 的; 關閉`,
  acceptanceStages: list`驗收; 審批`,
  names: {
    tasks: list`任務`,
    runWork: list`維運; 維護`,
    incident: list`故障; 事故`,
    vision: list`願景`,
    discovery: list`探索; 調研`,
    research: list`調研; 訪談; 問卷`,
  },
};
