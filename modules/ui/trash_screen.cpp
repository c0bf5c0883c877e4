// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trash_screen.h"

#include "store/plain_edits.h"
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

TrashScreen::TrashScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent), m_table(new QTableWidget(this)), m_empty(new EmptyPage(QStringLiteral("trash-2"), this)), m_stack(new QStackedWidget(this)),
      m_restore(new QPushButton(iconOf(QStringLiteral("rotate-ccw"), Token::OnAccent), tr("Restore"), this))
{
    setObjectName(QStringLiteral("trash"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 20, 14);
    head->addWidget(new TokenLabel(title(), TextStyle::Title, Token::Text, this));
    head->addWidget(new TokenLabel(tr("kept for %1 days").arg(trashDays), TextStyle::Body, Token::Text2, this));
    head->addStretch(1);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setDefault(true);
    m_restore->setVisible(!store().isReadOnly());
    head->addWidget(m_restore);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Deleted records"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Kind"), tr("Deleted")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    m_table->horizontalHeader()->setFixedHeight(theme::scaled(32));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 200);
    m_table->horizontalHeader()->resizeSection(2, 200);
    m_empty->setTexts(tr("The trash is empty. What is deleted stays here for %1 days.").arg(trashDays), {}, {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setStart(m_table);
    connect(m_restore, &QPushButton::clicked, this, &TrashScreen::restoreSelected);
    connect(m_table, &QTableWidget::itemActivated, this, &TrashScreen::restoreSelected);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TrashScreen::updateButton);
    connect(&store(), &Store::changed, this, &TrashScreen::refresh);
    refresh();
}

void TrashScreen::refresh()
{
    readLater(store(), this, [](Reader &reader) { return trashedRecords(reader); }, [this, request = ++m_request](const Result<QList<TrashedRecord>> &records) {
        if (request != m_request)
            return;
        if (records)
            show(*records);
        else
            context().showError(records.error());
    });
}

void TrashScreen::show(const QList<TrashedRecord> &records)
{
    m_records = records;
    m_table->setRowCount(static_cast<int>(records.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TrashedRecord &record = records.at(row);
        const Entity *entity = context().program().catalogue.entity(record.table);
        const QString kind = entity ? entity->one.text() : record.table;
        const QDateTime at = record.deletedAt.toLocalTime();
        const QStringList cells{record.title.isEmpty() ? kind : record.title, kind, formatDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm"))};
        for (int cell = 0; cell < cells.size(); ++cell)
            m_table->setItem(row, cell, new QTableWidgetItem(cells.at(cell)));
    }
    m_stack->setCurrentIndex(records.isEmpty() ? 1 : 0);
    if (!records.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    updateButton();
    Q_EMIT statusChanged();
    Q_EMIT loaded();
}

void TrashScreen::updateButton()
{
    m_restore->setEnabled(!m_records.isEmpty() && m_table->selectionModel()->hasSelection());
}

QString TrashScreen::status() const
{
    return tr("%1 records", nullptr, static_cast<int>(m_records.size())).arg(formatCount(m_records.size(), context().format()));
}

void TrashScreen::restoreSelected()
{
    if (store().isReadOnly())
        return;
    QList<TrashedRecord> chosen;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        chosen.append(m_records.at(index.row()));
    qsizetype restored = 0;
    for (const TrashedRecord &record : std::as_const(chosen)) {
        const Result<Outcome> done = store().run(RestoreRecord{record.table, record.id});
        if (!done)
            return context().showError(done.error());
        ++restored;
    }
    if (restored == 1) {
        const TrashedRecord record = chosen.first();
        context().showMessage(tr("%1 is back.").arg(record.title), {tr("Open"), [&context = context(), record] { context.openRecord(record.table, record.id); }});
    } else if (restored > 1) {
        context().showMessage(tr("%1 records are back.").arg(formatCount(restored, context().format())));
    }
}

} // namespace freehold
