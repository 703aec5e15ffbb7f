# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_rule.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_DialogRule(object):
    def setupUi(self, DialogRule: QDialog) -> None:
        if not DialogRule.objectName():
            DialogRule.setObjectName(u"DialogRule")
        DialogRule.resize(560, 240)
        self.dialog_layout = QVBoxLayout(DialogRule)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form30 = QFormLayout()
        self.form30.setObjectName(u"form30")
        self.form30.setHorizontalSpacing(12)
        self.form30.setVerticalSpacing(8)
        self.label_pattern = QLabel(DialogRule)
        self.label_pattern.setObjectName(u"label_pattern")

        self.form30.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_pattern)

        self.pattern = QLineEdit(DialogRule)
        self.pattern.setObjectName(u"pattern")

        self.form30.setWidget(0, QFormLayout.ItemRole.FieldRole, self.pattern)

        self.label_field = QLabel(DialogRule)
        self.label_field.setObjectName(u"label_field")

        self.form30.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_field)

        self.field = QComboBox(DialogRule)
        self.field.setObjectName(u"field")

        self.form30.setWidget(1, QFormLayout.ItemRole.FieldRole, self.field)

        self.label_value = QLabel(DialogRule)
        self.label_value.setObjectName(u"label_value")

        self.form30.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_value)

        self.value = QLineEdit(DialogRule)
        self.value.setObjectName(u"value")

        self.form30.setWidget(2, QFormLayout.ItemRole.FieldRole, self.value)


        self.dialog_layout.addLayout(self.form30)

        self.example = QLabel(DialogRule)
        self.example.setObjectName(u"example")
        self.example.setWordWrap(True)

        self.dialog_layout.addWidget(self.example)

        self.error = QLabel(DialogRule)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogRule)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_pattern.setBuddy(self.pattern)
        self.label_field.setBuddy(self.field)
        self.label_value.setBuddy(self.value)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pattern, self.field)
        QWidget.setTabOrder(self.field, self.value)

        self.retranslateUi(DialogRule)

        QMetaObject.connectSlotsByName(DialogRule)
    # setupUi

    def retranslateUi(self, DialogRule: QDialog) -> None:
        DialogRule.setWindowTitle(QCoreApplication.translate("DialogRule", u"Quy t\u1eafc \u0111\u1ecdc v\u0103n b\u1ea3n", None))
        self.label_pattern.setText(QCoreApplication.translate("DialogRule", u"&Khi v\u0103n b\u1ea3n ghi", None))
        self.label_field.setText(QCoreApplication.translate("DialogRule", u"&Th\u00ec hi\u1ec3u l\u00e0", None))
        self.label_value.setText(QCoreApplication.translate("DialogRule", u"&Gi\u00e1 tr\u1ecb", None))
        self.example.setText("")
        self.error.setText("")
    # retranslateUi

