"""The short key of a task as papers print it: GL-25-0173-K; its last letter catches every wrong digit and every swap."""

import re

_LETTERS = "ABCDEFGHKLMNPQRSTUVWXYZ"  # 23, a prime; without I, O and J, that are misread
_PRIME = len(_LETTERS)
_CODE = re.compile(r"NV(\d{2})(\d{4,})")
_KEY = re.compile(r"GL\s*[-–\u2011]?\s*(\d{2})\s*[-–\u2011]?\s*(\d{4,}?)\s*[-–\u2011]?\s*([A-Z])", re.I)


def key_of(code: str) -> str:
    """Return the key of a task code (NV250173 → GL-25-0173-K); another code is printed as it is."""
    found = _CODE.fullmatch(code)
    return f"GL-{found[1]}-{found[2]}-{_check(found[1] + found[2])}" if found else code


def printed_key(code: str) -> str:
    """Return the key with hyphens at which no line is broken (U+2011)."""
    return key_of(code).replace("-", "\u2011")


def code_of(words: str) -> str | None:
    """Return the task code that a typed or scanned key stands for, None when it is no key or its letter does not fit."""
    found = _KEY.fullmatch(words.strip())
    if not found or _check(found[1] + found[2]) != found[3].upper():
        return None
    return f"NV{found[1]}{found[2]}"


def looks_like_key(words: str) -> bool:
    """Tell whether somebody meant to type a key, right or wrong."""
    return re.match(r"GL\s*[-–\u2011]?\s*\d", words.strip(), re.I) is not None


def _check(digits: str) -> str:
    """Return the letter: the digits weighted by 2, 4, 8 … modulo 23, from the right; the weights differ from each other."""
    total = sum(int(digit) * pow(2, place, _PRIME) for place, digit in enumerate(reversed(digits), 1))
    return _LETTERS[total % _PRIME]
