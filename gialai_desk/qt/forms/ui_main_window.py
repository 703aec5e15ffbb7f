# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'main_window.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize, Qt)

from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QMainWindow, QPushButton, QSizePolicy, QSpacerItem, QSplitter, QStackedWidget, QStatusBar, QVBoxLayout, QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName(u"MainWindow")
        MainWindow.resize(1366, 768)
        self.central = QWidget(MainWindow)
        self.central.setObjectName(u"central")
        self.central_layout = QVBoxLayout(self.central)
        self.central_layout.setSpacing(0)
        self.central_layout.setObjectName(u"central_layout")
        self.central_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.body.setContentsMargins(0, 0, 0, 0)
        self.nav_frame = QFrame(self.central)
        self.nav_frame.setObjectName(u"nav_frame")
        self.nav_frame.setMinimumSize(QSize(132, 0))
        self.nav_frame.setMaximumSize(QSize(132, 16777215))
        self.nav_layout = QVBoxLayout(self.nav_frame)
        self.nav_layout.setSpacing(4)
        self.nav_layout.setObjectName(u"nav_layout")
        self.nav_layout.setContentsMargins(0, 8, 0, 8)
        self.brand = QLabel(self.nav_frame)
        self.brand.setObjectName(u"brand")

        self.nav_layout.addWidget(self.brand)

        self.nav = QListWidget(self.nav_frame)
        self.nav.setObjectName(u"nav")

        self.nav_layout.addWidget(self.nav)


        self.body.addWidget(self.nav_frame)

        self.middle = QWidget(self.central)
        self.middle.setObjectName(u"middle")
        self.middle_layout = QVBoxLayout(self.middle)
        self.middle_layout.setSpacing(6)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.top_bar = QHBoxLayout()
        self.top_bar.setSpacing(8)
        self.top_bar.setObjectName(u"top_bar")
        self.top_bar.setContentsMargins(16, 10, 16, 0)
        self.search = QLineEdit(self.middle)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumSize(QSize(460, 16777215))

        self.top_bar.addWidget(self.search)

        self.spacer1 = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_bar.addItem(self.spacer1)

        self.undo_button = QPushButton(self.middle)
        self.undo_button.setObjectName(u"undo_button")

        self.top_bar.addWidget(self.undo_button)

        self.redo_button = QPushButton(self.middle)
        self.redo_button.setObjectName(u"redo_button")

        self.top_bar.addWidget(self.redo_button)

        self.paste_button = QPushButton(self.middle)
        self.paste_button.setObjectName(u"paste_button")

        self.top_bar.addWidget(self.paste_button)

        self.import_button = QPushButton(self.middle)
        self.import_button.setObjectName(u"import_button")

        self.top_bar.addWidget(self.import_button)


        self.middle_layout.addLayout(self.top_bar)

        self.splitter = QSplitter(self.middle)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.pages = QStackedWidget(self.splitter)
        self.pages.setObjectName(u"pages")
        self.splitter.addWidget(self.pages)
        self.inspector_holder = QWidget(self.splitter)
        self.inspector_holder.setObjectName(u"inspector_holder")
        self.inspector_layout = QVBoxLayout(self.inspector_holder)
        self.inspector_layout.setSpacing(8)
        self.inspector_layout.setObjectName(u"inspector_layout")
        self.inspector_layout.setContentsMargins(0, 0, 0, 0)
        self.splitter.addWidget(self.inspector_holder)

        self.middle_layout.addWidget(self.splitter)

        self.message_bar = QFrame(self.middle)
        self.message_bar.setObjectName(u"message_bar")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.message_bar.sizePolicy().hasHeightForWidth())
        self.message_bar.setSizePolicy(sizePolicy)
        self.message_bar.setVisible(False)
        self.message_layout = QHBoxLayout(self.message_bar)
        self.message_layout.setSpacing(8)
        self.message_layout.setObjectName(u"message_layout")
        self.message_layout.setContentsMargins(12, 6, 8, 6)
        self.message_text = QLabel(self.message_bar)
        self.message_text.setObjectName(u"message_text")
        self.message_text.setWordWrap(True)

        self.message_layout.addWidget(self.message_text)

        self.message_action = QPushButton(self.message_bar)
        self.message_action.setObjectName(u"message_action")

        self.message_layout.addWidget(self.message_action)

        self.message_close = QPushButton(self.message_bar)
        self.message_close.setObjectName(u"message_close")

        self.message_layout.addWidget(self.message_close)

        self.message_layout.setStretch(0, 1)

        self.middle_layout.addWidget(self.message_bar)


        self.body.addWidget(self.middle)


        self.central_layout.addLayout(self.body)

        MainWindow.setCentralWidget(self.central)
        self.statusbar = QStatusBar(MainWindow)
        self.statusbar.setObjectName(u"statusbar")
        MainWindow.setStatusBar(self.statusbar)

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        MainWindow.setWindowTitle(QCoreApplication.translate("MainWindow", u"GiaLai Desk", None))
        self.brand.setText(QCoreApplication.translate("MainWindow", u"GiaLai Desk", None))
#if QT_CONFIG(accessibility)
        self.nav.setAccessibleName(QCoreApplication.translate("MainWindow", u"C\u00e1c trang", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindow", u"T\u00ecm nhi\u1ec7m v\u1ee5, v\u0103n b\u1ea3n, s\u1ed1 k\u00fd hi\u1ec7u\u2026 (Ctrl+F)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("MainWindow", u"T\u00ecm ki\u1ebfm", None))
#endif // QT_CONFIG(accessibility)
        self.undo_button.setText(QCoreApplication.translate("MainWindow", u"Ho\u00e0n t\u00e1c", None))
        self.redo_button.setText(QCoreApplication.translate("MainWindow", u"L\u00e0m l\u1ea1i", None))
        self.paste_button.setText(QCoreApplication.translate("MainWindow", u"D\u00e1n v\u0103n b\u1ea3n", None))
        self.import_button.setText(QCoreApplication.translate("MainWindow", u"Nh\u1eadp v\u0103n b\u1ea3n", None))
        self.message_text.setText("")
        self.message_action.setText("")
        self.message_close.setText(QCoreApplication.translate("MainWindow", u"\u0110\u00f3ng", None))
    # retranslateUi

