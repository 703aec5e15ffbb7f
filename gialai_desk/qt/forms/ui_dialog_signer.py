# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_signer.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget)

class Ui_DialogSigner(object):
    def setupUi(self, DialogSigner: QDialog) -> None:
        if not DialogSigner.objectName():
            DialogSigner.setObjectName(u"DialogSigner")
        DialogSigner.resize(460, 160)
        self.dialog_layout = QVBoxLayout(DialogSigner)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form29 = QFormLayout()
        self.form29.setObjectName(u"form29")
        self.form29.setHorizontalSpacing(12)
        self.form29.setVerticalSpacing(8)
        self.label_name = QLabel(DialogSigner)
        self.label_name.setObjectName(u"label_name")

        self.form29.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_name)

        self.name = QLineEdit(DialogSigner)
        self.name.setObjectName(u"name")

        self.form29.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.label_capacity = QLabel(DialogSigner)
        self.label_capacity.setObjectName(u"label_capacity")

        self.form29.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_capacity)

        self.capacity = QComboBox(DialogSigner)
        self.capacity.setObjectName(u"capacity")

        self.form29.setWidget(1, QFormLayout.ItemRole.FieldRole, self.capacity)


        self.dialog_layout.addLayout(self.form29)

        self.buttons = QDialogButtonBox(DialogSigner)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_name.setBuddy(self.name)
        self.label_capacity.setBuddy(self.capacity)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.capacity)

        self.retranslateUi(DialogSigner)

        QMetaObject.connectSlotsByName(DialogSigner)
    # setupUi

    def retranslateUi(self, DialogSigner: QDialog) -> None:
        DialogSigner.setWindowTitle(QCoreApplication.translate("DialogSigner", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.label_name.setText(QCoreApplication.translate("DialogSigner", u"&H\u1ecd v\u00e0 t\u00ean", None))
        self.label_capacity.setText(QCoreApplication.translate("DialogSigner", u"&Ch\u1ee9c v\u1ee5 k\u00fd", None))
    # retranslateUi

