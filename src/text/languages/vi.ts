import { type Language, list } from "./language.ts";

export const VIETNAMESE: Language = {
  code: "vi",
  name: "Vietnamese",
  criteria: {
    labels: list`
      tiêu chí chấp nhận; tiêu chí nghiệm thu; tiêu chuẩn chấp nhận; tiêu chuẩn nghiệm thu;
      điều kiện chấp nhận; điều kiện nghiệm thu`,
    weakLabels: list`
      kiểm thử chấp nhận; tiêu chí thành công; tiêu chí hoàn thành; định nghĩa hoàn thành`,
    expectedLabels: list`kết quả mong đợi; kết quả mong muốn; kết quả kỳ vọng; hành vi mong đợi`,
    numberedNames: list`tieu chi`,
    otherLabels: list`
      ghi chu; ghi chu ky thuat; ngoai pham vi; pham vi; boi canh; mô tả; muc tieu; giai phap; thiet ke;
      tai lieu; đính kèm; phu thuoc; cau hoi; rui ro; cac buoc; ket qua thuc te; cong viec`,
    toCome: list`chua xac dinh; chưa xác định; se bo sung; bo sung sau; cap nhat sau; khong co`,
    pointers: list`xem; theo`,
    helpVerbs: list`mô; nhập; liệt`,
    helpObjects: list`chap nhan`,
    emptyWords: list`
      moi; thu; tat; ca; hoat; dong; động; dung; đúng; nhu; mong; doi; đợi; chinh; xac; binh; thuong; loi; da;
      đã; duoc; được; sua; hoan; thanh; khong; chuc; nang; phai`,
    emptyCore: list`hoat; đúng; hoàn`,
    vagueWords: list`nhanh; thân; thiện; trực; giản`,
    cues: list`nếu; khi; sau; hiển; thị; gửi; lưu`,
    negations: list`không`,
  },
  gherkin: {
    scenario: list`Khung kịch bản; Khung tình huống; Kịch bản; Tình huống`,
    given: list`Biết; Cho rằng; Cho`,
    when: list`Khi`,
    outcome: list`Thì`,
    and: list`Và; Nhưng`,
    around: list`Tính năng; Bối cảnh; Dữ liệu`,
  },
  reasons: {
    says: list`
      để; nhằm; bởi vì; vì; do đó; hiện tại; hiện nay; bây giờ; cho đến nay;
      không (?:có|thể|được|hoạt động|hỗ trợ|biết|thấy); chưa (?:có|thể|được|hỗ trợ); thiếu; cho phép;
      giúp; cải thiện; tránh; cần thiết; nhu cầu; khó; chậm; quá \p{L}+; lỗi thời; vấn đề;
      yêu cầu (?:từ|của|bởi); phàn nàn; khác với; nếu không; thay vì; nhưng; tuy nhiên`,
    customers: list`khách hàng … (?:muốn|yêu cầu|cần|phàn nàn|báo|hỏi)`,
    orders: list`thêm; tạo; triển khai; thay đổi; xóa; thay thế; hiển thị; cập nhật; kiểm thử`,
  },
  work: {
    chores: list`kiểm thử đơn vị; tài liệu; nợ kỹ thuật`,
    fixes: list`sửa lỗi; sửa; lỗi`,
  },
  conversation: {
    questionEndings: list`phải không; được không`,
  },
  acceptanceStages: list`nghiem thu`,
};
