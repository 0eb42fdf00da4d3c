"""The words of order files: paid, cancelled, on hold, cash on delivery, yes and no, as data."""

from __future__ import annotations

from workstation.shops.files.words import fold


def _folded(*words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words)


PAID = _folded(
    "paid", "payment received", "captured", "completed", "ödendi", "ödeme alındı", "tahsil edildi",
    "πληρώθηκε", "πληρωμένη", "εξοφλήθηκε", "εξοφλημένη", "مدفوع", "تم الدفع", "已付款", "已支付",
    "bezahlt",
)  # fmt: skip
UNPAID = _folded(
    "unpaid", "pending", "authorized", "authorised", "awaiting payment", "pending payment",
    "partially_paid", "partially paid", "expired", "ödenmedi", "ödeme bekleniyor", "bekliyor",
    "απλήρωτη", "εκκρεμεί", "αναμονή πληρωμής", "غير مدفوع", "بانتظار الدفع", "قيد الانتظار",
    "未付款", "待付款", "offen", "unbezahlt",
)  # fmt: skip
REFUNDED = _folded(
    "refunded", "iade edildi", "επιστράφηκε", "επιστροφή χρημάτων", "مسترد", "تم الاسترداد",
    "已退款", "erstattet",
)  # fmt: skip
PARTLY_REFUNDED = _folded("partially_refunded", "partially refunded", "kısmi iade", "部分退款")
CANCELLED = _folded(
    "cancelled", "canceled", "voided", "void", "iptal", "iptal edildi", "ακυρώθηκε", "ακυρωμένη",
    "ακυρωμένο", "ملغي", "ملغى", "تم الإلغاء", "已取消", "取消", "storniert",
)  # fmt: skip
ON_HOLD = _folded(
    "hold", "on hold", "on_hold", "onhold", "beklemede", "askıda", "σε αναμονή", "معلق", "معلّق",
    "暂停", "挂起", "zurückgestellt",
)  # fmt: skip
SHIPPED = _folded(
    "fulfilled", "shipped", "delivered", "kargolandı", "gönderildi", "teslim edildi", "εστάλη",
    "απεστάλη", "παραδόθηκε", "تم الشحن", "تم التوصيل", "已发货", "已送达", "versendet",
)  # fmt: skip
PARTLY_SHIPPED = _folded("partial", "partially fulfilled", "partially shipped", "部分发货")
OPEN = _folded(
    "open", "new", "processing", "confirmed", "unfulfilled", "approved", "ready", "in progress",
    "scheduled", "unshipped", "yeni", "onaylandı", "hazırlanıyor", "işleme alındı", "νέα",
    "σε επεξεργασία", "επιβεβαιωμένη", "جديد", "قيد التجهيز", "قيد المعالجة", "مؤكد", "待发货",
    "处理中", "新订单", "neu", "in bearbeitung",
)  # fmt: skip

COD = _folded(
    "cash on delivery", "cash on delivery (cod)", "cod", "kapıda ödeme", "kapıda nakit",
    "kapıda nakit ödeme", "kapıda kredi kartı", "αντικαταβολή", "με αντικαταβολή",
    "الدفع عند الاستلام", "货到付款", "貨到付款", "nachnahme",
)  # fmt: skip
YES = _folded("yes", "true", "1", "y", "x", "evet", "var", "ναι", "نعم", "是", "ja")
NO = _folded("no", "false", "0", "n", "-", "none", "hayır", "yok", "όχι", "لا", "否", "nein")

ADULT = _folded(
    "adult", "adult signature", "18+", "yetişkin", "ενήλικας", "بالغ", "成人", "volljährig"
)
RECEIVER = _folded(
    "receiver", "recipient", "collect", "buyer", "alıcı", "alıcı ödemeli", "παραλήπτης", "المستلم",
    "收件人", "到付", "empfänger",
)  # fmt: skip
SENDER = _folded(
    "sender", "prepaid", "seller", "gönderici", "gönderici ödemeli", "peşin", "αποστολέας",
    "المرسل",    "寄件人", "寄付", "absender",
)  # fmt: skip

SYMBOLS = {
    "€": "EUR", "₺": "TRY", "TL": "TRY", "$": "USD", "US$": "USD", "£": "GBP", "د.إ": "AED",
    "ر.س": "SAR", "د.ك": "KWD", "DH": "AED", "DHS": "AED", "SR": "SAR", "元": "CNY", "RMB": "CNY",
    "HK$": "HKD", "NT$": "TWD", "ΕΥΡΩ": "EUR", "EURO": "EUR",
}  # fmt: skip
"""Signs beside an amount; ¥ is left out since two currencies share it."""

# What a file's language says when no column does; shown in the preview, free to change.
HOME = {
    "tr": ("TR", "TRY", "Europe/Istanbul"),
    "el": ("GR", "EUR", "Europe/Athens"),
}
