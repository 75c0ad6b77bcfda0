import type { PrintedParcel } from "../types";

/** An invented parcel to print. */
export function printedParcel(over: Partial<PrintedParcel> = {}): PrintedParcel {
  return {
    carrier: "sendit",
    tracking_number: "DH25QX0481",
    reference: "48213377",
    shop: "متجر الزليج",
    recipient: "سلمى بناني الإدريسي",
    phone: "0612000001",
    city: "مراكش",
    district: "Guéliz",
    address: "زنقة الليمون، رقم 7، الطابق 2 (قرب الصيدلية)",
    cash: 1249,
    contents: ["قفطان مغربي «ياسمين» × 1", "بلغة جلدية × 2"],
    note: "المرجو الاتصال قبل المجيء، شكرا",
    opens: true,
    ...over,
  };
}
