# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_report.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QCheckBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_DialogReport(object):
    def setupUi(self, DialogReport: QDialog) -> None:
        if not DialogReport.objectName():
            DialogReport.setObjectName(u"DialogReport")
        DialogReport.resize(520, 380)
        self.dialog_layout = QVBoxLayout(DialogReport)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.task = QLabel(DialogReport)
        self.task.setObjectName(u"task")
        self.task.setWordWrap(True)

        self.dialog_layout.addWidget(self.task)

        self.form24 = QFormLayout()
        self.form24.setObjectName(u"form24")
        self.form24.setHorizontalSpacing(12)
        self.form24.setVerticalSpacing(8)
        self.label_result = QLabel(DialogReport)
        self.label_result.setObjectName(u"label_result")

        self.form24.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_result)

        self.result = QPlainTextEdit(DialogReport)
        self.result.setObjectName(u"result")
        self.result.setTabChangesFocus(True)

        self.form24.setWidget(0, QFormLayout.ItemRole.FieldRole, self.result)

        self.label_difficulty = QLabel(DialogReport)
        self.label_difficulty.setObjectName(u"label_difficulty")

        self.form24.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_difficulty)

        self.difficulty = QLineEdit(DialogReport)
        self.difficulty.setObjectName(u"difficulty")

        self.form24.setWidget(1, QFormLayout.ItemRole.FieldRole, self.difficulty)

        self.label_proposal = QLabel(DialogReport)
        self.label_proposal.setObjectName(u"label_proposal")

        self.form24.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_proposal)

        self.proposal = QLineEdit(DialogReport)
        self.proposal.setObjectName(u"proposal")

        self.form24.setWidget(2, QFormLayout.ItemRole.FieldRole, self.proposal)

        self.label_day = QLabel(DialogReport)
        self.label_day.setObjectName(u"label_day")

        self.form24.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_day)

        self.day = QDateEdit(DialogReport)
        self.day.setObjectName(u"day")
        self.day.setCalendarPopup(True)

        self.form24.setWidget(3, QFormLayout.ItemRole.FieldRole, self.day)

        self.label_paper = QLabel(DialogReport)
        self.label_paper.setObjectName(u"label_paper")

        self.form24.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_paper)

        self.paper = QLineEdit(DialogReport)
        self.paper.setObjectName(u"paper")

        self.form24.setWidget(4, QFormLayout.ItemRole.FieldRole, self.paper)


        self.dialog_layout.addLayout(self.form24)

        self.closes = QCheckBox(DialogReport)
        self.closes.setObjectName(u"closes")

        self.dialog_layout.addWidget(self.closes)

        self.error = QLabel(DialogReport)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogReport)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_result.setBuddy(self.result)
        self.label_difficulty.setBuddy(self.difficulty)
        self.label_proposal.setBuddy(self.proposal)
        self.label_day.setBuddy(self.day)
        self.label_paper.setBuddy(self.paper)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.result, self.difficulty)
        QWidget.setTabOrder(self.difficulty, self.proposal)
        QWidget.setTabOrder(self.proposal, self.day)
        QWidget.setTabOrder(self.day, self.paper)
        QWidget.setTabOrder(self.paper, self.closes)

        self.retranslateUi(DialogReport)

        QMetaObject.connectSlotsByName(DialogReport)
    # setupUi

    def retranslateUi(self, DialogReport: QDialog) -> None:
        DialogReport.setWindowTitle(QCoreApplication.translate("DialogReport", u"Ghi ti\u1ebfn \u0111\u1ed9", None))
        self.task.setText("")
        self.label_result.setText(QCoreApplication.translate("DialogReport", u"&K\u1ebft qu\u1ea3", None))
        self.label_difficulty.setText(QCoreApplication.translate("DialogReport", u"Kh\u00f3 &kh\u0103n", None))
        self.label_proposal.setText(QCoreApplication.translate("DialogReport", u"\u0110\u1ec1 &xu\u1ea5t", None))
        self.label_day.setText(QCoreApplication.translate("DialogReport", u"&Ng\u00e0y", None))
        self.day.setDisplayFormat(QCoreApplication.translate("DialogReport", u"dd/MM/yyyy", None))
        self.label_paper.setText(QCoreApplication.translate("DialogReport", u"&V\u0103n b\u1ea3n", None))
        self.paper.setPlaceholderText(QCoreApplication.translate("DialogReport", u"s\u1ed1 45/TTr-SNV ng\u00e0y 20/7/2025", None))
        self.closes.setText(QCoreApplication.translate("DialogReport", u"Nhi\u1ec7m v\u1ee5 \u0111\u00e3 ho\u00e0n th\u00e0nh", None))
        self.error.setText("")
    # retranslateUi

