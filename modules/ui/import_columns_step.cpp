// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_columns_step.h"

#include "exchange/import_engine.h"
#include "ui/plain_table.h"

#include <QComboBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace freehold {

ImportColumnsStep::ImportColumnsStep(ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_table(plainTable({tr("Column in the file"), tr("First values"), tr("Becomes"), tr("Read as")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("columns"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(36));
    m_table->setColumnWidth(0, theme::scaled(180));
    m_table->setColumnWidth(1, theme::scaled(280));
    m_table->setColumnWidth(2, theme::scaled(200));
    setFocusProxy(m_table);
}

void ImportColumnsStep::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(plan.headers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (const int cell : {0, 1, 3})
            m_table->setItem(row, cell, new QTableWidgetItem(cell == 0 ? plan.headers.at(row) : QString()));
        auto *choice = new QComboBox(m_table);
        choice->addItem(tr("Leave out"), QString());
        for (const ImportField &each : plan.importer->fields)
            choice->addItem(each.field.label.text(), each.field.name);
        choice->setCurrentIndex(qMax(0, choice->findData(plan.targets.value(row))));
        choice->setAccessibleName(tr("Field for column %1").arg(plan.headers.at(row)));
        connect(choice, &QComboBox::activated, this, [this, row, choice] {
            m_plan.targets[row] = choice->currentData().toString();
            showParsed();
            Q_EMIT targetsChosen(m_plan.targets);
        });
        m_table->setCellWidget(row, 2, choice);
    }
    showParsed();
}

void ImportColumnsStep::showParsed()
{
    constexpr qsizetype samples = 3;
    const QList<ImportPreviewRow> rows = previewImport(m_plan, m_context.values().today);
    for (int column = 0; column < m_table->rowCount(); ++column) {
        QStringList raw;
        QStringList parsed;
        QString problem;
        for (const ImportPreviewRow &row : rows) {
            const ImportPreviewCell cell = row.cells.value(column);
            if (problem.isEmpty())
                problem = cell.problem;
            if (cell.raw.isEmpty() || raw.size() >= samples)
                continue;
            raw.append(cell.raw);
            if (!cell.parsed.isEmpty())
                parsed.append(cell.parsed);
        }
        m_table->item(column, 1)->setText(raw.join(QStringLiteral(" | ")));
        QTableWidgetItem *shown = m_table->item(column, 3);
        shown->setText(problem.isEmpty() ? parsed.join(QStringLiteral(" | ")) : problem);
        shown->setForeground(problem.isEmpty() ? theme::color(Token::Text) : theme::ink(Tone::Danger));
    }
}

} // namespace freehold
