// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"

class QAbstractButton;
class QLineEdit;

namespace freehold {

class FieldForm;
class OperationDialog;

/// Drives a window as a person does: types, presses, waits for what appears, takes pictures. Keeps what did not work.
class WindowDriver
{
public:
    WindowDriver(MainWindow &window, QString folder);

    /// Lets the window work until `holds` or the time is over; what is missing then becomes a problem in these words.
    bool waitFor(const std::function<bool()> &holds, const QString &what);
    void settle(int milliseconds = 120);
    void shot(const QString &name, QWidget *widget = nullptr);
    /// Words between the name of a picture and its colours: "-small".
    void setMark(const QString &mark) { m_mark = mark; }
    void problem(const QString &sentence);
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }

    void type(QLineEdit *line, const QString &words);
    void press(QAbstractButton *button);
    void fill(FieldForm &form, const QString &field, const QString &words);
    /// Types into a lookup and takes the first offer.
    void find(FieldForm &form, const QString &field, const QString &words);
    /// The dialog of the operation that is open in front.
    OperationDialog *dialog(const QString &operation);

    template <typename T>
    T *screen()
    {
        return qobject_cast<T *>(m_window.currentScreen());
    }

private:
    MainWindow &m_window;
    QString m_folder;
    QString m_mark;
    QStringList m_problems;
};

} // namespace freehold
