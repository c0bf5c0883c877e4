// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document_table_view.h"

#include "exchange/document_cells.h"
#include "ui/cell_delegate.h"
#include "ui/document_model.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace freehold {
namespace {

constexpr int shownTableLineHeight = 30;
constexpr int shownTablePadding = 28;

} // namespace

Result<ShownTable> shownTable(const DocumentTable &table)
{
    ShownTable shown{table.title, table.columns, {}};
    const Result<void> done = table.produce([&](const TableRow &row) -> Result<void> {
        shown.rows.append(row);
        return {};
    });
    if (!done)
        return done.error();
    return shown;
}

QList<ShownTable> shownTables(const Reader &reader, const Report &report, const QVariantMap &parameters)
{
    QList<ShownTable> tables;
    const Document document = report.make(reader, parameters);
    for (const DocumentTable &table : document.tables)
        tables.append(reader.valueOf(shownTable(table)));
    return tables;
}

DocumentTableView::DocumentTableView(const CompanyFormat &format, QWidget *parent)
    : QTableView(parent), m_format(format)
{
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(shownTableLineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(shownTableLineHeight);
    connect(this, &QTableView::doubleClicked, this, &DocumentTableView::openLine);
}

void DocumentTableView::setTable(const ShownTable &table)
{
    const int row = currentIndex().row();
    const auto *old = model();
    m_model = new DocumentModel(table.columns, table.rows, m_format, this);
    setModel(m_model);
    delete old;
    m_columns = table.columns;
    const QFontMetrics metrics(theme::font(TextStyle::BodyStrong));
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(table.columns.at(column).title);
        for (int line = 0; line < std::min(m_model->rowCount(), 200); ++line)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(line, column).data().toString()));
        m_wanted.append(std::clamp(width + shownTablePadding, 48, 420));
    }
    fitColumns();
    if (row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
    updateGeometry();
}

void DocumentTableView::setFitsLines(bool fits)
{
    m_fitsLines = fits;
    if (fits)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize DocumentTableView::sizeHint() const
{
    if (!m_fitsLines)
        return QTableView::sizeHint();
    int wanted = 0;
    for (const int each : m_wanted)
        wanted += each;
    const int bar = wanted > width() ? 14 : 0;
    return {300, shownTableLineHeight * ((m_model ? m_model->rowCount() : 0) + 1) + bar + 2};
}

QSize DocumentTableView::minimumSizeHint() const
{
    return m_fitsLines ? QSize(120, sizeHint().height()) : QTableView::minimumSizeHint();
}

/// Columns take what they need; what is left goes to the widest text column, and what lacks is scrolled to.
void DocumentTableView::fitColumns()
{
    int total = 0;
    qsizetype widest = -1;
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        total += m_wanted.at(i);
        const bool isText = !isNumeric(m_columns.at(i).kind);
        if (isText && (widest < 0 || m_wanted.at(i) > m_wanted.at(widest)))
            widest = i;
    }
    for (qsizetype i = 0; i < m_wanted.size(); ++i) {
        int width = m_wanted.at(i);
        if (i == widest)
            width = std::max(std::min(width, 140), width + viewport()->width() - total);
        setColumnWidth(static_cast<int>(i), width);
    }
}

void DocumentTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DocumentTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers() && currentIndex().isValid())
        return openLine(currentIndex());
    QTableView::keyPressEvent(event);
}

void DocumentTableView::openLine(const QModelIndex &index)
{
    const TableRow &row = m_model->rowAt(index.row());
    if (!row.targetEntity.isEmpty())
        Q_EMIT opened(row.targetEntity, QUuid(row.targetId));
}

} // namespace freehold
