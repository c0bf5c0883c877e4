// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_screen.h"

#include "ui/cell_delegate.h"
#include "ui/empty_page.h"
#include "ui/icons.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace freehold {

UndoScreen::UndoScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent), m_table(new QTableWidget(0, 4, this)), m_empty(new EmptyPage(QStringLiteral("undo-2"), this)), m_stack(new QStackedWidget(this)),
      m_undo(new QPushButton(iconOf(QStringLiteral("undo-2"), Token::OnAccent), tr("Undo up to here"), this))
{
    setObjectName(QStringLiteral("undoHistory"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    buildTable();
    m_empty->setTexts(tr("Nothing was edited yet. Edits of records stand here, to be taken back."), {}, {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setStart(m_table);
    connect(m_undo, &QPushButton::clicked, this, &UndoScreen::undoToCurrent);
    connect(m_table, &QTableWidget::itemActivated, this, &UndoScreen::undoToCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &UndoScreen::updateButton);
    connect(&store(), &Store::changed, this, &UndoScreen::refresh);
    refresh();
}

QWidget *UndoScreen::buildHead()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout(box);
    head->setContentsMargins(20, 14, 20, 14);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, box));
    head->addWidget(new TokenLabel(tr("edits of records, the latest first"), TextStyle::Body, Token::Text2, box));
    head->addStretch(1);
    m_undo->setObjectName(QStringLiteral("undoTo"));
    m_undo->setDefault(true);
    m_undo->setVisible(!store().isReadOnly());
    head->addWidget(m_undo);
    return box;
}

void UndoScreen::buildTable()
{
    m_table->setObjectName(QStringLiteral("steps"));
    m_table->setAccessibleName(title());
    m_table->setHorizontalHeaderLabels({tr("What was done"), tr("When"), tr("By"), tr("State")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_table->horizontalHeader()->setFixedHeight(theme::scaled(32));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto &[section, width] : {std::pair{1, 180}, std::pair{2, 160}, std::pair{3, 140}})
        m_table->horizontalHeader()->resizeSection(section, theme::scaled(width));
}

void UndoScreen::refresh()
{
    readLater(store(), this, [](Reader &reader) { return undoSteps(reader); }, [this, request = ++m_request](const Result<QList<UndoStep>> &steps) {
        if (request != m_request)
            return;
        if (steps)
            show(*steps);
        else
            context().showError(steps.error());
    });
}

void UndoScreen::show(const QList<UndoStep> &steps)
{
    m_steps = steps;
    m_table->setRowCount(static_cast<int>(steps.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const UndoStep &step = steps.at(row);
        const QDateTime at = step.at.toLocalTime();
        const QStringList cells{step.label, formatDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm")), step.actor,
                                step.state == UndoStep::State::Done ? QString() : tr("taken back")};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto *item = new QTableWidgetItem(cells.at(cell));
            if (step.state == UndoStep::State::Undone)
                item->setForeground(theme::color(Token::Text3));
            m_table->setItem(row, cell, item);
        }
    }
    m_stack->setCurrentIndex(steps.isEmpty() ? 1 : 0);
    if (!steps.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    updateButton();
    Q_EMIT statusChanged();
    Q_EMIT loaded();
}

int UndoScreen::stepsToTake() const
{
    const auto stands = [](const UndoStep &step) { return step.isOwn && step.state == UndoStep::State::Done; };
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_steps.size() || !stands(m_steps.at(row)))
        return 0;
    return static_cast<int>(std::count_if(m_steps.begin(), m_steps.begin() + row + 1, stands));
}

void UndoScreen::updateButton()
{
    const int count = stepsToTake();
    m_undo->setEnabled(count > 0);
    m_undo->setText(count < 2 ? tr("Undo this edit") : tr("Undo %1 edits, up to here").arg(formatCount(count, context().format())));
}

QString UndoScreen::status() const
{
    return m_steps.size() == 1 ? tr("1 edit") : tr("%1 edits").arg(formatCount(m_steps.size(), context().format()));
}

void UndoScreen::undoToCurrent()
{
    if (store().isReadOnly() || stepsToTake() == 0)
        return;
    const Result<int> done = store().undoTo(m_steps.at(m_table->currentRow()).sequence);
    if (!done)
        return context().showError(done.error());
    context().showMessage(*done == 1 ? tr("1 edit is taken back.") : tr("%1 edits are taken back.").arg(formatCount(*done, context().format())));
}

} // namespace freehold
