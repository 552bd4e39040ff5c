import { type Language, list } from "./language.ts";

export const KOREAN: Language = {
  code: "ko",
  name: "Korean",
  glued: true,
  placeholders: list`역할; 기능; 가치; 미정; 없음; 추후; 추후 작성; 작성 예정`,
  template: {
    instructions: list`작성하세요; 작성해 ?주세요; 설명하세요; 기술하세요; 입력하세요`,
    pointersAtEnd: list`참고; 참조`,
  },
  sections: {
    problem: list`
      문제; 문제점; 문제 정의; 문제 설명; 고객 문제; 사용자 문제; 왜; 왜 하는가; 왜 지금; 배경; 추진 배경; 이유; 동기; 기회; 가설; 니즈; 고객 니즈; 사용자 니즈;
      사용자 요구; 현황; 불편`,
    metric: list`성공 지표; 지표; 핵심 지표; 측정 방법; 성공 기준; 핵심 결과; 목표; 기대 효과; 결과; 성과`,
    others: list`해결책; 해결 방안; 제안; 범위; 제외 범위; 요구사항; 인수 조건; 위험; 일정; 작업`,
  },
  criteria: {
    labels: list`인수 조건; 인수조건; 인수 기준; 인수기준; 수용 기준; 수용기준; 수용 조건; 수용조건; 완료 조건; 완료조건; 완료 기준`,
    weakLabels: list`인수 테스트; 인수테스트; 완료의 정의; 완료 정의; 성공 기준; 성공 조건`,
    expectedLabels: list`기대 결과; 기대결과; 예상 결과; 예상결과; 기대 동작; 예상 동작`,
    numberedNames: list`조건; 기준`,
    announces: list`는; 은`,
    otherLabels: list`
      비고; 참고; 참고 사항; 참고사항; 메모; 기술 메모; 범위 외; 범위 제외; 범위; 배경; 설명; 개요; 목적; 디자인; 링크; 첨부; 의존성; 질문; 리스크; 테스트 케이스;
      재현 절차; 재현 방법; 실제 결과; 환경; 할 일; 작업`,
    toCome: list`미정; 추후 작성; 추후 작성 예정; 추후 결정; 추후 정의; 작성 예정; 작성 중; 없음; 해당 없음; 위와 동일; 설명 참고; 위 참고`,
    pointingSentences: list`(?:참고|참조|확인 바랍니다|확인해 주세요)[.]?$`,
    helpSentences: list`(?:작성|입력|기입|기술|나열)(?:해 ?주세요|하세요|하십시오|바랍니다)[.)]?$`,
    emptySentences: list`
      (?:정상적으로|정상|제대로|올바르게|예상대로|기대대로) ?(?:동작|작동|작동해야|동작해야|표시|처리|실행)?(?:한다|합니다|함|된다|됩니다|됨|할 것|해야 한다|해야 함)?[.]?$;
      ^(?:버그|오류|문제)(?:가|이)? ?(?:수정|해결)(?:됨|된다|되었다|되어야 한다|되어야 함)?[.]?$`,
    doneSentences: list`
      ^(?:코드 ?리뷰|단위 ?테스트|테스트|문서|배포)(?:가|이|를|을)? ?(?:완료|통과|작성|업데이트)?(?:됨|된다|한다|함|되어야 한다)?[.]?$`,
    vagueWords: list`빠르; 빨라; 직관적; 편리; 쉽게; 쉬워; 사용하기 쉬; 깔끔; 보기 좋; 원활`,
    cues: list`하면; 경우; 클릭; 표시; 저장; 삭제; 이동; 전송; 이상; 이하; 이내; 때`,
  },
  gherkin: {
    scenario: list`시나리오 개요; 시나리오`,
    given: list`조건; 먼저`,
    when: list`만일; 만약`,
    outcome: list`그러면`,
    and: list`그리고; 하지만; 단`,
    around: list`기능; 규칙; 배경; 예`,
  },
  story: {
    afterRole: {
      role: list`(?:으로서|로서|으로써|로써)[,，\s]\s?`,
      wants: list`
        \s?싶(?:다|습니다|어요|어); (?:기를|길)\s?(?:원한다|원합니다|바란다|바랍니다); (?:이|가)\s?필요(?:하다|합니다)`,
      because: list`(?:그래야|그래서|그러면|왜냐하면|이를 통해|그렇게 하면)[,\s]?`,
      purpose: list`(?:위해서?|위하여|도록)[,，\s]`,
      lead: list`(?:나는|저는|우리는|내가)[,\s]?`,
      noRole: list`결과; 예; 예시; 대안; 임시방편; 다음 단계; 참고; 원인`,
    },
  },
  problem: {
    people: list`회원; 고객; 사용자; 직원; 매장; 구매자; 판매자; 환자; 교사; 상담원`,
    trouble: list`포기; 이탈; 불만; 모르; 찾지 못; 알 수 없; 할 수 없; 잃; 놓치; 전화한; 전화하; 기다리; 수작업; 두 번; 너무 오래; 혼란`,
    plan: list`수 있어야; 해야; 하고 싶; 예정; 하도록`,
  },
  reasons: {
    says: list`
      위해; 위한; 때문; 하도록; 현재; 지금은; 아직; 할 수 없; 수 없; 안 되; 않아; 않는; 않습니다; 없어서; 없습니다; 없다; 부족; 불편; 어렵; 어려; 힘들; 느리;
      느려; 복잡; 혼란; 오래되; 문제가; 문제를; 문제로; 필요; 요청; 요구; 문의; 불만; 개선; 편리; 방지; 피하; 반면; 하지만; 그러나; 대신; 경쟁사; 오류가; 실패`,
    customers: list`고객이; 고객들이; 고객사; 고객 요청; 고객 문의; 사용자들이 요청; 고객의 요청; 고객으로부터`,
    places: list`지원 티켓; 포럼; 설문`,
  },
  work: {
    chores: list`단위 테스트; 유닛 테스트; 통합 테스트; 회귀 테스트; 리팩토링; 리팩터링; 문서화; 기술 부채`,
  },
  metrics: {
    rates: list`전환율; 이탈률; 유지율; 잔존율; 활성화율; 비율; 만족도; 가동률; 오류율; 성공률`,
    perPeriod: list`[주월일]당; 매[일주월]`,
    amounts: list`문의; 전화; 불만; 주문; 가입; 사용자 수; 환불; 예약`,
    moneys: list`매출; 객단가; 비용; 수익`,
    durations: list`응답 시간; 응답시간; 로딩 시간; 대기 시간; 처리 시간; 지연 시간; 소요 시간`,
    aims: list`성공; 지표; 목표치`,
    multiplies: list`두 배; 절반`,
    changes: list`높이; 높인; 줄이; 줄인; 낮추; 감소; 증가; 향상`,
    today: list`현재`,
    outputs: list`기능; 화면; 출시; 배포; 스토리 ?포인트; 커버리지; 속도\s?점수; 작업`,
    results: list`결과; 달성; 증가했; 감소했; 올랐; 줄었`,
    reviews: list`회고; 리뷰; 보고`,
    boundBefore: list`최소; 최대`,
    boundAfter: list`이하; 이상; 미만; 감소; 증가`,
    towards: list`에서`,
  },
  conversation: {
    questionEndings: list`습니까; 입니까; 합니까; 됩니까; 까요; 나요; 인가요; 한가요; 건가요; 는가요`,
    deference: list`지시로; 요청으로; 지시에 따라`,
    requester: list`요청:; 요청했`,
    customerSources: list`인터뷰; 설문; 고객 문의; 사용성 테스트`,
    faults: list`오류; 버그; 실패; 안 됨`,
  },
  acceptanceStages: list`인수; 승인`,
  names: {
    tasks: list`작업`,
    runWork: list`유지보수; 인프라; 기술부채`,
    incident: list`장애; 긴급`,
    vision: list`비전`,
    discovery: list`탐색; 조사`,
    research: list`설문; 인터뷰; 리서치`,
  },
};
