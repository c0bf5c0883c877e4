// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <utility>

namespace freehold::testing {

/// Hands at a keyboard: every key goes where the cursor is, as from a person.
class Keyboard
{
public:
    static QWidget *target()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        if (QApplication::focusWidget())
            return QApplication::focusWidget();
        return QApplication::activeWindow();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(target());
        QTest::keyClick(target(), key, modifiers);
    }
    /// Replaces what stands in the field.
    static void type(const QString &words)
    {
        QVERIFY(target());
        if (auto *line = qobject_cast<QLineEdit *>(target()))
            line->selectAll();
        QTest::keyClicks(target(), words);
    }
    static void tabTo(const QString &name)
    {
        constexpr int most = 60;
        const auto isThere = [&name] { return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name; };
        for (int presses = 0; presses < most && target() && !isThere(); ++presses)
            press(Qt::Key_Tab);
        QVERIFY2(isThere(), qPrintable(QStringLiteral("Tab does not lead to ") + name));
    }
    static void fill(const QString &field, const QString &words)
    {
        tabTo(field);
        type(words);
    }
    /// Types into the lookup with the cursor and takes what is offered first.
    static void pick(const QString &words)
    {
        type(words);
        const auto offers = [] { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); };
        QTRY_VERIFY2(offers() && offers()->model()->rowCount() > 0, qPrintable(QStringLiteral("nothing is offered for ") + words));
        press(Qt::Key_Return);
    }
    /// Steps a choice to the entry with the words.
    static void choose(const QString &field, const QString &words)
    {
        tabTo(field);
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        press(Qt::Key_Home);
        for (int presses = 0; presses < box->count() && box->currentText() != words; ++presses)
            press(Qt::Key_Down);
        QCOMPARE(box->currentText(), words);
    }
    /// Answers the question for a file that opens next: types the path, then Enter until the question is gone (an open completion takes the
    /// first).
    static void nameNextFile(const QString &path)
    {
        auto *clock = new QTimer(qApp);
        QObject::connect(clock, &QTimer::timeout, clock, [clock, path, isTyped = false]() mutable {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog && isTyped)
                return clock->deleteLater();
            auto *line = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!line)
                return;
            if (std::exchange(isTyped, true)) {
                if (QWidget *popup = QApplication::activePopupWidget())
                    popup->hide();
                QTest::keyClick(line, Qt::Key_Return);
                return;
            }
            line->selectAll();
            QTest::keyClicks(line, path);
        });
        clock->start(50);
    }
};

} // namespace freehold::testing
