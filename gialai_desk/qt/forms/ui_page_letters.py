# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_letters.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QTableView, QVBoxLayout, QWidget)

class Ui_PageLetters(object):
    def setupUi(self, PageLetters: QWidget) -> None:
        if not PageLetters.objectName():
            PageLetters.setObjectName(u"PageLetters")
        PageLetters.resize(900, 600)
        self.page_layout = QVBoxLayout(PageLetters)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageLetters)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer15 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer15)

        self.folder_button = QPushButton(PageLetters)
        self.folder_button.setObjectName(u"folder_button")

        self.head.addWidget(self.folder_button)

        self.remind_button = QPushButton(PageLetters)
        self.remind_button.setObjectName(u"remind_button")

        self.head.addWidget(self.remind_button)

        self.more_button = QPushButton(PageLetters)
        self.more_button.setObjectName(u"more_button")

        self.head.addWidget(self.more_button)

        self.preview_button = QPushButton(PageLetters)
        self.preview_button.setObjectName(u"preview_button")

        self.head.addWidget(self.preview_button)

        self.make_button = QPushButton(PageLetters)
        self.make_button.setObjectName(u"make_button")

        self.head.addWidget(self.make_button)


        self.page_layout.addLayout(self.head)

        self.splitter = QSplitter(PageLetters)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.candidates_side = QWidget(self.splitter)
        self.candidates_side.setObjectName(u"candidates_side")
        self.candidates_layout = QVBoxLayout(self.candidates_side)
        self.candidates_layout.setSpacing(8)
        self.candidates_layout.setObjectName(u"candidates_layout")
        self.candidates_layout.setContentsMargins(0, 0, 0, 0)
        self.candidates_title = QLabel(self.candidates_side)
        self.candidates_title.setObjectName(u"candidates_title")

        self.candidates_layout.addWidget(self.candidates_title)

        self.candidates = QTableView(self.candidates_side)
        self.candidates.setObjectName(u"candidates")

        self.candidates_layout.addWidget(self.candidates)

        self.splitter.addWidget(self.candidates_side)
        self.letters_side = QWidget(self.splitter)
        self.letters_side.setObjectName(u"letters_side")
        self.letters_layout = QVBoxLayout(self.letters_side)
        self.letters_layout.setSpacing(8)
        self.letters_layout.setObjectName(u"letters_layout")
        self.letters_layout.setContentsMargins(0, 0, 0, 0)
        self.letters_head = QHBoxLayout()
        self.letters_head.setSpacing(8)
        self.letters_head.setObjectName(u"letters_head")
        self.letters_head.setContentsMargins(0, 0, 0, 0)
        self.letters_title = QLabel(self.letters_side)
        self.letters_title.setObjectName(u"letters_title")

        self.letters_head.addWidget(self.letters_title)

        self.spacer16 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.letters_head.addItem(self.spacer16)

        self.open_button = QPushButton(self.letters_side)
        self.open_button.setObjectName(u"open_button")

        self.letters_head.addWidget(self.open_button)

        self.submit_button = QPushButton(self.letters_side)
        self.submit_button.setObjectName(u"submit_button")

        self.letters_head.addWidget(self.submit_button)

        self.issue_button = QPushButton(self.letters_side)
        self.issue_button.setObjectName(u"issue_button")

        self.letters_head.addWidget(self.issue_button)

        self.answer_button = QPushButton(self.letters_side)
        self.answer_button.setObjectName(u"answer_button")

        self.letters_head.addWidget(self.answer_button)


        self.letters_layout.addLayout(self.letters_head)

        self.letters = QTableView(self.letters_side)
        self.letters.setObjectName(u"letters")

        self.letters_layout.addWidget(self.letters)

        self.splitter.addWidget(self.letters_side)

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(PageLetters)

        QMetaObject.connectSlotsByName(PageLetters)
    # setupUi

    def retranslateUi(self, PageLetters: QWidget) -> None:
        PageLetters.setWindowTitle(QCoreApplication.translate("PageLetters", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageLetters", u"C\u00f4ng v\u0103n \u0111\u00f4n \u0111\u1ed1c", None))
        self.folder_button.setText(QCoreApplication.translate("PageLetters", u"Th\u01b0 m\u1ee5c l\u01b0u\u2026", None))
        self.remind_button.setText(QCoreApplication.translate("PageLetters", u"Nh\u1eafc vi\u1ec7c s\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#if QT_CONFIG(tooltip)
        self.remind_button.setToolTip(QCoreApplication.translate("PageLetters", u"So\u1ea1n c\u00f4ng v\u0103n nh\u1eafc cho c\u01a1 quan c\u00f3 nhi\u1ec7m v\u1ee5 s\u1eafp \u0111\u1ebfn h\u1ea1n", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("PageLetters", u"V\u0103n b\u1ea3n kh\u00e1c", None))
#if QT_CONFIG(tooltip)
        self.more_button.setToolTip(QCoreApplication.translate("PageLetters", u"Th\u00f4ng b\u00e1o, t\u1edd tr\u00ecnh, phi\u1ebfu tr\u00ecnh, phi\u1ebfu chuy\u1ec3n, gi\u1ea5y m\u1eddi, tr\u1ea3 l\u1eddi gia h\u1ea1n, b\u00e0n giao", None))
#endif // QT_CONFIG(tooltip)
        self.preview_button.setText(QCoreApplication.translate("PageLetters", u"Xem tr\u01b0\u1edbc", None))
#if QT_CONFIG(tooltip)
        self.preview_button.setToolTip(QCoreApplication.translate("PageLetters", u"Xem c\u00f4ng v\u0103n g\u1eedi c\u01a1 quan \u0111ang ch\u1ecdn nh\u01b0 khi in", None))
#endif // QT_CONFIG(tooltip)
        self.make_button.setText(QCoreApplication.translate("PageLetters", u"So\u1ea1n c\u00f4ng v\u0103n", None))
        self.candidates_title.setText(QCoreApplication.translate("PageLetters", u"C\u01a1 quan c\u00f3 nhi\u1ec7m v\u1ee5 qu\u00e1 h\u1ea1n", None))
#if QT_CONFIG(accessibility)
        self.candidates.setAccessibleName(QCoreApplication.translate("PageLetters", u"C\u01a1 quan c\u1ea7n \u0111\u00f4n \u0111\u1ed1c", None))
#endif // QT_CONFIG(accessibility)
        self.letters_title.setText(QCoreApplication.translate("PageLetters", u"C\u00f4ng v\u0103n \u0111\u00e3 so\u1ea1n", None))
        self.open_button.setText(QCoreApplication.translate("PageLetters", u"M\u1edf t\u1ec7p", None))
        self.submit_button.setText(QCoreApplication.translate("PageLetters", u"\u0110\u00e3 tr\u00ecnh", None))
        self.issue_button.setText(QCoreApplication.translate("PageLetters", u"\u0110\u00e3 ban h\u00e0nh\u2026", None))
        self.answer_button.setText(QCoreApplication.translate("PageLetters", u"C\u00f3 ph\u1ea3n h\u1ed3i", None))
#if QT_CONFIG(accessibility)
        self.letters.setAccessibleName(QCoreApplication.translate("PageLetters", u"C\u00f4ng v\u0103n \u0111\u00e3 so\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

