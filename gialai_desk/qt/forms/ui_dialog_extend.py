# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_extend.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_DialogExtend(object):
    def setupUi(self, DialogExtend: QDialog) -> None:
        if not DialogExtend.objectName():
            DialogExtend.setObjectName(u"DialogExtend")
        DialogExtend.resize(480, 320)
        self.dialog_layout = QVBoxLayout(DialogExtend)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.task = QLabel(DialogExtend)
        self.task.setObjectName(u"task")
        self.task.setWordWrap(True)

        self.dialog_layout.addWidget(self.task)

        self.form25 = QFormLayout()
        self.form25.setObjectName(u"form25")
        self.form25.setHorizontalSpacing(12)
        self.form25.setVerticalSpacing(8)
        self.label_day = QLabel(DialogExtend)
        self.label_day.setObjectName(u"label_day")

        self.form25.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_day)

        self.day = QDateEdit(DialogExtend)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.form25.setWidget(0, QFormLayout.ItemRole.FieldRole, self.day)

        self.label_reason = QLabel(DialogExtend)
        self.label_reason.setObjectName(u"label_reason")

        self.form25.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_reason)

        self.reason = QPlainTextEdit(DialogExtend)
        self.reason.setObjectName(u"reason")
        self.reason.setTabChangesFocus(True)

        self.form25.setWidget(1, QFormLayout.ItemRole.FieldRole, self.reason)

        self.label_paper = QLabel(DialogExtend)
        self.label_paper.setObjectName(u"label_paper")

        self.form25.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_paper)

        self.paper = QLineEdit(DialogExtend)
        self.paper.setObjectName(u"paper")

        self.form25.setWidget(2, QFormLayout.ItemRole.FieldRole, self.paper)


        self.dialog_layout.addLayout(self.form25)

        self.warning = QLabel(DialogExtend)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)

        self.dialog_layout.addWidget(self.warning)

        self.error = QLabel(DialogExtend)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogExtend)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_day.setBuddy(self.day)
        self.label_reason.setBuddy(self.reason)
        self.label_paper.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.day, self.reason)
        QWidget.setTabOrder(self.reason, self.paper)

        self.retranslateUi(DialogExtend)

        QMetaObject.connectSlotsByName(DialogExtend)
    # setupUi

    def retranslateUi(self, DialogExtend: QDialog) -> None:
        DialogExtend.setWindowTitle(QCoreApplication.translate("DialogExtend", u"Gia h\u1ea1n nhi\u1ec7m v\u1ee5", None))
        self.task.setText("")
        self.label_day.setText(QCoreApplication.translate("DialogExtend", u"&H\u1ea1n m\u1edbi", None))
        self.day.setDisplayFormat(QCoreApplication.translate("DialogExtend", u"dd/MM/yyyy", None))
        self.label_reason.setText(QCoreApplication.translate("DialogExtend", u"&L\u00fd do", None))
        self.label_paper.setText(QCoreApplication.translate("DialogExtend", u"&V\u0103n b\u1ea3n cho ph\u00e9p", None))
        self.paper.setPlaceholderText(QCoreApplication.translate("DialogExtend", u"s\u1ed1 123/UBND-TH ng\u00e0y 20/7/2025", None))
        self.warning.setText("")
        self.error.setText("")
    # retranslateUi

