# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_notice.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget)

class Ui_DialogNotice(object):
    def setupUi(self, DialogNotice: QDialog) -> None:
        if not DialogNotice.objectName():
            DialogNotice.setObjectName(u"DialogNotice")
        DialogNotice.resize(520, 400)
        self.dialog_layout = QVBoxLayout(DialogNotice)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form26 = QFormLayout()
        self.form26.setObjectName(u"form26")
        self.form26.setHorizontalSpacing(12)
        self.form26.setVerticalSpacing(8)
        self.label_kind = QLabel(DialogNotice)
        self.label_kind.setObjectName(u"label_kind")

        self.form26.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_kind)

        self.kind = QComboBox(DialogNotice)
        self.kind.setObjectName(u"kind")

        self.form26.setWidget(0, QFormLayout.ItemRole.FieldRole, self.kind)

        self.label_number = QLabel(DialogNotice)
        self.label_number.setObjectName(u"label_number")

        self.form26.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_number)

        self.number = QLineEdit(DialogNotice)
        self.number.setObjectName(u"number")

        self.form26.setWidget(1, QFormLayout.ItemRole.FieldRole, self.number)

        self.label_issuer = QLabel(DialogNotice)
        self.label_issuer.setObjectName(u"label_issuer")

        self.form26.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_issuer)

        self.issuer = QLineEdit(DialogNotice)
        self.issuer.setObjectName(u"issuer")

        self.form26.setWidget(2, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.label_issued_on = QLabel(DialogNotice)
        self.label_issued_on.setObjectName(u"label_issued_on")

        self.form26.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_issued_on)

        self.issued_on = QLineEdit(DialogNotice)
        self.issued_on.setObjectName(u"issued_on")

        self.form26.setWidget(3, QFormLayout.ItemRole.FieldRole, self.issued_on)

        self.label_subject = QLabel(DialogNotice)
        self.label_subject.setObjectName(u"label_subject")

        self.form26.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_subject)

        self.subject = QPlainTextEdit(DialogNotice)
        self.subject.setObjectName(u"subject")
        self.subject.setTabChangesFocus(True)
        self.subject.setMaximumSize(QSize(16777215, 80))

        self.form26.setWidget(4, QFormLayout.ItemRole.FieldRole, self.subject)

        self.label_meeting_on = QLabel(DialogNotice)
        self.label_meeting_on.setObjectName(u"label_meeting_on")

        self.form26.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_meeting_on)

        self.meeting_on = QLineEdit(DialogNotice)
        self.meeting_on.setObjectName(u"meeting_on")

        self.form26.setWidget(5, QFormLayout.ItemRole.FieldRole, self.meeting_on)

        self.label_chair = QLabel(DialogNotice)
        self.label_chair.setObjectName(u"label_chair")

        self.form26.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_chair)

        self.chair = QLineEdit(DialogNotice)
        self.chair.setObjectName(u"chair")

        self.form26.setWidget(6, QFormLayout.ItemRole.FieldRole, self.chair)

        self.label_signer_name = QLabel(DialogNotice)
        self.label_signer_name.setObjectName(u"label_signer_name")

        self.form26.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_signer_name)

        self.signer_name = QLineEdit(DialogNotice)
        self.signer_name.setObjectName(u"signer_name")

        self.form26.setWidget(7, QFormLayout.ItemRole.FieldRole, self.signer_name)


        self.dialog_layout.addLayout(self.form26)

        self.error = QLabel(DialogNotice)
        self.error.setObjectName(u"error")
        self.error.setWordWrap(True)

        self.dialog_layout.addWidget(self.error)

        self.buttons = QDialogButtonBox(DialogNotice)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_kind.setBuddy(self.kind)
        self.label_number.setBuddy(self.number)
        self.label_issuer.setBuddy(self.issuer)
        self.label_issued_on.setBuddy(self.issued_on)
        self.label_subject.setBuddy(self.subject)
        self.label_meeting_on.setBuddy(self.meeting_on)
        self.label_chair.setBuddy(self.chair)
        self.label_signer_name.setBuddy(self.signer_name)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.kind, self.number)
        QWidget.setTabOrder(self.number, self.issuer)
        QWidget.setTabOrder(self.issuer, self.issued_on)
        QWidget.setTabOrder(self.issued_on, self.subject)
        QWidget.setTabOrder(self.subject, self.meeting_on)
        QWidget.setTabOrder(self.meeting_on, self.chair)
        QWidget.setTabOrder(self.chair, self.signer_name)

        self.retranslateUi(DialogNotice)

        QMetaObject.connectSlotsByName(DialogNotice)
    # setupUi

    def retranslateUi(self, DialogNotice: QDialog) -> None:
        DialogNotice.setWindowTitle(QCoreApplication.translate("DialogNotice", u"Th\u00f4ng tin v\u0103n b\u1ea3n", None))
        self.label_kind.setText(QCoreApplication.translate("DialogNotice", u"&Lo\u1ea1i", None))
        self.label_number.setText(QCoreApplication.translate("DialogNotice", u"&S\u1ed1, k\u00fd hi\u1ec7u", None))
        self.label_issuer.setText(QCoreApplication.translate("DialogNotice", u"&C\u01a1 quan ban h\u00e0nh", None))
        self.label_issued_on.setText(QCoreApplication.translate("DialogNotice", u"&Ng\u00e0y ban h\u00e0nh", None))
        self.issued_on.setPlaceholderText(QCoreApplication.translate("DialogNotice", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.label_subject.setText(QCoreApplication.translate("DialogNotice", u"&Tr\u00edch y\u1ebfu", None))
        self.label_meeting_on.setText(QCoreApplication.translate("DialogNotice", u"Ng\u00e0&y h\u1ecdp", None))
        self.meeting_on.setPlaceholderText(QCoreApplication.translate("DialogNotice", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.label_chair.setText(QCoreApplication.translate("DialogNotice", u"Ng\u01b0\u1eddi &ch\u1ee7 tr\u00ec", None))
        self.label_signer_name.setText(QCoreApplication.translate("DialogNotice", u"Ng\u01b0\u1eddi &k\u00fd", None))
        self.error.setText("")
    # retranslateUi

