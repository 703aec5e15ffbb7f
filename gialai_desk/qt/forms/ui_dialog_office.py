# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'dialog_office.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget)

class Ui_DialogOffice(object):
    def setupUi(self, DialogOffice: QDialog) -> None:
        if not DialogOffice.objectName():
            DialogOffice.setObjectName(u"DialogOffice")
        DialogOffice.resize(520, 520)
        self.dialog_layout = QVBoxLayout(DialogOffice)
        self.dialog_layout.setSpacing(10)
        self.dialog_layout.setObjectName(u"dialog_layout")
        self.dialog_layout.setContentsMargins(16, 16, 16, 16)
        self.form27 = QFormLayout()
        self.form27.setObjectName(u"form27")
        self.form27.setHorizontalSpacing(12)
        self.form27.setVerticalSpacing(8)
        self.label_province = QLabel(DialogOffice)
        self.label_province.setObjectName(u"label_province")

        self.form27.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_province)

        self.province = QLineEdit(DialogOffice)
        self.province.setObjectName(u"province")

        self.form27.setWidget(0, QFormLayout.ItemRole.FieldRole, self.province)

        self.label_issuer = QLabel(DialogOffice)
        self.label_issuer.setObjectName(u"label_issuer")

        self.form27.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_issuer)

        self.issuer = QComboBox(DialogOffice)
        self.issuer.setObjectName(u"issuer")

        self.form27.setWidget(1, QFormLayout.ItemRole.FieldRole, self.issuer)

        self.label_place = QLabel(DialogOffice)
        self.label_place.setObjectName(u"label_place")

        self.form27.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_place)

        self.place = QLineEdit(DialogOffice)
        self.place.setObjectName(u"place")

        self.form27.setWidget(2, QFormLayout.ItemRole.FieldRole, self.place)

        self.label_letter_symbol = QLabel(DialogOffice)
        self.label_letter_symbol.setObjectName(u"label_letter_symbol")

        self.form27.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_letter_symbol)

        self.letter_symbol = QLineEdit(DialogOffice)
        self.letter_symbol.setObjectName(u"letter_symbol")

        self.form27.setWidget(3, QFormLayout.ItemRole.FieldRole, self.letter_symbol)

        self.label_archive = QLabel(DialogOffice)
        self.label_archive.setObjectName(u"label_archive")

        self.form27.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_archive)

        self.archive = QLineEdit(DialogOffice)
        self.archive.setObjectName(u"archive")

        self.form27.setWidget(4, QFormLayout.ItemRole.FieldRole, self.archive)

        self.label_cut_off_hour = QLabel(DialogOffice)
        self.label_cut_off_hour.setObjectName(u"label_cut_off_hour")

        self.form27.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_cut_off_hour)

        self.cut_off_hour = QSpinBox(DialogOffice)
        self.cut_off_hour.setObjectName(u"cut_off_hour")
        self.cut_off_hour.setMaximum(23)

        self.form27.setWidget(5, QFormLayout.ItemRole.FieldRole, self.cut_off_hour)

        self.label_reply_working_days = QLabel(DialogOffice)
        self.label_reply_working_days.setObjectName(u"label_reply_working_days")

        self.form27.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_reply_working_days)

        self.reply_working_days = QSpinBox(DialogOffice)
        self.reply_working_days.setObjectName(u"reply_working_days")
        self.reply_working_days.setMinimum(1)
        self.reply_working_days.setMaximum(60)

        self.form27.setWidget(6, QFormLayout.ItemRole.FieldRole, self.reply_working_days)

        self.label_soon_days = QLabel(DialogOffice)
        self.label_soon_days.setObjectName(u"label_soon_days")

        self.form27.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_soon_days)

        self.soon_days = QSpinBox(DialogOffice)
        self.soon_days.setObjectName(u"soon_days")
        self.soon_days.setMinimum(1)
        self.soon_days.setMaximum(60)

        self.form27.setWidget(7, QFormLayout.ItemRole.FieldRole, self.soon_days)

        self.label_on_time_by = QLabel(DialogOffice)
        self.label_on_time_by.setObjectName(u"label_on_time_by")

        self.form27.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_on_time_by)

        self.on_time_by = QComboBox(DialogOffice)
        self.on_time_by.setObjectName(u"on_time_by")

        self.form27.setWidget(8, QFormLayout.ItemRole.FieldRole, self.on_time_by)

        self.label_number_from = QLabel(DialogOffice)
        self.label_number_from.setObjectName(u"label_number_from")

        self.form27.setWidget(9, QFormLayout.ItemRole.LabelRole, self.label_number_from)

        self.number_from = QSpinBox(DialogOffice)
        self.number_from.setObjectName(u"number_from")
        self.number_from.setMinimum(1)
        self.number_from.setMaximum(99999)

        self.form27.setWidget(9, QFormLayout.ItemRole.FieldRole, self.number_from)

        self.one_series = QCheckBox(DialogOffice)
        self.one_series.setObjectName(u"one_series")

        self.form27.setWidget(10, QFormLayout.ItemRole.FieldRole, self.one_series)

        self.label_recipients = QLabel(DialogOffice)
        self.label_recipients.setObjectName(u"label_recipients")

        self.form27.setWidget(11, QFormLayout.ItemRole.LabelRole, self.label_recipients)

        self.recipients = QPlainTextEdit(DialogOffice)
        self.recipients.setObjectName(u"recipients")
        self.recipients.setTabChangesFocus(True)
        self.recipients.setMaximumSize(QSize(16777215, 80))

        self.form27.setWidget(11, QFormLayout.ItemRole.FieldRole, self.recipients)


        self.dialog_layout.addLayout(self.form27)

        self.buttons = QDialogButtonBox(DialogOffice)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setOrientation(Qt.Orientation.Horizontal)
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Cancel|QDialogButtonBox.StandardButton.Ok)

        self.dialog_layout.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_province.setBuddy(self.province)
        self.label_issuer.setBuddy(self.issuer)
        self.label_place.setBuddy(self.place)
        self.label_letter_symbol.setBuddy(self.letter_symbol)
        self.label_archive.setBuddy(self.archive)
        self.label_cut_off_hour.setBuddy(self.cut_off_hour)
        self.label_reply_working_days.setBuddy(self.reply_working_days)
        self.label_soon_days.setBuddy(self.soon_days)
        self.label_on_time_by.setBuddy(self.on_time_by)
        self.label_number_from.setBuddy(self.number_from)
        self.label_recipients.setBuddy(self.recipients)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.province, self.issuer)
        QWidget.setTabOrder(self.issuer, self.place)
        QWidget.setTabOrder(self.place, self.letter_symbol)
        QWidget.setTabOrder(self.letter_symbol, self.archive)
        QWidget.setTabOrder(self.archive, self.cut_off_hour)
        QWidget.setTabOrder(self.cut_off_hour, self.reply_working_days)
        QWidget.setTabOrder(self.reply_working_days, self.soon_days)
        QWidget.setTabOrder(self.soon_days, self.on_time_by)
        QWidget.setTabOrder(self.on_time_by, self.number_from)
        QWidget.setTabOrder(self.number_from, self.one_series)
        QWidget.setTabOrder(self.one_series, self.recipients)

        self.retranslateUi(DialogOffice)

        QMetaObject.connectSlotsByName(DialogOffice)
    # setupUi

    def retranslateUi(self, DialogOffice: QDialog) -> None:
        DialogOffice.setWindowTitle(QCoreApplication.translate("DialogOffice", u"Thi\u1ebft l\u1eadp c\u01a1 quan", None))
        self.label_province.setText(QCoreApplication.translate("DialogOffice", u"&T\u1ec9nh", None))
        self.label_issuer.setText(QCoreApplication.translate("DialogOffice", u"&Ban h\u00e0nh v\u1edbi t\u01b0 c\u00e1ch", None))
        self.label_place.setText(QCoreApplication.translate("DialogOffice", u"\u0110\u1ecb&a danh", None))
        self.label_letter_symbol.setText(QCoreApplication.translate("DialogOffice", u"&K\u00fd hi\u1ec7u c\u00f4ng v\u0103n", None))
        self.label_archive.setText(QCoreApplication.translate("DialogOffice", u"&L\u01b0u", None))
        self.label_cut_off_hour.setText(QCoreApplication.translate("DialogOffice", u"&Gi\u1edd ch\u1ed1t s\u1ed1 li\u1ec7u", None))
        self.label_reply_working_days.setText(QCoreApplication.translate("DialogOffice", u"Tr\u1ea3 l\u1eddi trong (ng\u00e0y l\u00e0m vi\u1ec7c)", None))
        self.label_soon_days.setText(QCoreApplication.translate("DialogOffice", u"S\u1eafp \u0111\u1ebfn h\u1ea1n tr\u01b0\u1edbc (ng\u00e0y)", None))
        self.label_on_time_by.setText(QCoreApplication.translate("DialogOffice", u"\u0110\u00fang h\u1ea1n t\u00ednh theo", None))
        self.label_number_from.setText(QCoreApplication.translate("DialogOffice", u"S\u1ed1 c\u00f4ng v\u0103n theo d\u00f5i t\u1eeb", None))
        self.one_series.setText(QCoreApplication.translate("DialogOffice", u"C\u00e1c k\u00fd hi\u1ec7u d\u00f9ng chung m\u1ed9t d\u00e3y s\u1ed1", None))
        self.label_recipients.setText(QCoreApplication.translate("DialogOffice", u"&N\u01a1i nh\u1eadn", None))
    # retranslateUi

