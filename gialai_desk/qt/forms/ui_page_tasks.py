# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_tasks.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QTableView, QTreeView, QVBoxLayout, QWidget)

class Ui_PageTasks(object):
    def setupUi(self, PageTasks: QWidget) -> None:
        if not PageTasks.objectName():
            PageTasks.setObjectName(u"PageTasks")
        PageTasks.resize(900, 600)
        self.page_layout = QVBoxLayout(PageTasks)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PageTasks)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.spacer11 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.spacer11)

        self.group_label = QLabel(PageTasks)
        self.group_label.setObjectName(u"group_label")

        self.head.addWidget(self.group_label)

        self.group_box = QComboBox(PageTasks)
        self.group_box.setObjectName(u"group_box")

        self.head.addWidget(self.group_box)

        self.health_box = QComboBox(PageTasks)
        self.health_box.setObjectName(u"health_box")

        self.head.addWidget(self.health_box)

        self.filter = QLineEdit(PageTasks)
        self.filter.setObjectName(u"filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumSize(QSize(200, 16777215))

        self.head.addWidget(self.filter)

        self.view_button = QPushButton(PageTasks)
        self.view_button.setObjectName(u"view_button")
        self.view_button.setCheckable(True)

        self.head.addWidget(self.view_button)

        self.add_button = QPushButton(PageTasks)
        self.add_button.setObjectName(u"add_button")

        self.head.addWidget(self.add_button)


        self.page_layout.addLayout(self.head)

        self.summary = QLabel(PageTasks)
        self.summary.setObjectName(u"summary")

        self.page_layout.addWidget(self.summary)

        self.stack = QStackedWidget(PageTasks)
        self.stack.setObjectName(u"stack")
        self.tree = QTreeView()
        self.tree.setObjectName(u"tree")
        self.stack.addWidget(self.tree)
        self.table = QTableView()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.empty = QWidget()
        self.empty.setObjectName(u"empty")
        self.empty_layout = QVBoxLayout(self.empty)
        self.empty_layout.setSpacing(8)
        self.empty_layout.setObjectName(u"empty_layout")
        self.empty_layout.setContentsMargins(48, 48, 48, 48)
        self.spacer12 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer12)

        self.empty_title = QLabel(self.empty)
        self.empty_title.setObjectName(u"empty_title")
        self.empty_title.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.empty_layout.addWidget(self.empty_title)

        self.empty_text = QLabel(self.empty)
        self.empty_text.setObjectName(u"empty_text")
        self.empty_text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_text.setWordWrap(True)

        self.empty_layout.addWidget(self.empty_text)

        self.spacer13 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.empty_layout.addItem(self.spacer13)

        self.stack.addWidget(self.empty)

        self.page_layout.addWidget(self.stack)


        self.retranslateUi(PageTasks)

        QMetaObject.connectSlotsByName(PageTasks)
    # setupUi

    def retranslateUi(self, PageTasks: QWidget) -> None:
        PageTasks.setWindowTitle(QCoreApplication.translate("PageTasks", u"GiaLai Desk", None))
        self.title.setText(QCoreApplication.translate("PageTasks", u"Nhi\u1ec7m v\u1ee5", None))
        self.group_label.setText(QCoreApplication.translate("PageTasks", u"X\u1ebfp theo", None))
#if QT_CONFIG(accessibility)
        self.group_box.setAccessibleName(QCoreApplication.translate("PageTasks", u"X\u1ebfp theo", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.health_box.setAccessibleName(QCoreApplication.translate("PageTasks", u"L\u1ecdc t\u00ecnh tr\u1ea1ng", None))
#endif // QT_CONFIG(accessibility)
        self.filter.setPlaceholderText(QCoreApplication.translate("PageTasks", u"L\u1ecdc\u2026", None))
#if QT_CONFIG(accessibility)
        self.filter.setAccessibleName(QCoreApplication.translate("PageTasks", u"L\u1ecdc nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.view_button.setText(QCoreApplication.translate("PageTasks", u"D\u1ea1ng b\u1ea3ng", None))
        self.add_button.setText(QCoreApplication.translate("PageTasks", u"Th\u00eam nhi\u1ec7m v\u1ee5", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.tree.setAccessibleName(QCoreApplication.translate("PageTasks", u"C\u00e2y nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("PageTasks", u"B\u1ea3ng nhi\u1ec7m v\u1ee5", None))
#endif // QT_CONFIG(accessibility)
        self.empty_title.setText(QCoreApplication.translate("PageTasks", u"Kh\u00f4ng c\u00f3 nhi\u1ec7m v\u1ee5 n\u00e0o \u1edf \u0111\u00e2y", None))
        self.empty_text.setText(QCoreApplication.translate("PageTasks", u"Nh\u1eadp m\u1ed9t v\u0103n b\u1ea3n \u0111\u1ec3 b\u1eaft \u0111\u1ea7u, ho\u1eb7c b\u1ecf b\u1edbt \u0111i\u1ec1u ki\u1ec7n l\u1ecdc.", None))
    # retranslateUi

