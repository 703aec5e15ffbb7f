# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_holiday.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_DialogHoliday(object):
    def setupUi(self, DialogHoliday: QDialog) -> None:
        if not DialogHoliday.objectName():
            DialogHoliday.setObjectName(u"DialogHoliday")
        DialogHoliday.resize(420, 180)
        self.dialog_layout = QVBoxLayout(DialogHoliday)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form30 = QFormLayout()
        self.form30.setObjectName(u"form30")
        self.form30.setHorizontalSpacing(12)
        self.form30.setVerticalSpacing(8)
        self.label_day = QLabel(DialogHoliday)
        self.label_day.setObjectName(u"label_day")

        self.form30.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_day)

        self.day = QDateEdit(DialogHoliday)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.form30.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.label_kind = QLabel(DialogHoliday)
        self.label_kind.setObjectName(u"label_kind")

        self.form30.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = QComboBox(DialogHoliday)
        self.kind.setObjectName(u"kind")

        self.form30.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_name = QLabel(DialogHoliday)
        self.label_name.setObjectName(u"label_name")

        self.form30.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(DialogHoliday)
        self.name.setObjectName(u"name")

        self.form30.setWidget(2, QFormLayout.ItemRole.FieldRole, self.name)


        self.dialog_layout.addLayout(self.form30)

        self.buttons = QDialogButtonBox(DialogHoliday)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_day.setBuddy(self.day)
        self.label_kind.setBuddy(self.kind)
        self.label_name.setBuddy(self.name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.kind)
        QWidget.setTabOrder(self.kind, self.name)

        self.retranslateUi(DialogHoliday)

        QMetaObject.connectSlotsByName(DialogHoliday)
    # setupUi

    def retranslateUi(self, DialogHoliday: QDialog) -> None:
        DialogHoliday.setWindowTitle(QCoreApplication.translate("DialogHoliday", u"Ng\u00e0y ngh\u1ec9, l\u00e0m b\u00f9", None))
        self.label_day.setText(QCoreApplication.translate("DialogHoliday", u"&Ng\u00e0y", None))
        self.day.setDisplayFormat(QCoreApplication.translate("DialogHoliday", u"dd/MM/yyyy", None))
        self.label_kind.setText(QCoreApplication.translate("DialogHoliday", u"&Lo\u1ea1i", None))
        self.label_name.setText(QCoreApplication.translate("DialogHoliday", u"&T\u00ean", None))
    # retranslateUi

