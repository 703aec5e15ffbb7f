# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_directory.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QTabWidget, QTableView, QVBoxLayout, QWidget)

class Ui_PageDirectory(object):
    def setupUi(self, PageDirectory: QWidget) -> None:
        if not PageDirectory.objectName():
            PageDirectory.setObjectName(u"PageDirectory")
        PageDirectory.resize(900, 600)
        self.page_layout = QVBoxLayout(PageDirectory)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageDirectory)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer18 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer18)

        self.settings_button = QPushButton(PageDirectory)
        self.settings_button.setObjectName(u"settings_button")

        self.head.addWidget(self.settings_button)


        self.page_layout.addLayout(self.head)

        self.tabs = QTabWidget(PageDirectory)
        self.tabs.setObjectName(u"tabs")
        self.agencies_tab = QWidget()
        self.agencies_tab.setObjectName(u"agencies_tab")
        self.agencies_layout = QVBoxLayout(self.agencies_tab)
        self.agencies_layout.setSpacing(8)
        self.agencies_layout.setObjectName(u"agencies_layout")
        self.agencies_layout.setContentsMargins(8, 8, 8, 8)
        self.agency_buttons = QHBoxLayout()
        self.agency_buttons.setSpacing(8)
        self.agency_buttons.setObjectName(u"agency_buttons")
        self.agency_buttons.setContentsMargins(0, 0, 0, 0)
        self.filter = QLineEdit(self.agencies_tab)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)

        self.agency_buttons.addWidget(self.filter)

        self.add_agency_button = QPushButton(self.agencies_tab)
        self.add_agency_button.setObjectName(u"add_agency_button")

        self.agency_buttons.addWidget(self.add_agency_button)

        self.edit_agency_button = QPushButton(self.agencies_tab)
        self.edit_agency_button.setObjectName(u"edit_agency_button")

        self.agency_buttons.addWidget(self.edit_agency_button)

        self.successor_button = QPushButton(self.agencies_tab)
        self.successor_button.setObjectName(u"successor_button")

        self.agency_buttons.addWidget(self.successor_button)

        self.remove_agency_button = QPushButton(self.agencies_tab)
        self.remove_agency_button.setObjectName(u"remove_agency_button")

        self.agency_buttons.addWidget(self.remove_agency_button)


        self.agencies_layout.addLayout(self.agency_buttons)

        self.agencies = QTableView(self.agencies_tab)
        self.agencies.setObjectName(u"agencies")

        self.agencies_layout.addWidget(self.agencies)

        self.tabs.addTab(self.agencies_tab, "")
        self.signers_tab = QWidget()
        self.signers_tab.setObjectName(u"signers_tab")
        self.signers_layout = QVBoxLayout(self.signers_tab)
        self.signers_layout.setSpacing(8)
        self.signers_layout.setObjectName(u"signers_layout")
        self.signers_layout.setContentsMargins(8, 8, 8, 8)
        self.signer_buttons = QHBoxLayout()
        self.signer_buttons.setSpacing(8)
        self.signer_buttons.setObjectName(u"signer_buttons")
        self.signer_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer19 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.signer_buttons.addItem(self.spacer19)

        self.add_signer_button = QPushButton(self.signers_tab)
        self.add_signer_button.setObjectName(u"add_signer_button")

        self.signer_buttons.addWidget(self.add_signer_button)

        self.edit_signer_button = QPushButton(self.signers_tab)
        self.edit_signer_button.setObjectName(u"edit_signer_button")

        self.signer_buttons.addWidget(self.edit_signer_button)

        self.remove_signer_button = QPushButton(self.signers_tab)
        self.remove_signer_button.setObjectName(u"remove_signer_button")

        self.signer_buttons.addWidget(self.remove_signer_button)


        self.signers_layout.addLayout(self.signer_buttons)

        self.signers = QTableView(self.signers_tab)
        self.signers.setObjectName(u"signers")

        self.signers_layout.addWidget(self.signers)

        self.tabs.addTab(self.signers_tab, "")
        self.holidays_tab = QWidget()
        self.holidays_tab.setObjectName(u"holidays_tab")
        self.holidays_layout = QVBoxLayout(self.holidays_tab)
        self.holidays_layout.setSpacing(8)
        self.holidays_layout.setObjectName(u"holidays_layout")
        self.holidays_layout.setContentsMargins(8, 8, 8, 8)
        self.holiday_buttons = QHBoxLayout()
        self.holiday_buttons.setSpacing(8)
        self.holiday_buttons.setObjectName(u"holiday_buttons")
        self.holiday_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer20 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.holiday_buttons.addItem(self.spacer20)

        self.add_holiday_button = QPushButton(self.holidays_tab)
        self.add_holiday_button.setObjectName(u"add_holiday_button")

        self.holiday_buttons.addWidget(self.add_holiday_button)

        self.remove_holiday_button = QPushButton(self.holidays_tab)
        self.remove_holiday_button.setObjectName(u"remove_holiday_button")

        self.holiday_buttons.addWidget(self.remove_holiday_button)


        self.holidays_layout.addLayout(self.holiday_buttons)

        self.holidays = QTableView(self.holidays_tab)
        self.holidays.setObjectName(u"holidays")

        self.holidays_layout.addWidget(self.holidays)

        self.tabs.addTab(self.holidays_tab, "")
        self.rules_tab = QWidget()
        self.rules_tab.setObjectName(u"rules_tab")
        self.rules_layout = QVBoxLayout(self.rules_tab)
        self.rules_layout.setSpacing(8)
        self.rules_layout.setObjectName(u"rules_layout")
        self.rules_layout.setContentsMargins(8, 8, 8, 8)
        self.rule_buttons = QHBoxLayout()
        self.rule_buttons.setSpacing(8)
        self.rule_buttons.setObjectName(u"rule_buttons")
        self.rule_buttons.setContentsMargins(0, 0, 0, 0)
        self.note = QLabel(self.rules_tab)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.note.sizePolicy().hasHeightForWidth())
        self.note.setSizePolicy(sizePolicy)

        self.rule_buttons.addWidget(self.note)

        self.add_rule_button = QPushButton(self.rules_tab)
        self.add_rule_button.setObjectName(u"add_rule_button")

        self.rule_buttons.addWidget(self.add_rule_button)

        self.edit_rule_button = QPushButton(self.rules_tab)
        self.edit_rule_button.setObjectName(u"edit_rule_button")

        self.rule_buttons.addWidget(self.edit_rule_button)

        self.switch_rule_button = QPushButton(self.rules_tab)
        self.switch_rule_button.setObjectName(u"switch_rule_button")

        self.rule_buttons.addWidget(self.switch_rule_button)

        self.remove_rule_button = QPushButton(self.rules_tab)
        self.remove_rule_button.setObjectName(u"remove_rule_button")

        self.rule_buttons.addWidget(self.remove_rule_button)


        self.rules_layout.addLayout(self.rule_buttons)

        self.rules = QTableView(self.rules_tab)
        self.rules.setObjectName(u"rules")

        self.rules_layout.addWidget(self.rules)

        self.tabs.addTab(self.rules_tab, "")
        self.trash_tab = QWidget()
        self.trash_tab.setObjectName(u"trash_tab")
        self.trash_layout = QVBoxLayout(self.trash_tab)
        self.trash_layout.setSpacing(8)
        self.trash_layout.setObjectName(u"trash_layout")
        self.trash_layout.setContentsMargins(8, 8, 8, 8)
        self.trash_buttons = QHBoxLayout()
        self.trash_buttons.setSpacing(8)
        self.trash_buttons.setObjectName(u"trash_buttons")
        self.trash_buttons.setContentsMargins(0, 0, 0, 0)
        self.spacer21 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.trash_buttons.addItem(self.spacer21)

        self.restore_button = QPushButton(self.trash_tab)
        self.restore_button.setObjectName(u"restore_button")

        self.trash_buttons.addWidget(self.restore_button)


        self.trash_layout.addLayout(self.trash_buttons)

        self.trash = QTableView(self.trash_tab)
        self.trash.setObjectName(u"trash")

        self.trash_layout.addWidget(self.trash)

        self.tabs.addTab(self.trash_tab, "")

        self.page_layout.addWidget(self.tabs)


        self.retranslateUi(PageDirectory)

        QMetaObject.connectSlotsByName(PageDirectory)
    # setupUi

    def retranslateUi(self, PageDirectory: QWidget) -> None:
        PageDirectory.setWindowTitle(QCoreApplication.translate("PageDirectory", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageDirectory", u"Danh m\u1ee5c", None))
        self.settings_button.setText(QCoreApplication.translate("PageDirectory", u"Thi\u1ebft l\u1eadp c\u01a1 quan\u2026", None))
        self.filter.setPlaceholderText(QCoreApplication.translate("PageDirectory", u"T\u00ecm c\u01a1 quan, t\u00ean g\u1ecdi kh\u00e1c\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PageDirectory", u"T\u00ecm c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.add_agency_button.setText(QCoreApplication.translate("PageDirectory", u"Th\u00eam c\u01a1 quan", None))
        self.edit_agency_button.setText(QCoreApplication.translate("PageDirectory", u"S\u1eeda\u2026", None))
        self.successor_button.setText(QCoreApplication.translate("PageDirectory", u"C\u01a1 quan k\u1ebf th\u1eeba\u2026", None))
        self.remove_agency_button.setText(QCoreApplication.translate("PageDirectory", u"X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.agencies.setAccessibleName(QCoreApplication.translate("PageDirectory", u"Danh m\u1ee5c c\u01a1 quan", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.agencies_tab), QCoreApplication.translate("PageDirectory", u"C\u01a1 quan", None))
        self.add_signer_button.setText(QCoreApplication.translate("PageDirectory", u"Th\u00eam ng\u01b0\u1eddi k\u00fd", None))
        self.edit_signer_button.setText(QCoreApplication.translate("PageDirectory", u"S\u1eeda\u2026", None))
        self.remove_signer_button.setText(QCoreApplication.translate("PageDirectory", u"X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.signers.setAccessibleName(QCoreApplication.translate("PageDirectory", u"Ng\u01b0\u1eddi k\u00fd", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.signers_tab), QCoreApplication.translate("PageDirectory", u"Ng\u01b0\u1eddi k\u00fd", None))
        self.add_holiday_button.setText(QCoreApplication.translate("PageDirectory", u"Th\u00eam ng\u00e0y", None))
        self.remove_holiday_button.setText(QCoreApplication.translate("PageDirectory", u"X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.holidays.setAccessibleName(QCoreApplication.translate("PageDirectory", u"Ng\u00e0y ngh\u1ec9 v\u00e0 l\u00e0m b\u00f9", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.holidays_tab), QCoreApplication.translate("PageDirectory", u"Ng\u00e0y ngh\u1ec9, l\u00e0m b\u00f9", None))
        self.note.setText(QCoreApplication.translate("PageDirectory", u"Nh\u1eefng \u0111i\u1ec1u c\u01a1 quan \u0111\u00e3 d\u1ea1y ch\u01b0\u01a1ng tr\u00ecnh khi \u0111\u1ecdc v\u0103n b\u1ea3n. Quy t\u1eafc \u0111\u00e3 t\u1eaft kh\u00f4ng c\u00f2n \u0111\u01b0\u1ee3c \u00e1p d\u1ee5ng.", None))
        self.add_rule_button.setText(QCoreApplication.translate("PageDirectory", u"Th\u00eam quy t\u1eafc\u2026", None))
        self.edit_rule_button.setText(QCoreApplication.translate("PageDirectory", u"S\u1eeda\u2026", None))
        self.switch_rule_button.setText(QCoreApplication.translate("PageDirectory", u"T\u1eaft quy t\u1eafc", None))
        self.remove_rule_button.setText(QCoreApplication.translate("PageDirectory", u"X\u00f3a", None))
#if QT_CONFIG(accessibility)
        self.rules.setAccessibleName(QCoreApplication.translate("PageDirectory", u"S\u1ed5 tay quy t\u1eafc", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.rules_tab), QCoreApplication.translate("PageDirectory", u"S\u1ed5 tay quy t\u1eafc", None))
        self.restore_button.setText(QCoreApplication.translate("PageDirectory", u"L\u1ea5y l\u1ea1i", None))
#if QT_CONFIG(accessibility)
        self.trash.setAccessibleName(QCoreApplication.translate("PageDirectory", u"Th\u00f9ng r\u00e1c", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.trash_tab), QCoreApplication.translate("PageDirectory", u"Th\u00f9ng r\u00e1c", None))
    # retranslateUi

