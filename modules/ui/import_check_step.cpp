// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_check_step.h"

#include "ui/icons.h"
#include "ui/plain_table.h"
#include "ui/token_label.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace freehold {
namespace {

enum FixRole { FileRowRole = Qt::UserRole + 100 };

} // namespace

ImportCheckStep::ImportCheckStep(ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(plainTable({}, this)),
      m_nothing(new TokenLabel(tr("Every row can be taken."), TextStyle::Body, Token::Text2, this)),
      m_reason(new TokenLabel(TextStyle::Body, Token::Text2, this)),
      m_leaveOut(new QPushButton(iconOf(QStringLiteral("x")), tr("Leave these rows out"), this)),
      m_save(new QPushButton(iconOf(QStringLiteral("file-down")), tr("Save the bad rows"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_nothing);
    m_table->setObjectName(QStringLiteral("problems"));
    m_table->setAccessibleName(tr("Rows that cannot be taken"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    column->addWidget(m_table, 1);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setTone(Tone::Danger);
    column->addWidget(m_reason);
    auto *acts = new QHBoxLayout;
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAutoDefault(false);
    m_leaveOut->setToolTip(tr("The selected rows are not taken (Delete)"));
    m_save->setAutoDefault(false);
    acts->addWidget(m_leaveOut);
    acts->addWidget(m_save);
    acts->addStretch(1);
    column->addLayout(acts);
    auto *leave = new QAction(m_table);
    leave->setShortcut(Qt::Key_Delete);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(leave);
    connect(leave, &QAction::triggered, this, &ImportCheckStep::leaveOutSelected);
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportCheckStep::leaveOutSelected);
    connect(m_save, &QPushButton::clicked, this, &ImportCheckStep::saveWanted);
    connect(m_table, &QTableWidget::cellChanged, this, &ImportCheckStep::handleEdit);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportCheckStep::showReason);
    setFocusProxy(m_table);
}

int ImportCheckStep::problemCount() const
{
    return m_table->rowCount();
}

void ImportCheckStep::setProblems(const ImportPlan &plan, const QList<ImportProblem> &problems, const QHash<qint64, QStringList> &rows)
{
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    QList<qint64> order;
    QHash<qint64, QList<ImportProblem>> byRow;
    for (const ImportProblem &problem : problems) {
        if (!byRow.contains(problem.row))
            order.append(problem.row);
        byRow[problem.row].append(problem);
    }
    const bool isTable = plan.format != ImportFormat::Cards;
    m_mayCorrect = isTable;
    const QStringList heads = QStringList{tr("Row"), tr("Why it cannot be taken")} + (isTable ? plan.headers : QStringList{tr("Contact")});
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setRowCount(static_cast<int>(order.size()));
    for (int place = 0; place < m_table->rowCount(); ++place) {
        const qint64 row = order.at(place);
        showRow(place, row, isTable ? rows.value(row) : QStringList{byRow.value(row).first().value}, byRow.value(row));
    }
    m_table->setColumnWidth(0, theme::scaled(64));
    m_table->setColumnWidth(1, theme::scaled(360));
    for (int column = fixedColumns; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, theme::scaled(150));
    m_nothing->setVisible(order.isEmpty());
    m_table->setVisible(!order.isEmpty());
    m_leaveOut->setVisible(!order.isEmpty() && isTable);
    m_save->setVisible(!order.isEmpty());
    if (!order.isEmpty())
        m_table->setCurrentCell(0, qMin(fixedColumns, m_table->columnCount() - 1));
    showReason();
}

/// The whole reason of the present row, which its cell may have no room for.
void ImportCheckStep::showReason()
{
    const QTableWidgetItem *reason = m_table->item(m_table->currentRow(), 1);
    m_reason->setText(reason ? reason->text() : QString());
    m_reason->setVisible(reason);
}

/// Cells of the file can be changed; those a reason names or quotes stand out.
void ImportCheckStep::showRow(int place, qint64 row, const QStringList &cells, const QList<ImportProblem> &problems)
{
    QStringList reasons;
    QSet<QString> wrong;
    for (const ImportProblem &problem : problems) {
        reasons.append(problem.column.isEmpty() ? problem.reason : QStringLiteral("%1: %2").arg(problem.column, problem.reason));
        wrong.insert(problem.column);
    }
    const auto put = [&](int column, const QString &words, bool isFixed) {
        auto *item = new QTableWidgetItem(words);
        item->setData(FileRowRole, row);
        item->setToolTip(words);
        if (isFixed)
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(place, column, item);
        return item;
    };
    put(0, row > 0 ? QString::number(row) : QString(), true);
    put(1, reasons.join(u' '), true)->setForeground(theme::ink(Tone::Danger));
    const bool isFixed = m_table->columnCount() - fixedColumns != cells.size() || !m_mayCorrect;
    for (int column = fixedColumns; column < m_table->columnCount(); ++column) {
        const QString words = cells.value(column - fixedColumns);
        const bool isQuoted = !words.isEmpty() && reasons.join(u' ').contains(QStringLiteral("“%1”").arg(words));
        const bool isWrong = isQuoted || wrong.contains(m_table->horizontalHeaderItem(column)->text());
        QTableWidgetItem *item = put(column, words, isFixed);
        if (isWrong) {
            item->setForeground(theme::ink(Tone::Danger));
            item->setData(Qt::AccessibleDescriptionRole, reasons.join(u' '));
        }
    }
}

void ImportCheckStep::handleEdit(int place, int column)
{
    const QTableWidgetItem *item = m_table->item(place, column);
    if (m_isFilling || !item || column < fixedColumns)
        return;
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_table->item(place, column)->setForeground(theme::color(Token::Accent));
    Q_EMIT corrected(item->data(FileRowRole).toLongLong(), column - fixedColumns, item->text());
}

void ImportCheckStep::leaveOutSelected()
{
    QSet<qint64> rows;
    for (const QTableWidgetItem *item : m_table->selectedItems())
        rows.insert(item->data(FileRowRole).toLongLong());
    if (!rows.isEmpty())
        Q_EMIT leftOut(rows);
}

} // namespace freehold
