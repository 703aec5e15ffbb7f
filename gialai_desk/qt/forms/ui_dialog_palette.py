# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_palette.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget)

class Ui_DialogPalette(object):
    def setupUi(self, DialogPalette: QDialog) -> None:
        if not DialogPalette.objectName():
            DialogPalette.setObjectName(u"DialogPalette")
        DialogPalette.resize(620, 420)
        self.dialog_layout = QVBoxLayout(DialogPalette)
        self.dialog_layout.setSpacing(8)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(12, 12, 12, 12)
        self.query = QLineEdit(DialogPalette)
        self.query.setObjectName(u"query")

        self.dialog_layout.addWidget(self.query)

        self.results = QListWidget(DialogPalette)
        self.results.setObjectName(u"results")

        self.dialog_layout.addWidget(self.results)

        QWidget.setTabOrder(self.query, self.results)

        self.retranslateUi(DialogPalette)

        QMetaObject.connectSlotsByName(DialogPalette)
    # setupUi

    def retranslateUi(self, DialogPalette: QDialog) -> None:
        DialogPalette.setWindowTitle(QCoreApplication.translate("DialogPalette", u"T\u00ecm v\u00e0 ra l\u1ec7nh", None))
        self.query.setPlaceholderText(QCoreApplication.translate("DialogPalette", u"G\u00f5 v\u00e0i ch\u1eef, kh\u00f4ng c\u1ea7n d\u1ea5u\u2026", None))
#if QT_CONFIG(accessibility)
        self.query.setAccessibleName(QCoreApplication.translate("DialogPalette", u"T\u00ecm l\u1ec7nh ho\u1eb7c n\u1ed9i dung", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.results.setAccessibleName(QCoreApplication.translate("DialogPalette", u"K\u1ebft qu\u1ea3", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

