"""The rows of a run's lists: groups one below the other, changed row by row.

Nothing here is ever reset while a run is shown: rows come, go and change where they are, so that a
list of thousands keeps its place, its selection and its speed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from workstation.ports.views import EntryList
from workstation.services.desk import CarrierCard, RunEntry
from workstation.ui.batches.segments import Change
from workstation.ui.batches.words import EntryLine, entry_line, list_title
from workstation.ui.rows import ACCESSIBLE, DISPLAY

LINE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QAbstractTableModel):
    """Groups of rows one below the other; with `headed` each begins with its heading.

    A heading is there only while its group has rows.
    """

    more_wanted = Signal(object)
    headings_moved = Signal()

    def __init__(
        self,
        groups: Sequence[EntryList],
        carriers: Mapping[str, CarrierCard],
        *,
        headed: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._groups = tuple(groups)
        self._carriers = carriers
        self._headed = headed
        self._rows: dict[EntryList, list[tuple[RunEntry, EntryLine]]] = {one: [] for one in groups}
        self._counts: dict[EntryList, int] = dict.fromkeys(groups, 0)
        self._more: set[EntryList] = set()

    # ---- changing

    def clear(self) -> None:
        """Another run: begin anew."""
        self.beginResetModel()
        for group in self._groups:
            self._rows[group] = []
            self._counts[group] = 0
        self._more.clear()
        self.endResetModel()

    def apply(self, group: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        """Make these changes in one group."""
        for change in changes:
            self._apply(group, change)
        if more:
            self._more.add(group)
        else:
            self._more.discard(group)

    def set_count(self, group: EntryList, count: int) -> None:
        """What a heading counts, though not all of it is read."""
        if self._counts[group] != count:
            self._counts[group] = count
            if self._headed and self._rows[group]:
                place = self.index(self._start(group), 0)
                self.dataChanged.emit(place, place)

    def _apply(self, group: EntryList, change: Change) -> None:
        rows = self._rows[group]
        made = [(one, entry_line(group, one, self._carriers)) for one in change.rows]
        if change.same:
            rows[change.place] = made[0]
            index = self.index(self._first(group) + change.place, 0)
            self.dataChanged.emit(index, index)
        elif change.gone:
            self._take_out(group, rows, change)
        elif made:
            self._put_in(group, rows, change.place, made)

    def _take_out(
        self, group: EntryList, rows: list[tuple[RunEntry, EntryLine]], change: Change
    ) -> None:
        whole = self._headed and change.gone == len(rows)
        first = self._start(group) if whole else self._first(group) + change.place
        last = self._first(group) + change.place + change.gone - 1
        self.beginRemoveRows(QModelIndex(), first, last)
        del rows[change.place : change.place + change.gone]
        self.endRemoveRows()
        if whole:
            self.headings_moved.emit()

    def _put_in(
        self,
        group: EntryList,
        rows: list[tuple[RunEntry, EntryLine]],
        place: int,
        made: list[tuple[RunEntry, EntryLine]],
    ) -> None:
        heading = self._headed and not rows
        first = self._start(group) if heading else self._first(group) + place
        self.beginInsertRows(QModelIndex(), first, first + len(made) - 1 + heading)
        rows[place:place] = made
        self.endInsertRows()
        if heading:
            self.headings_moved.emit()

    # ---- places

    def _start(self, group: EntryList) -> int:
        """The row where a group begins, its heading included."""
        start = 0
        for one in self._groups:
            if one is group:
                break
            count = len(self._rows[one])
            start += count + (1 if self._headed and count else 0)
        return start

    def _first(self, group: EntryList) -> int:
        return self._start(group) + (1 if self._headed and self._rows[group] else 0)

    def at(self, row: int) -> tuple[EntryList, int] | None:
        """The group of a row and the place in it, -1 for its heading; None beyond the end."""
        for group in self._groups:
            count = len(self._rows[group])
            size = count + (1 if self._headed and count else 0)
            if row < size:
                return group, row - (1 if self._headed else 0)
            row -= size
        return None

    def entry(self, row: int) -> RunEntry | None:
        """The order of a row; None for a heading."""
        found = self.at(row) if row >= 0 else None
        return self._rows[found[0]][found[1]][0] if found is not None and found[1] >= 0 else None

    def held(self) -> list[RunEntry]:
        """All orders that are read, from the top."""
        return [entry for group in self._groups for entry, _ in self._rows[group]]

    def row_of(self, key: int) -> int:
        """The row of an order, -1 when it is not here."""
        for group in self._groups:
            for place, (entry, _) in enumerate(self._rows[group]):
                if entry.entry_id == key:
                    return self._first(group) + place
        return -1

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [self._start(one) for one in self._groups if self._headed and self._rows[one]]

    # ---- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            return 0
        sizes = [len(rows) for rows in self._rows.values()]
        return sum(sizes) + (sum(1 for size in sizes if size) if self._headed else 0)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = self.at(index.row())
        if found is not None and found[1] < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def canFetchMore(self, parent: Index) -> bool:
        return bool(self._more) and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            for group in self._groups:
                if group in self._more:
                    self.more_wanted.emit(group)
                    break

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role not in (LINE, DISPLAY, ACCESSIBLE):
            return None
        found = self.at(index.row())
        if found is None:
            return None
        group, place = found
        if place < 0:
            title = list_title(group)
            if role == LINE:
                return EntryLine(
                    0, "", title, str(max(self._counts[group], len(self._rows[group])))
                )
            return title
        line = self._rows[group][place][1]
        if role == LINE:
            return line
        return line.sentence if role == ACCESSIBLE else line.head
