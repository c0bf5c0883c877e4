// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/trash.h"
#include "ui/screen.h"

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace freehold {

class EmptyPage;
class TokenLabel;

/// What was deleted in the last 90 days, to be brought back.
class TrashScreen final : public Screen
{
    Q_OBJECT

public:
    explicit TrashScreen(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Trash"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("trash-2"); }
    [[nodiscard]] QString status() const override;
    void refresh() override;
    /// Brings the selected records back, each as an act of its own.
    void restoreSelected();

Q_SIGNALS:
    void loaded();

private:
    void show(const QList<TrashedRecord> &records);
    void updateButton();

    QList<TrashedRecord> m_records;
    QTableWidget *m_table;
    EmptyPage *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_restore;
    quint64 m_request = 0;
};

} // namespace freehold
