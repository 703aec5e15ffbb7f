# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_notices.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PageNotices(object):
    def setupUi(self, PageNotices: QWidget) -> None:
        if not PageNotices.objectName():
            PageNotices.setObjectName(u"PageNotices")
        PageNotices.resize(900, 600)
        self.page_layout = QVBoxLayout(PageNotices)
        self.page_layout.setSpacing(10)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageNotices)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer6 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer6)

        self.filter = QLineEdit(PageNotices)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumSize(QSize(260, 16777215))

        self.head.addWidget(self.filter)

        self.open_button = QPushButton(PageNotices)
        self.open_button.setObjectName(u"open_button")

        self.head.addWidget(self.open_button)


        self.page_layout.addLayout(self.head)

        self.stack = QStackedWidget(PageNotices)
        self.stack.setObjectName(u"stack")
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(48, 48, 48, 48)
        self.spacer7 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer7)

        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_text)

        self.spacer8 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer8)

        self.stack.addWidget(self.empty)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(PageNotices)

        QMetaObject.connectSlotsByName(PageNotices)
    # setupUi

    def retranslateUi(self, PageNotices: QWidget) -> None:
        PageNotices.setWindowTitle(QCoreApplication.translate("PageNotices", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageNotices", u"V\u0103n b\u1ea3n", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("PageNotices", u"L\u1ecdc theo s\u1ed1, tr\u00edch y\u1ebfu\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PageNotices", u"L\u1ecdc v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.open_button.setText(QCoreApplication.translate("PageNotices", u"M\u1edf v\u0103n b\u1ea3n", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PageNotices", u"S\u1ed5 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.empty_title.setText(QCoreApplication.translate("PageNotices", u"S\u1ed5 v\u0103n b\u1ea3n c\u00f2n tr\u1ed1ng", None))
        self.empty_text.setText(QCoreApplication.translate("PageNotices", u"K\u00e9o th\u1ea3 t\u1ec7p v\u00e0o c\u1eeda s\u1ed5, b\u1ea5m \u201cNh\u1eadp v\u0103n b\u1ea3n\u201d ho\u1eb7c d\u00e1n n\u1ed9i dung b\u1eb1ng Ctrl+V.", None))
    # retranslateUi

