# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_agency.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_DialogAgency(object):
    def setupUi(self, DialogAgency: QDialog) -> None:
        if not DialogAgency.objectName():
            DialogAgency.setObjectName(u"DialogAgency")
        DialogAgency.resize(520, 400)
        self.dialog_layout = QVBoxLayout(DialogAgency)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form28 = QFormLayout()
        self.form28.setObjectName(u"form28")
        self.form28.setHorizontalSpacing(12)
        self.form28.setVerticalSpacing(8)
        self.label_name = QLabel(DialogAgency)
        self.label_name.setObjectName(u"label_name")

        self.form28.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(DialogAgency)
        self.name.setObjectName(u"name")

        self.form28.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_short_name = QLabel(DialogAgency)
        self.label_short_name.setObjectName(u"label_short_name")

        self.form28.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_short_name)

        self.short_name = QLineEdit(DialogAgency)
        self.short_name.setObjectName(u"short_name")

        self.form28.setWidget(1, QFormLayout.ItemRole.FieldRole, self.short_name)

        self.label_symbol = QLabel(DialogAgency)
        self.label_symbol.setObjectName(u"label_symbol")

        self.form28.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_symbol)

        self.symbol = QLineEdit(DialogAgency)
        self.symbol.setObjectName(u"symbol")

        self.form28.setWidget(2, QFormLayout.ItemRole.FieldRole, self.symbol)

        self.label_kind = QLabel(DialogAgency)
        self.label_kind.setObjectName(u"label_kind")

        self.form28.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = QComboBox(DialogAgency)
        self.kind.setObjectName(u"kind")

        self.form28.setWidget(3, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_aliases = QLabel(DialogAgency)
        self.label_aliases.setObjectName(u"label_aliases")

        self.form28.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_aliases)

        self.aliases = QPlainTextEdit(DialogAgency)
        self.aliases.setObjectName(u"aliases")
        self.aliases.setTabChangesFocus(True)

        self.form28.setWidget(4, QFormLayout.ItemRole.FieldRole, self.aliases)

        self.label_note = QLabel(DialogAgency)
        self.label_note.setObjectName(u"label_note")

        self.form28.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_note)

        self.note = QLineEdit(DialogAgency)
        self.note.setObjectName(u"note")

        self.form28.setWidget(5, QFormLayout.ItemRole.FieldRole, self.note)


        self.dialog_layout.addLayout(self.form28)

        self.error = QLabel(DialogAgency)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogAgency)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_short_name.setBuddy(self.short_name)
        self.label_symbol.setBuddy(self.symbol)
        self.label_kind.setBuddy(self.kind)
        self.label_aliases.setBuddy(self.aliases)
        self.label_note.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.short_name)
        QWidget.setTabOrder(self.short_name, self.symbol)
        QWidget.setTabOrder(self.symbol, self.kind)
        QWidget.setTabOrder(self.kind, self.aliases)
        QWidget.setTabOrder(self.aliases, self.note)

        self.retranslateUi(DialogAgency)

        QMetaObject.connectSlotsByName(DialogAgency)
    # setupUi

    def retranslateUi(self, DialogAgency: QDialog) -> None:
        DialogAgency.setWindowTitle(QCoreApplication.translate("DialogAgency", u"C\u01a1 quan", None))
        self.label_name.setText(QCoreApplication.translate("DialogAgency", u"&T\u00ean ch\u00ednh th\u1ee9c", None))
        self.label_short_name.setText(QCoreApplication.translate("DialogAgency", u"T\u00ean &ng\u1eafn", None))
        self.label_symbol.setText(QCoreApplication.translate("DialogAgency", u"&K\u00fd hi\u1ec7u", None))
        self.label_kind.setText(QCoreApplication.translate("DialogAgency", u"&Lo\u1ea1i", None))
        self.label_aliases.setText(QCoreApplication.translate("DialogAgency", u"T\u00ean g\u1ecdi &kh\u00e1c (m\u1ed7i d\u00f2ng m\u1ed9t t\u00ean)", None))
        self.label_note.setText(QCoreApplication.translate("DialogAgency", u"&Ghi ch\u00fa", None))
        self.error.setText("")
    # retranslateUi

