# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'page_review.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)

from PySide6.QtWidgets import (QHBoxLayout, QLabel, QListView, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QVBoxLayout, QWidget)

class Ui_PageReview(object):
    def setupUi(self, PageReview: QWidget) -> None:
        if not PageReview.objectName():
            PageReview.setObjectName(u"PageReview")
        PageReview.resize(900, 600)
        self.page_layout = QVBoxLayout(PageReview)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(16, 12, 16, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.back_button = QPushButton(PageReview)
        self.back_button.setObjectName(u"back_button")

        self.head.addWidget(self.back_button)

        self.title = QLabel(PageReview)
        self.title.setObjectName(u"title")

        self.head.addWidget(self.title)

        self.progress_label = QLabel(PageReview)
        self.progress_label.setObjectName(u"progress_label")

        self.head.addWidget(self.progress_label)

        self.accept_all_button = QPushButton(PageReview)
        self.accept_all_button.setObjectName(u"accept_all_button")

        self.head.addWidget(self.accept_all_button)


        self.page_layout.addLayout(self.head)

        self.header_row = QHBoxLayout()
        self.header_row.setSpacing(8)
        self.header_row.setObjectName(u"header_row")
        self.header_row.setContentsMargins(0, 0, 0, 0)
        self.header_label = QLabel(PageReview)
        self.header_label.setObjectName(u"header_label")
        self.header_label.setWordWrap(True)

        self.header_row.addWidget(self.header_label)

        self.header_button = QPushButton(PageReview)
        self.header_button.setObjectName(u"header_button")

        self.header_row.addWidget(self.header_button)


        self.page_layout.addLayout(self.header_row)

        self.warnings_label = QLabel(PageReview)
        self.warnings_label.setObjectName(u"warnings_label")
        self.warnings_label.setWordWrap(True)
        self.warnings_label.setVisible(False)

        self.page_layout.addWidget(self.warnings_label)

        self.splitter = QSplitter(PageReview)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.source_side = QWidget(self.splitter)
        self.source_side.setObjectName(u"source_side")
        self.source_layout = QVBoxLayout(self.source_side)
        self.source_layout.setSpacing(8)
        self.source_layout.setObjectName(u"source_layout")
        self.source_layout.setContentsMargins(0, 0, 0, 0)
        self.source_title = QLabel(self.source_side)
        self.source_title.setObjectName(u"source_title")

        self.source_layout.addWidget(self.source_title)

        self.source_row = QHBoxLayout()
        self.source_row.setSpacing(0)
        self.source_row.setObjectName(u"source_row")
        self.source_row.setContentsMargins(0, 0, 0, 0)

        self.source_layout.addLayout(self.source_row)

        self.source_buttons = QHBoxLayout()
        self.source_buttons.setSpacing(8)
        self.source_buttons.setObjectName(u"source_buttons")
        self.source_buttons.setContentsMargins(0, 0, 0, 0)
        self.select_button = QPushButton(self.source_side)
        self.select_button.setObjectName(u"select_button")

        self.source_buttons.addWidget(self.select_button)

        self.no_task_button = QPushButton(self.source_side)
        self.no_task_button.setObjectName(u"no_task_button")

        self.source_buttons.addWidget(self.no_task_button)

        self.spacer9 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.source_buttons.addItem(self.spacer9)


        self.source_layout.addLayout(self.source_buttons)

        self.splitter.addWidget(self.source_side)
        self.task_side = QWidget(self.splitter)
        self.task_side.setObjectName(u"task_side")
        self.task_layout = QVBoxLayout(self.task_side)
        self.task_layout.setSpacing(8)
        self.task_layout.setObjectName(u"task_layout")
        self.task_layout.setContentsMargins(0, 0, 0, 0)
        self.tasks_title = QLabel(self.task_side)
        self.tasks_title.setObjectName(u"tasks_title")

        self.task_layout.addWidget(self.tasks_title)

        self.proposals = QListView(self.task_side)
        self.proposals.setObjectName(u"proposals")

        self.task_layout.addWidget(self.proposals)

        self.task_buttons = QHBoxLayout()
        self.task_buttons.setSpacing(8)
        self.task_buttons.setObjectName(u"task_buttons")
        self.task_buttons.setContentsMargins(0, 0, 0, 0)
        self.accept_button = QPushButton(self.task_side)
        self.accept_button.setObjectName(u"accept_button")

        self.task_buttons.addWidget(self.accept_button)

        self.drop_button = QPushButton(self.task_side)
        self.drop_button.setObjectName(u"drop_button")

        self.task_buttons.addWidget(self.drop_button)

        self.split_button = QPushButton(self.task_side)
        self.split_button.setObjectName(u"split_button")

        self.task_buttons.addWidget(self.split_button)

        self.merge_button = QPushButton(self.task_side)
        self.merge_button.setObjectName(u"merge_button")

        self.task_buttons.addWidget(self.merge_button)

        self.spacer10 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.task_buttons.addItem(self.spacer10)


        self.task_layout.addLayout(self.task_buttons)

        self.splitter.addWidget(self.task_side)

        self.page_layout.addWidget(self.splitter)


        self.retranslateUi(PageReview)

        QMetaObject.connectSlotsByName(PageReview)
    # setupUi

    def retranslateUi(self, PageReview: QWidget) -> None:
        PageReview.setWindowTitle(QCoreApplication.translate("PageReview", u"GiaLai Desk", None))
        self.back_button.setText(QCoreApplication.translate("PageReview", u"\u2039 S\u1ed5 v\u0103n b\u1ea3n", None))
        self.title.setText("")
        self.progress_label.setText("")
        self.accept_all_button.setText(QCoreApplication.translate("PageReview", u"Ch\u1ea5p nh\u1eadn t\u1ea5t c\u1ea3", None))
        self.header_label.setText("")
        self.header_button.setText(QCoreApplication.translate("PageReview", u"S\u1eeda th\u00f4ng tin", None))
        self.warnings_label.setText("")
        self.source_title.setText(QCoreApplication.translate("PageReview", u"V\u0103n b\u1ea3n g\u1ed1c", None))
        self.select_button.setText(QCoreApplication.translate("PageReview", u"T\u1ea1o nhi\u1ec7m v\u1ee5 t\u1eeb \u0111o\u1ea1n b\u00f4i \u0111en", None))
        self.no_task_button.setText(QCoreApplication.translate("PageReview", u"\u0110o\u1ea1n n\u00e0y kh\u00f4ng ph\u00e1t sinh nhi\u1ec7m v\u1ee5", None))
        self.tasks_title.setText(QCoreApplication.translate("PageReview", u"Nhi\u1ec7m v\u1ee5 \u0111\u1ec1 xu\u1ea5t", None))
#if QT_CONFIG(accessibility)
        self.proposals.setAccessibleName(QCoreApplication.translate("PageReview", u"Nhi\u1ec7m v\u1ee5 \u0111\u1ec1 xu\u1ea5t", None))
#endif // QT_CONFIG(accessibility)
        self.accept_button.setText(QCoreApplication.translate("PageReview", u"Ch\u1ea5p nh\u1eadn", None))
        self.drop_button.setText(QCoreApplication.translate("PageReview", u"B\u1ecf\u2026", None))
        self.split_button.setText(QCoreApplication.translate("PageReview", u"T\u00e1ch", None))
        self.merge_button.setText(QCoreApplication.translate("PageReview", u"G\u1ed9p", None))
    # retranslateUi

