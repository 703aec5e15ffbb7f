# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_today.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)

class Ui_PageToday(object):
    def setupUi(self, PageToday: QWidget) -> None:
        if not PageToday.objectName():
            PageToday.setObjectName(u"PageToday")
        PageToday.resize(900, 600)
        self.page_layout = QVBoxLayout(PageToday)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageToday)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer2 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer2)

        self.day = QLabel(PageToday)
        self.day.setObjectName(u"day")

        self.head.addWidget(self.day)


        self.page_layout.addLayout(self.head)

        self.stack = QStackedWidget(PageToday)
        self.stack.setObjectName(u"stack")
        self.board = QWidget()
        self.board.setObjectName(u"board")
        self.board_layout = QVBoxLayout(self.board)
        self.board_layout.setSpacing(12)
        self.board_layout.setObjectName(u"board_layout")
        self.board_layout.setContentsMargins(0, 0, 0, 0)
        self.columns_frame = QFrame(self.board)
        self.columns_frame.setObjectName(u"columns_frame")
        self.columns = QHBoxLayout(self.columns_frame)
        self.columns.setSpacing(12)
        self.columns.setObjectName(u"columns")
        self.columns.setContentsMargins(0, 0, 0, 0)

        self.board_layout.addWidget(self.columns_frame)

        self.lower = QHBoxLayout()
        self.lower.setSpacing(12)
        self.lower.setObjectName(u"lower")
        self.lower.setContentsMargins(0, 0, 0, 0)
        self.left_panel = QFrame(self.board)
        self.left_panel.setObjectName(u"left_panel")
        self.left_layout = QVBoxLayout(self.left_panel)
        self.left_layout.setSpacing(8)
        self.left_layout.setObjectName(u"left_layout")
        self.left_layout.setContentsMargins(12, 12, 12, 12)
        self.agencies_title = QLabel(self.left_panel)
        self.agencies_title.setObjectName(u"agencies_title")

        self.left_layout.addWidget(self.agencies_title)

        self.bars_scroll = QScrollArea(self.left_panel)
        self.bars_scroll.setObjectName(u"bars_scroll")
        self.bars_scroll.setWidgetResizable(True)
        self.bars_holder = QWidget()
        self.bars_holder.setObjectName(u"bars_holder")
        self.bars = QVBoxLayout(self.bars_holder)
        self.bars.setSpacing(4)
        self.bars.setObjectName(u"bars")
        self.bars.setContentsMargins(0, 0, 0, 0)
        self.bars_scroll.setWidget(self.bars_holder)

        self.left_layout.addWidget(self.bars_scroll)


        self.lower.addWidget(self.left_panel)

        self.right_panel = QFrame(self.board)
        self.right_panel.setObjectName(u"right_panel")
        self.right_layout = QVBoxLayout(self.right_panel)
        self.right_layout.setSpacing(8)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(12, 12, 12, 12)
        self.changes_title = QLabel(self.right_panel)
        self.changes_title.setObjectName(u"changes_title")

        self.right_layout.addWidget(self.changes_title)

        self.changes = QListWidget(self.right_panel)
        self.changes.setObjectName(u"changes")

        self.right_layout.addWidget(self.changes)


        self.lower.addWidget(self.right_panel)


        self.board_layout.addLayout(self.lower)

        self.stack.addWidget(self.board)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(12)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(48, 48, 48, 48)
        self.spacer3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer3)

        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_text)

        self.empty_buttons = QHBoxLayout()
        self.empty_buttons.setSpacing(8)
        self.empty_buttons.setObjectName(u"empty_buttons")
        self.empty_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.spacer6)

        self.empty_import = QPushButton(self.empty)
        self.empty_import.setObjectName(u"empty_import")

        self.empty_buttons.addWidget(self.empty_import)

        self.empty_paste = QPushButton(self.empty)
        self.empty_paste.setObjectName(u"empty_paste")

        self.empty_buttons.addWidget(self.empty_paste)

        self.empty_demo = QPushButton(self.empty)
        self.empty_demo.setObjectName(u"empty_demo")

        self.empty_buttons.addWidget(self.empty_demo)

        self.spacer4 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.empty_buttons.addItem(self.spacer4)


        self.empty_layout.addLayout(self.empty_buttons)

        self.spacer5 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer5)

        self.stack.addWidget(self.empty)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(PageToday)

        QMetaObject.connectSlotsByName(PageToday)
    # setupUi

    def retranslateUi(self, PageToday: QWidget) -> None:
        PageToday.setWindowTitle(QCoreApplication.translate("PageToday", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageToday", u"H\u00f4m nay", None))
        self.day.setText("")
        self.agencies_title.setText(QCoreApplication.translate("PageToday", u"C\u01a1 quan c\u00f3 nhi\u1ec1u vi\u1ec7c qu\u00e1 h\u1ea1n", None))
        self.changes_title.setText(QCoreApplication.translate("PageToday", u"Thay \u0111\u1ed5i g\u1ea7n \u0111\u00e2y", None))
#if QT_CONFIG(accessibility)
        self.changes.setAccessibleName(QCoreApplication.translate("PageToday", u"Thay \u0111\u1ed5i g\u1ea7n \u0111\u00e2y", None))
#endif // QT_CONFIG(accessibility)
        self.empty_title.setText(QCoreApplication.translate("PageToday", u"Ch\u01b0a c\u00f3 nhi\u1ec7m v\u1ee5 n\u00e0o", None))
        self.empty_text.setText(QCoreApplication.translate("PageToday", u"K\u00e9o th\u1ea3 v\u0103n b\u1ea3n (Word, PDF, b\u1ea3n qu\u00e9t) ho\u1eb7c b\u1ea3ng theo d\u00f5i Excel v\u00e0o c\u1eeda s\u1ed5 n\u00e0y, ho\u1eb7c d\u00e1n n\u1ed9i dung v\u0103n b\u1ea3n.", None))
        self.empty_import.setText(QCoreApplication.translate("PageToday", u"Nh\u1eadp v\u0103n b\u1ea3n\u2026", None))
        self.empty_paste.setText(QCoreApplication.translate("PageToday", u"D\u00e1n v\u0103n b\u1ea3n", None))
        self.empty_demo.setText(QCoreApplication.translate("PageToday", u"Th\u1eed v\u1edbi hai th\u00f4ng b\u00e1o m\u1eabu", None))
    # retranslateUi

