"""What stands on a test label, in the language of the people who print it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrialWords:
    """The sentences; `rtl` when they run from right to left."""

    title: str
    whole: str
    advice: str
    rtl: bool = False


_WORDS = {
    "en": TrialWords(
        "Test label",
        "Scan this when all four corners are there. 10 lines of the ruler are 10 mm.",
        "Which number is the first whole mark at the edge? Scan it: ← or → once, ↑ or ↓ once.",
    ),
    "tr": TrialWords(
        "Deneme etiketi",
        "Dört köşe de görünüyorsa bunu okutun. Cetvelin 10 çizgisi 10 mm’dir.",
        "Kenardaki ilk tam çizginin sayısı kaç? Onu okutun: bir kez ← veya →, bir kez ↑ veya ↓.",
    ),
    "el": TrialWords(
        "Δοκιμαστική ετικέτα",
        "Σαρώστε το αν φαίνονται και οι τέσσερις γωνίες. 10 γραμμές του χάρακα είναι 10 mm.",
        "Ποιος αριθμός είναι η πρώτη ολόκληρη γραμμή; Σαρώστε τον: ← ή → μία φορά, ↑ ή ↓ μία φορά.",
    ),
    "ar": TrialWords(
        "ملصق تجريبي",
        "امسح هذا إذا ظهرت الزوايا الأربع. كل 10 خطوط من المسطرة تساوي 10 مم.",
        "ما رقم أول علامة كاملة عند الحافة؟ امسحه: مرة للجانبين ومرة لأعلى وأسفل.",
        rtl=True,
    ),
    "zh": TrialWords(
        "测试标签",
        "四个角都完整时扫描此码。标尺 10 格等于 10 毫米。",
        "边缘第一条完整的线是几号？扫描它：←或→一次，↑或↓一次。",
    ),
}


def trial_words(language: str) -> TrialWords:
    """The words in this language, English for one that we do not have."""
    return _WORDS.get(language, _WORDS["en"])
