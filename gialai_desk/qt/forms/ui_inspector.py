# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'inspector.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QTabWidget, QTextBrowser, QVBoxLayout, QWidget)

class Ui_Inspector(object):
    def setupUi(self, Inspector: QWidget) -> None:
        if not Inspector.objectName():
            Inspector.setObjectName(u"Inspector")
        Inspector.resize(340, 640)
        self.inspector_layout_inner = QVBoxLayout(Inspector)
        self.inspector_layout_inner.setSpacing(6)
        self.inspector_layout_inner.setObjectName(u"inspector_layout_inner")
        self.inspector_layout_inner.setContentsMargins(8, 8, 12, 8)
        self.inspector_head = QHBoxLayout()
        self.inspector_head.setSpacing(8)
        self.inspector_head.setObjectName(u"inspector_head")
        self.inspector_head.setContentsMargins(0, 0, 0, 0)
        self.code = QLabel(Inspector)
        self.code.setObjectName(u"code")

        self.inspector_head.addWidget(self.code)

        self.health = QLabel(Inspector)
        self.health.setObjectName(u"health")

        self.inspector_head.addWidget(self.health)

        self.spacer22 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inspector_head.addItem(self.spacer22)

        self.close_button = QPushButton(Inspector)
        self.close_button.setObjectName(u"close_button")

        self.inspector_head.addWidget(self.close_button)


        self.inspector_layout_inner.addLayout(self.inspector_head)

        self.source = QLabel(Inspector)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.inspector_layout_inner.addWidget(self.source)

        self.tabs = QTabWidget(Inspector)
        self.tabs.setObjectName(u"tabs")
        self.task_tab = QWidget()
        self.task_tab.setObjectName(u"task_tab")
        self.task_layout = QVBoxLayout(self.task_tab)
        self.task_layout.setSpacing(6)
        self.task_layout.setObjectName(u"task_layout")
        self.task_layout.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(self.task_tab)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.fields = QWidget()
        self.fields.setObjectName(u"fields")
        self.fields_layout = QVBoxLayout(self.fields)
        self.fields_layout.setSpacing(8)
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setContentsMargins(8, 8, 8, 8)
        self.text = QPlainTextEdit(self.fields)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumSize(QSize(0, 110))

        self.fields_layout.addWidget(self.text)

        self.lamps = QLabel(self.fields)
        self.lamps.setObjectName(u"lamps")
        self.lamps.setWordWrap(True)

        self.fields_layout.addWidget(self.lamps)

        self.field_form = QFormLayout()
        self.field_form.setObjectName(u"field_form")
        self.field_form.setHorizontalSpacing(12)
        self.field_form.setVerticalSpacing(8)
        self.label_lead = QLabel(self.fields)
        self.label_lead.setObjectName(u"label_lead")

        self.field_form.setWidget(0, QFormLayout.ItemRole.LabelRole, self.label_lead)

        self.lead = QLineEdit(self.fields)
        self.lead.setObjectName(u"lead")

        self.field_form.setWidget(0, QFormLayout.ItemRole.FieldRole, self.lead)

        self.label_coordinators = QLabel(self.fields)
        self.label_coordinators.setObjectName(u"label_coordinators")

        self.field_form.setWidget(1, QFormLayout.ItemRole.LabelRole, self.label_coordinators)

        self.coordinators = QPlainTextEdit(self.fields)
        self.coordinators.setObjectName(u"coordinators")
        self.coordinators.setTabChangesFocus(True)
        self.coordinators.setMaximumSize(QSize(16777215, 58))

        self.field_form.setWidget(1, QFormLayout.ItemRole.FieldRole, self.coordinators)

        self.label_due = QLabel(self.fields)
        self.label_due.setObjectName(u"label_due")

        self.field_form.setWidget(2, QFormLayout.ItemRole.LabelRole, self.label_due)

        self.due = QLineEdit(self.fields)
        self.due.setObjectName(u"due")

        self.field_form.setWidget(2, QFormLayout.ItemRole.FieldRole, self.due)

        self.label_product = QLabel(self.fields)
        self.label_product.setObjectName(u"label_product")

        self.field_form.setWidget(3, QFormLayout.ItemRole.LabelRole, self.label_product)

        self.product = QLineEdit(self.fields)
        self.product.setObjectName(u"product")

        self.field_form.setWidget(3, QFormLayout.ItemRole.FieldRole, self.product)

        self.label_report_to = QLabel(self.fields)
        self.label_report_to.setObjectName(u"label_report_to")

        self.field_form.setWidget(4, QFormLayout.ItemRole.LabelRole, self.label_report_to)

        self.report_to = QLineEdit(self.fields)
        self.report_to.setObjectName(u"report_to")

        self.field_form.setWidget(4, QFormLayout.ItemRole.FieldRole, self.report_to)

        self.label_officer = QLabel(self.fields)
        self.label_officer.setObjectName(u"label_officer")

        self.field_form.setWidget(5, QFormLayout.ItemRole.LabelRole, self.label_officer)

        self.officer = QLineEdit(self.fields)
        self.officer.setObjectName(u"officer")

        self.field_form.setWidget(5, QFormLayout.ItemRole.FieldRole, self.officer)

        self.label_follower = QLabel(self.fields)
        self.label_follower.setObjectName(u"label_follower")

        self.field_form.setWidget(6, QFormLayout.ItemRole.LabelRole, self.label_follower)

        self.follower = QLineEdit(self.fields)
        self.follower.setObjectName(u"follower")

        self.field_form.setWidget(6, QFormLayout.ItemRole.FieldRole, self.follower)

        self.label_field = QLabel(self.fields)
        self.label_field.setObjectName(u"label_field")

        self.field_form.setWidget(7, QFormLayout.ItemRole.LabelRole, self.label_field)

        self.field = QLineEdit(self.fields)
        self.field.setObjectName(u"field")

        self.field_form.setWidget(7, QFormLayout.ItemRole.FieldRole, self.field)

        self.label_authority = QLabel(self.fields)
        self.label_authority.setObjectName(u"label_authority")

        self.field_form.setWidget(8, QFormLayout.ItemRole.LabelRole, self.label_authority)

        self.authority = QLineEdit(self.fields)
        self.authority.setObjectName(u"authority")

        self.field_form.setWidget(8, QFormLayout.ItemRole.FieldRole, self.authority)


        self.fields_layout.addLayout(self.field_form)

        self.reasons = QLabel(self.fields)
        self.reasons.setObjectName(u"reasons")
        self.reasons.setWordWrap(True)

        self.fields_layout.addWidget(self.reasons)

        self.spacer23 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields_layout.addItem(self.spacer23)

        self.scroll.setWidget(self.fields)

        self.task_layout.addWidget(self.scroll)

        self.task_actions = QHBoxLayout()
        self.task_actions.setSpacing(8)
        self.task_actions.setObjectName(u"task_actions")
        self.task_actions.setContentsMargins(8, 0, 8, 8)
        self.report_button = QPushButton(self.task_tab)
        self.report_button.setObjectName(u"report_button")

        self.task_actions.addWidget(self.report_button)

        self.extend_button = QPushButton(self.task_tab)
        self.extend_button.setObjectName(u"extend_button")

        self.task_actions.addWidget(self.extend_button)

        self.more_button = QPushButton(self.task_tab)
        self.more_button.setObjectName(u"more_button")

        self.task_actions.addWidget(self.more_button)


        self.task_layout.addLayout(self.task_actions)

        self.tabs.addTab(self.task_tab, "")
        self.progress_tab = QWidget()
        self.progress_tab.setObjectName(u"progress_tab")
        self.progress_layout = QVBoxLayout(self.progress_tab)
        self.progress_layout.setSpacing(8)
        self.progress_layout.setObjectName(u"progress_layout")
        self.progress_layout.setContentsMargins(8, 8, 8, 8)
        self.progress = QTextBrowser(self.progress_tab)
        self.progress.setObjectName(u"progress")

        self.progress_layout.addWidget(self.progress)

        self.tabs.addTab(self.progress_tab, "")
        self.history_tab = QWidget()
        self.history_tab.setObjectName(u"history_tab")
        self.history_layout = QVBoxLayout(self.history_tab)
        self.history_layout.setSpacing(8)
        self.history_layout.setObjectName(u"history_layout")
        self.history_layout.setContentsMargins(8, 8, 8, 8)
        self.history = QTextBrowser(self.history_tab)
        self.history.setObjectName(u"history")

        self.history_layout.addWidget(self.history)

        self.tabs.addTab(self.history_tab, "")

        self.inspector_layout_inner.addWidget(self.tabs)

