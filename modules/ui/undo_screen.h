// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/undo_steps.h"
#include "ui/screen.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace freehold {

class EmptyPage;

/// What was edited, when and by whom; one's own edits can be taken back up to any of them.
class UndoScreen final : public Screen
{
    Q_OBJECT

public:
    explicit UndoScreen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Undo history"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("undo-2"); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    /// Takes back one's own edits from the last one to the one chosen, all or none.
    void undoToCurrent();

Q_SIGNALS:
    void loaded();

private:
    [[nodiscard]] QWidget *buildHead();
    void buildTable();
    void show(const QList<UndoStep> &steps);
    void updateButton();
    /// How many steps would be taken back; 0 if the chosen one cannot be.
    [[nodiscard]] int stepsToTake() const;

    QList<UndoStep> m_steps;
    QTableWidget *m_table;
    EmptyPage *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_undo;
    quint64 m_request = 0;
};

} // namespace freehold
