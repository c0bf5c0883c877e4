// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QFrame>
#include <QPointer>

class QLabel;

namespace freehold {

class ValueEditor;

/// The input of a field over the cell of a table. Enter asks to keep the value, Tab and Shift+Tab to keep it and go on to a cell beside,
/// Esc gives the cell back as it was; leaving it for elsewhere in the window asks to keep it too. What is wrong stands below the cell.
class CellEditor final : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `table`, whose owner places it.
    CellEditor(const Field &field, ScreenContext &context, const QVariant &value, QWidget *table);
    ~CellEditor() override;

    [[nodiscard]] Result<QVariant> value() const;
    /// Puts the letter in place of the value and goes on from there.
    void startWith(const QString &typed);
    void showProblem(const QString &sentence);
    /// Covers the cell, wider where the input needs it, within `room`.
    void placeOver(const QRect &cell, const QRect &room);

Q_SIGNALS:
    /// `step`: to which cell of the row afterwards, 0 = none.
    void keepWanted(int step);
    void left();
    void givenBack();

private:
    void addKey(const QList<QKeySequence> &keys, const std::function<void()> &act);
    void handleFocus(const QWidget *now);

    ValueEditor *m_input;
    QPointer<QLabel> m_problem; ///< beside this one, below the cell
};

} // namespace freehold