#if QT_CONFIG(shortcut)
        self.label_lead.setBuddy(self.lead)
        self.label_coordinators.setBuddy(self.coordinators)
        self.label_due.setBuddy(self.due)
        self.label_product.setBuddy(self.product)
        self.label_report_to.setBuddy(self.report_to)
        self.label_officer.setBuddy(self.officer)
        self.label_follower.setBuddy(self.follower)
        self.label_field.setBuddy(self.field)
        self.label_authority.setBuddy(self.authority)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Inspector)

        QMetaObject.connectSlotsByName(Inspector)
    # setupUi

    def retranslateUi(self, Inspector: QWidget) -> None:
        Inspector.setWindowTitle(QCoreApplication.translate("Inspector", u"GiaLai Desk", None))
        self.code.setText("")
        self.health.setText("")
        self.close_button.setText(QCoreApplication.translate("Inspector", u"\u0110\u00f3ng", None))
        self.source.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Inspector", u"N\u1ed9i dung nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.lamps.setText("")
        self.label_lead.setText(QCoreApplication.translate("Inspector", u"Ch\u1ee7 tr\u00ec", None))
        self.label_coordinators.setText(QCoreApplication.translate("Inspector", u"Ph\u1ed1i h\u1ee3p", None))
        self.label_due.setText(QCoreApplication.translate("Inspector", u"Th\u1eddi h\u1ea1n", None))
        self.due.setPlaceholderText(QCoreApplication.translate("Inspector", u"ng\u00e0y/th\u00e1ng/n\u0103m", None))
        self.label_product.setText(QCoreApplication.translate("Inspector", u"S\u1ea3n ph\u1ea9m", None))
        self.label_report_to.setText(QCoreApplication.translate("Inspector", u"B\u00e1o c\u00e1o cho", None))
        self.label_officer.setText(QCoreApplication.translate("Inspector", u"Ph\u1ee5 tr\u00e1ch", None))
        self.label_follower.setText(QCoreApplication.translate("Inspector", u"Chuy\u00ean vi\u00ean", None))
        self.label_field.setText(QCoreApplication.translate("Inspector", u"L\u0129nh v\u1ef1c", None))
        self.label_authority.setText(QCoreApplication.translate("Inspector", u"Th\u1ea9m quy\u1ec1n", None))
        self.reasons.setText("")
        self.report_button.setText(QCoreApplication.translate("Inspector", u"Ghi ti\u1ebfn \u0111\u1ed9\u2026", None))
        self.extend_button.setText(QCoreApplication.translate("Inspector", u"Gia h\u1ea1n\u2026", None))
        self.more_button.setText(QCoreApplication.translate("Inspector", u"Kh\u00e1c", None))
        self.tabs.setTabText(self.tabs.indexOf(self.task_tab), QCoreApplication.translate("Inspector", u"Nhi\u1ec7m v\u1ee5", None))
#if QT_CONFIG(accessibility)
        self.progress.setAccessibleName(QCoreApplication.translate("Inspector", u"Ti\u1ebfn \u0111\u1ed9 v\u00e0 v\u0103n b\u1ea3n", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.progress_tab), QCoreApplication.translate("Inspector", u"Ti\u1ebfn \u0111\u1ed9", None))
#if QT_CONFIG(accessibility)
        self.history.setAccessibleName(QCoreApplication.translate("Inspector", u"L\u1ecbch s\u1eed thay \u0111\u1ed5i", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.history_tab), QCoreApplication.translate("Inspector", u"L\u1ecbch s\u1eed", None))
    # retranslateUi

