import type { auditWordsEn } from "./en";

export const auditWordsAr: typeof auditWordsEn = {
  sign_in: "تسجيل الدخول",
  sign_in_failed: "فشل تسجيل الدخول",
  sign_in_locked_out: "تسجيل الدخول مقفل لبعض الوقت",
  second_factor_passed: "تم تأكيد العامل الثاني",
  second_factor_failed: "فشل العامل الثاني",
  second_factor_enabled: "تفعيل العامل الثاني",
  second_factor_disabled: "تعطيل العامل الثاني",
  post_auth_session: "فتح جلسة في لوحة التحكم",
  sign_out: "تسجيل الخروج",
  sessions_ended: "إنهاء الجلسات",
  refresh_reused: "عاد رمز جلسة سبق استعماله",
  refused_too_many: "مرفوض: عدد كبير من الطلبات",
  order_transition: "تغيير حالة الطلب",
  order_edit: "تعديل الطلب",
  cash_remitted: "تسجيل استلام المبلغ",
  stock_returned: "إرجاع الطرد إلى المخزون",
  merchant_paper_opened: "فتح وثيقة شركة",
  access_first_super_admin: "أول Super Admin",
};
