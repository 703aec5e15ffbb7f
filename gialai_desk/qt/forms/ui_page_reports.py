# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_reports.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDateEdit, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_PageReports(object):
    def setupUi(self, PageReports: QWidget) -> None:
        if not PageReports.objectName():
            PageReports.setObjectName(u"PageReports")
        PageReports.resize(900, 600)
        self.page_layout = QVBoxLayout(PageReports)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageReports)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer17 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer17)

        self.cut_off_label = QLabel(PageReports)
        self.cut_off_label.setObjectName(u"cut_off_label")

        self.head.addWidget(self.cut_off_label)

        self.cut_off = QDateEdit(PageReports)
        self.cut_off.setObjectName(u"cut_off")
        self.cut_off.setCalendarPopup(True)

        self.head.addWidget(self.cut_off)

        self.friday_button = QPushButton(PageReports)
        self.friday_button.setObjectName(u"friday_button")

        self.head.addWidget(self.friday_button)

        self.more_button = QPushButton(PageReports)
        self.more_button.setObjectName(u"more_button")

        self.head.addWidget(self.more_button)

        self.tracker_button = QPushButton(PageReports)
        self.tracker_button.setObjectName(u"tracker_button")

        self.head.addWidget(self.tracker_button)


        self.page_layout.addLayout(self.head)

        self.light = QLabel(PageReports)
        self.light.setObjectName(u"light")
        self.light.setWordWrap(True)

        self.page_layout.addWidget(self.light)

        self.note = QLabel(PageReports)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)

        self.page_layout.addWidget(self.note)

        self.table = QTableView(PageReports)
        self.table.setObjectName(u"table")

        self.page_layout.addWidget(self.table)


        self.retranslateUi(PageReports)

        QMetaObject.connectSlotsByName(PageReports)
    # setupUi

    def retranslateUi(self, PageReports: QWidget) -> None:
        PageReports.setWindowTitle(QCoreApplication.translate("PageReports", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageReports", u"B\u00e1o c\u00e1o", None))
        self.cut_off_label.setText(QCoreApplication.translate("PageReports", u"S\u1ed1 li\u1ec7u t\u00ednh \u0111\u1ebfn", None))
        self.cut_off.setDisplayFormat(QCoreApplication.translate("PageReports", u"dd/MM/yyyy", None))
#if QT_CONFIG(accessibility)
        self.cut_off.setAccessibleName(QCoreApplication.translate("PageReports", u"Ng\u00e0y ch\u1ed1t s\u1ed1 li\u1ec7u", None))
#endif // QT_CONFIG(accessibility)
        self.friday_button.setText(QCoreApplication.translate("PageReports", u"G\u00f3i th\u1ee9 S\u00e1u", None))
#if QT_CONFIG(tooltip)
        self.friday_button.setToolTip(QCoreApplication.translate("PageReports", u"Ch\u1ed1t s\u1ed1 li\u1ec7u v\u00e0 l\u00e0m m\u1ed9t l\u1ea7n: b\u1ea3ng theo d\u00f5i, b\u00e1o c\u00e1o, c\u00f4ng v\u0103n d\u1ef1 th\u1ea3o, t\u00f3m t\u1eaft cho l\u00e3nh \u0111\u1ea1o", None))
#endif // QT_CONFIG(tooltip)
        self.more_button.setText(QCoreApplication.translate("PageReports", u"Xu\u1ea5t kh\u00e1c", None))
        self.tracker_button.setText(QCoreApplication.translate("PageReports", u"Xu\u1ea5t b\u1ea3ng theo d\u00f5i (.xlsx)", None))
        self.light.setText("")
        self.note.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PageReports", u"T\u1ed5ng h\u1ee3p theo c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

