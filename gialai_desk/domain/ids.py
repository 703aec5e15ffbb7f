"""Record ids: UUIDv7 text, so PCs that never meet cannot collide and ids sort by time of making."""

import random
import threading
import time

_lock = threading.Lock()
_last = 0
_entropy = random.SystemRandom()


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562 §5.7); ids made by one program are strictly increasing."""
    global _last  # noqa: PLW0603 - one counter per program keeps ids of the same millisecond in order
    with _lock:
        stamp = max((time.time_ns() // 1_000_000) << 12 | _entropy.getrandbits(10), _last + 1)
        _last = stamp
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64 | 0b10 << 62 | _entropy.getrandbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
