"""Names of real bodies, however they are worded, are read whole: as who leads and as who takes part."""

from pathlib import Path

import pytest

from gialai_desk.domain.extraction.reading import read_notice

BODIES = (Path(__file__).parents[1] / "files" / "bodies.txt").read_text("utf-8").splitlines()
PARTNERS = (Path(__file__).parents[1] / "files" / "partners.txt").read_text("utf-8").splitlines()
OPENING = "Hà Nội, ngày 03 tháng 10 năm 2025\nTHÔNG BÁO\nKết luận của Phó Thủ tướng tại cuộc họp\nPhó Thủ tướng kết luận như sau:\n"


def read(order: str) -> tuple[list[str], list[str]]:
    (task,) = read_notice(f"{OPENING}1. {order}\n").tasks
    return [party.name for party in task.lead], [party.name for party in task.coordinators]


@pytest.mark.parametrize("name", BODIES)
def test_a_body_leads_with_its_whole_name(name: str) -> None:
    assert read(f"{name} rà soát, đề xuất phương án trước ngày 15/10/2025.") == ([name], [])
    assert read(f"Giao {name}, Bộ Xây dựng khẩn trương báo cáo kết quả.") == ([name, "Bộ Xây dựng"], [])


@pytest.mark.parametrize("name", BODIES)
def test_a_body_takes_part_with_its_whole_name(name: str) -> None:
    order = f"Bộ Tài chính chủ trì, phối hợp với {name} và các tổ chức, cá nhân liên quan hoàn thiện hồ sơ."
    assert read(order) == (["Bộ Tài chính"], [name, "các tổ chức, cá nhân liên quan"])
    order = f"Giao Bộ Tài chính chủ trì; Bộ Công an, {name} phối hợp thực hiện trước ngày 20/12/2025."
    assert read(order) == (["Bộ Tài chính"], ["Bộ Công an", name])


@pytest.mark.parametrize("name", PARTNERS)
def test_a_group_that_takes_part_is_read_as_it_is_called(name: str) -> None:
    order = f"Bộ Tài chính chủ trì, phối hợp với {name} và các cơ quan liên quan hoàn thiện hồ sơ."
    assert read(order) == (["Bộ Tài chính"], [name, "các cơ quan liên quan"])
    assert read(f"Bộ Tài chính phối hợp với Bộ Xây dựng, {name} kiểm tra tiến độ.")[1] == ["Bộ Xây dựng", name]
