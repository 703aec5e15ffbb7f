# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_sheet.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QTableWidget, QVBoxLayout)

class Ui_DialogSheet(object):
    def setupUi(self, DialogSheet: QDialog) -> None:
        if not DialogSheet.objectName():
            DialogSheet.setObjectName(u"DialogSheet")
        DialogSheet.resize(1080, 640)
        self.dialog_layout = QVBoxLayout(DialogSheet)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.note = QLabel(DialogSheet)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)

        self.top.addWidget(self.note)

        self.log_button = QPushButton(DialogSheet)
        self.log_button.setObjectName(u"log_button")
        self.log_button.setCheckable(True)

        self.top.addWidget(self.log_button)

        self.table_box = QComboBox(DialogSheet)
        self.table_box.setObjectName(u"table_box")

        self.top.addWidget(self.table_box)


        self.dialog_layout.addLayout(self.top)

        self.columns = QTableWidget(DialogSheet)
        self.columns.setObjectName(u"columns")
        self.columns.setMaximumSize(QSize(16777215, 96))

        self.dialog_layout.addWidget(self.columns)

        self.rows = QTableWidget(DialogSheet)
        self.rows.setObjectName(u"rows")

        self.dialog_layout.addWidget(self.rows)

        self.log = QPlainTextEdit(DialogSheet)
        self.log.setObjectName(u"log")
        self.log.setReadOnly(True)
        self.log.setMaximumSize(QSize(16777215, 150))

        self.dialog_layout.addWidget(self.log)

        self.error = QLabel(DialogSheet)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogSheet)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)


        self.retranslateUi(DialogSheet)

        QMetaObject.connectSlotsByName(DialogSheet)
    # setupUi

    def retranslateUi(self, DialogSheet: QDialog) -> None:
        DialogSheet.setWindowTitle(QCoreApplication.translate("DialogSheet", u"Nh\u1eadp b\u1ea3ng theo d\u00f5i", None))
        self.note.setText("")
        self.log_button.setText(QCoreApplication.translate("DialogSheet", u"Nh\u1eadt k\u00fd ch\u1ea5t l\u01b0\u1ee3ng", None))
#if QT_CONFIG(accessibility)
        self.table_box.setAccessibleName(QCoreApplication.translate("DialogSheet", u"B\u1ea3ng trong t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.columns.setAccessibleName(QCoreApplication.translate("DialogSheet", u"\u00dd ngh\u0129a c\u1ee7a t\u1eebng c\u1ed9t", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rows.setAccessibleName(QCoreApplication.translate("DialogSheet", u"Nhi\u1ec7m v\u1ee5 trong b\u1ea3ng", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.log.setAccessibleName(QCoreApplication.translate("DialogSheet", u"Nh\u1eadt k\u00fd ch\u1ea5t l\u01b0\u1ee3ng c\u1ee7a t\u1ec7p", None))
#endif // QT_CONFIG(accessibility)
        self.error.setText("")
    # retranslateUi

