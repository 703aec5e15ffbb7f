# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_paste.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout)

class Ui_DialogPaste(object):
    def setupUi(self, DialogPaste: QDialog) -> None:
        if not DialogPaste.objectName():
            DialogPaste.setObjectName(u"DialogPaste")
        DialogPaste.resize(760, 560)
        self.dialog_layout = QVBoxLayout(DialogPaste)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.note = QLabel(DialogPaste)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)

        self.dialog_layout.addWidget(self.note)

        self.text = QPlainTextEdit(DialogPaste)
        self.text.setObjectName(u"text")

        self.dialog_layout.addWidget(self.text)

        self.buttons = QDialogButtonBox(DialogPaste)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)


        self.retranslateUi(DialogPaste)

        QMetaObject.connectSlotsByName(DialogPaste)
    # setupUi

    def retranslateUi(self, DialogPaste: QDialog) -> None:
        DialogPaste.setWindowTitle(QCoreApplication.translate("DialogPaste", u"Nh\u1eadp v\u0103n b\u1ea3n t\u1eeb n\u1ed9i dung", None))
        self.note.setText(QCoreApplication.translate("DialogPaste", u"D\u00e1n ho\u1eb7c nh\u1eadp n\u1ed9i dung v\u0103n b\u1ea3n. N\u1ed9i dung \u0111\u01b0\u1ee3c gi\u1eef nguy\u00ean t\u1eebng ch\u1eef.", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DialogPaste", u"N\u1ed9i dung v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

