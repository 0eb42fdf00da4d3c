"""What stands on the cards that a packer scans instead of pressing a key, in five languages."""

from __future__ import annotations

from workstation.domain.barcodes import Command

TITLES = {
    "en": "Packbench commands",
    "tr": "Packbench komutları",
    "el": "Εντολές Packbench",
    "ar": "أوامر Packbench",
    "zh": "Packbench 命令",
}

_WORDS: dict[str, tuple[str, ...]] = {
    "en": (
        "Close the box", "Next package", "Confirm without code", "Empty the box", "Print again",
        "Hold the order", "Undo", "Understood", "Yes", "No", "Not on its shelf",
    ),
    "tr": (
        "Kutuyu kapat", "Sonraki paket", "Kodsuz onayla", "Kutuyu boşalt", "Tekrar yazdır",
        "Siparişi beklet", "Geri al", "Anladım", "Evet", "Hayır", "Rafında yok",
    ),
    "el": (
        "Κλείσιμο κουτιού", "Επόμενο δέμα", "Επιβεβαίωση χωρίς κωδικό", "Άδειασμα κουτιού",
        "Εκτύπωση ξανά", "Αναμονή παραγγελίας", "Αναίρεση", "Κατάλαβα", "Ναι", "Όχι",
        "Δεν είναι στο ράφι",
    ),
    "ar": (
        "أغلق الصندوق", "الطرد التالي", "تأكيد بلا رمز", "أفرغ الصندوق", "اطبع مرة أخرى",
        "علّق الطلب", "تراجع", "فهمت", "نعم", "لا", "ليس على رفّه",
    ),
    "zh": (
        "封箱", "下一个包裹", "无码确认", "清空箱子", "重新打印",
        "暂停订单", "撤销", "知道了", "是", "否", "货架上没有",
    ),
}  # fmt: skip


def command_words(language: str) -> dict[Command, str]:
    """Give each command's caption; English for a language that has none."""
    words = _WORDS.get(language, _WORDS["en"])
    return dict(zip(Command, words, strict=True))
