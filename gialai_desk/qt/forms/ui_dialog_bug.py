# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_bug.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_DialogBug(object):
    def setupUi(self, DialogBug: QDialog) -> None:
        if not DialogBug.objectName():
            DialogBug.setObjectName(u"DialogBug")
        DialogBug.resize(680, 420)
        self.dialog_layout = QVBoxLayout(DialogBug)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.explanation = QLabel(DialogBug)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.dialog_layout.addWidget(self.explanation)

        self.details = QPlainTextEdit(DialogBug)
        self.details.setObjectName(u"details")
        self.details.setReadOnly(True)

        self.dialog_layout.addWidget(self.details)

        self.bug_buttons = QHBoxLayout()
        self.bug_buttons.setSpacing(8)
        self.bug_buttons.setObjectName(u"bug_buttons")
        self.bug_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer31 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.bug_buttons.addItem(self.spacer31)

        self.copy_button = QPushButton(DialogBug)
        self.copy_button.setObjectName(u"copy_button")

        self.bug_buttons.addWidget(self.copy_button)

        self.save_button = QPushButton(DialogBug)
        self.save_button.setObjectName(u"save_button")

        self.bug_buttons.addWidget(self.save_button)

        self.close_button = QPushButton(DialogBug)
        self.close_button.setObjectName(u"close_button")

        self.bug_buttons.addWidget(self.close_button)


        self.dialog_layout.addLayout(self.bug_buttons)


        self.retranslateUi(DialogBug)

        QMetaObject.connectSlotsByName(DialogBug)
    # setupUi

    def retranslateUi(self, DialogBug: QDialog) -> None:
        DialogBug.setWindowTitle(QCoreApplication.translate("DialogBug", u"L\u1ed7i ch\u01b0\u01a1ng tr\u00ecnh", None))
        self.explanation.setText(QCoreApplication.translate("DialogBug", u"Ch\u01b0\u01a1ng tr\u00ecnh g\u1eb7p l\u1ed7i ngo\u00e0i d\u1ef1 ki\u1ebfn. D\u1eef li\u1ec7u \u0111\u00e3 l\u01b0u v\u1eabn nguy\u00ean v\u1eb9n. H\u00e3y sao ch\u00e9p n\u1ed9i dung d\u01b0\u1edbi \u0111\u00e2y v\u00e0 g\u1eedi cho ng\u01b0\u1eddi h\u1ed7 tr\u1ee3.", None))
        self.copy_button.setText(QCoreApplication.translate("DialogBug", u"Sao ch\u00e9p", None))
        self.save_button.setText(QCoreApplication.translate("DialogBug", u"L\u01b0u ra t\u1ec7p\u2026", None))
        self.close_button.setText(QCoreApplication.translate("DialogBug", u"\u0110\u00f3ng", None))
    # retranslateUi

