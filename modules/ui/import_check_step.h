// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_engine.h"
#include "ui/screen_context.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace freehold {

class TokenLabel;

/// The third step of an import: the rows that cannot be taken, each with its reason, to be put right cell by cell or left out. The file
/// itself stays as it is.
class ImportCheckStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckStep(ScreenContext &context, QWidget *parent = nullptr);

    /// Shows the problems of a check with the cells of their rows.
    void setProblems(const ImportPlan &plan, const QList<ImportProblem> &problems, const QHash<qint64, QStringList> &rows);
    [[nodiscard]] int problemCount() const;
    /// The selected rows are not to be taken.
    void leaveOutSelected();

Q_SIGNALS:
    void corrected(qint64 row, qsizetype column, const QString &value);
    void leftOut(const QSet<qint64> &rows);
    void saveWanted();

private:
    void showRow(int place, qint64 row, const QStringList &cells, const QList<ImportProblem> &problems);
    void showReason();
    void handleEdit(int place, int column);

    static constexpr int fixedColumns = 2; ///< the row's number and why it cannot be taken

    ScreenContext &m_context;
    QTableWidget *m_table;
    QLabel *m_nothing;
    TokenLabel *m_reason;
    QPushButton *m_leaveOut;
    QPushButton *m_save;
    bool m_isFilling = false;
    bool m_mayCorrect = true; ///< contacts are taken as they are
};

} // namespace freehold
