# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_calendar.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PageCalendar(object):
    def setupUi(self, PageCalendar: QWidget) -> None:
        if not PageCalendar.objectName():
            PageCalendar.setObjectName(u"PageCalendar")
        PageCalendar.resize(900, 600)
        self.page_layout = QVBoxLayout(PageCalendar)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageCalendar)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer14 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer14)

        self.previous_button = QPushButton(PageCalendar)
        self.previous_button.setObjectName(u"previous_button")

        self.head.addWidget(self.previous_button)

        self.month_label = QLabel(PageCalendar)
        self.month_label.setObjectName(u"month_label")

        self.head.addWidget(self.month_label)

        self.next_button = QPushButton(PageCalendar)
        self.next_button.setObjectName(u"next_button")

        self.head.addWidget(self.next_button)

        self.today_button = QPushButton(PageCalendar)
        self.today_button.setObjectName(u"today_button")

        self.head.addWidget(self.today_button)

        self.agenda_button = QPushButton(PageCalendar)
        self.agenda_button.setObjectName(u"agenda_button")
        self.agenda_button.setCheckable(True)

        self.head.addWidget(self.agenda_button)


        self.page_layout.addLayout(self.head)

        self.stack = QStackedWidget(PageCalendar)
        self.stack.setObjectName(u"stack")
        self.month_holder = QWidget()
        self.month_holder.setObjectName(u"month_holder")
        self.month_layout = QVBoxLayout(self.month_holder)
        self.month_layout.setSpacing(8)
        self.month_layout.setObjectName(u"month_layout")
        self.month_layout.setContentsMargins(0, 0, 0, 0)
        self.stack.addWidget(self.month_holder)
        self.agenda = QTableView()
        self.agenda.setObjectName(u"agenda")
        self.stack.addWidget(self.agenda)

        self.page_layout.addWidget(self.stack)

        self.shelf_label = QLabel(PageCalendar)
        self.shelf_label.setObjectName(u"shelf_label")

        self.page_layout.addWidget(self.shelf_label)


        self.retranslateUi(PageCalendar)

        QMetaObject.connectSlotsByName(PageCalendar)
    # setupUi

    def retranslateUi(self, PageCalendar: QWidget) -> None:
        PageCalendar.setWindowTitle(QCoreApplication.translate("PageCalendar", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageCalendar", u"L\u1ecbch", None))
        self.previous_button.setText(QCoreApplication.translate("PageCalendar", u"\u2039", None))
#if QT_CONFIG(tooltip)
        self.previous_button.setToolTip(QCoreApplication.translate("PageCalendar", u"Th\u00e1ng tr\u01b0\u1edbc (PgUp)", None))
#endif // QT_CONFIG(tooltip)
        self.month_label.setText("")
        self.next_button.setText(QCoreApplication.translate("PageCalendar", u"\u203a", None))
#if QT_CONFIG(tooltip)
        self.next_button.setToolTip(QCoreApplication.translate("PageCalendar", u"Th\u00e1ng sau (PgDown)", None))
#endif // QT_CONFIG(tooltip)
        self.today_button.setText(QCoreApplication.translate("PageCalendar", u"H\u00f4m nay", None))
        self.agenda_button.setText(QCoreApplication.translate("PageCalendar", u"D\u1ea1ng danh s\u00e1ch", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(QCoreApplication.translate("PageCalendar", u"Danh s\u00e1ch theo h\u1ea1n", None))
#endif // QT_CONFIG(accessibility)
        self.shelf_label.setText("")
    # retranslateUi

