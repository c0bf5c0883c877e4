// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window_driver.h"

#include "ui/operation_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QThread>

namespace freehold {
namespace {

constexpr int settlingMs = 15'000;

void sendKey(QWidget *target, int key, const QString &words = {})
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, words);
    QCoreApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, words);
    QCoreApplication::sendEvent(target, &release);
}

} // namespace

WindowDriver::WindowDriver(MainWindow &window, QString folder) : m_window(window), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    window.resize(1560, 936);
    settle();
}

void WindowDriver::settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(2);
    }
}

bool WindowDriver::waitFor(const std::function<bool()> &holds, const QString &what)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < settlingMs) {
        if (holds())
            return true;
        settle(10);
    }
    problem(what);
    return false;
}

void WindowDriver::problem(const QString &sentence)
{
    m_problems.append(sentence);
}

void WindowDriver::shot(const QString &name, QWidget *widget)
{
    settle();
    QWidget *target = widget ? widget : &m_window;
    const QString file = path(name + m_mark + (theme::isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")));
    if (!target->grab().save(file))
        problem(QStringLiteral("The picture %1 could not be saved.").arg(file));
}

void WindowDriver::type(QLineEdit *line, const QString &words)
{
    if (!line)
        return problem(QStringLiteral("The line for “%1” is missing.").arg(words));
    line->setFocus();
    line->selectAll();
    for (const QChar c : words)
        sendKey(line, 0, QString(c));
}

void WindowDriver::press(QAbstractButton *button)
{
    if (!button || !button->isEnabled())
        return problem(QStringLiteral("A button is missing or cannot be pressed: %1").arg(button ? button->text() : QString()));
    button->click();
    settle(30);
}

void WindowDriver::fill(FieldForm &form, const QString &field, const QString &words)
{
    ValueEditor *editor = form.editor(field);
    if (!editor)
        return problem(QStringLiteral("The form has no field “%1”.").arg(field));
    type(editor->findChild<QLineEdit *>(field), words);
}

void WindowDriver::find(FieldForm &form, const QString &field, const QString &words)
{
    fill(form, field, words);
    if (words.isEmpty() && form.editor(field))
        sendKey(form.editor(field)->findChild<QLineEdit *>(field), Qt::Key_Down);
    const auto popup = [] { return qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget()); };
    if (waitFor([&] { return popup() && popup()->model()->rowCount() > 0; }, QStringLiteral("%1: nothing is offered for “%2”.").arg(field, words)))
        sendKey(popup(), Qt::Key_Return);
    settle(30);
}

OperationDialog *WindowDriver::dialog(const QString &operation)
{
    OperationDialog *found = nullptr;
    waitFor([&] { return (found = m_window.findChild<OperationDialog *>(QStringLiteral("operation.") + operation)) != nullptr; },
            QStringLiteral("The dialog of %1 did not open.").arg(operation));
    settle();
    return found;
}

} // namespace freehold
