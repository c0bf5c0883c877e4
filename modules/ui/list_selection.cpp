// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_selection.h"

#include "ui/read_later.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTimer>

namespace freehold {
namespace {

/// So many selected rows are summed and copied; more would only keep the machine busy.
constexpr qsizetype mostSelected = 100'000;
constexpr qsizetype rowsAtOnce = 500;

QString htmlTable(const QList<QStringList> &lines, bool hasHeader)
{
    QString html = QStringLiteral("<table>");
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString cell = hasHeader && line == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString &words : lines.at(line))
            html += QStringLiteral("<%1>%2</%1>").arg(cell, words.toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

Money sumOf(const Reader &reader, const List &list, const QString &column, const QList<qint64> &keys)
{
    Money sum;
    for (qsizetype from = 0; from < keys.size(); from += rowsAtOnce) {
        for (const ListRow &row : listRows(reader, list, {column}, keys.mid(from, rowsAtOnce)))
            sum += row.values.value(0).value<Money>();
    }
    return sum;
}

} // namespace

ListSelection::ListSelection(ScreenContext &context, ListModel &model, QTableView &view, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_view(view), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(80);
    connect(m_pause, &QTimer::timeout, this, &ListSelection::sumUp);
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListSelection::renew);
}

QList<int> ListSelection::rows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (!m_model.grouping().isEmpty())
        rows.removeIf([this](int row) { return m_model.keyAt(row) < 0; });
    return rows;
}

qsizetype ListSelection::count() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    return selection.size() == 1 && m_model.grouping().isEmpty() ? selection.first().height() : rows().size();
}

QList<int> ListSelection::columns() const
{
    QSet<int> columns;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
    }
    const QHeaderView *header = m_view.horizontalHeader();
    QList<int> ordered(columns.begin(), columns.end());
    std::sort(ordered.begin(), ordered.end(), [header](int a, int b) { return header->visualIndex(a) < header->visualIndex(b); });
    return ordered;
}

bool ListSelection::isRange() const
{
    const QItemSelection selection = m_view.selectionModel()->selection();
    const bool isOneCell = selection.size() == 1 && selection.first().width() == 1 && selection.first().height() == 1;
    return !selection.isEmpty() && !isOneCell && columns().size() < m_model.columnCount();
}

QList<qint64> ListSelection::keys() const
{
    QList<qint64> keys;
    for (const int row : rows())
        keys.append(m_model.keyAt(row));
    return keys;
}

/// The column whose sum is told: of some cells the first with a total, else the one the cursor stands in or the last with a total.
int ListSelection::summedColumn() const
{
    const auto hasSum = [&](int column) {
        const Field &field = m_model.fieldAt(column);
        return field.type == FieldType::Money && field.hasTotal;
    };
    if (isRange()) {
        for (const int column : columns()) {
            if (hasSum(column))
                return column;
        }
        return -1;
    }
    const int current = m_view.currentIndex().column();
    if (current >= 0 && current < m_model.columnCount() && hasSum(current))
        return current;
    const int balance = static_cast<int>(m_model.columns().indexOf(u"balance"));
    if (balance >= 0 && hasSum(balance))
        return balance;
    for (int column = m_model.columnCount() - 1; column >= 0; --column) {
        if (hasSum(column))
            return column;
    }
    return -1;
}

void ListSelection::renew()
{
    m_sum.clear();
    ++m_request;
    m_pause->start();
    Q_EMIT changed();
}

void ListSelection::sumUp()
{
    const int column = summedColumn();
    const qsizetype selected = count();
    if (column < 0 || selected == 0 || selected > mostSelected)
        return;
    const Field field = m_model.fieldAt(column);
    readLater(
        m_context.store(), this,
        [list = m_model.list(), name = field.name, wanted = keys()](Reader &reader) { return sumOf(reader, list, name, wanted); },
        [this, request = m_request, field, selected, isRange = isRange()](const Result<Money> &sum) {
            if (request != m_request || !sum || sum->isOverflowed())
                return;
            m_sum = tr("%1 %2", "column, its sum").arg(field.label.text(), formatMoney(*sum, m_context.format()));
            if (isRange && selected > 1) {
                const Money average = Money(sum->minor() / selected, sum->currency());
                m_sum = tr("%1 · average %2", "sum, average").arg(m_sum, formatMoney(average, m_context.format()));
            }
            Q_EMIT changed();
        });
}

QString ListSelection::status() const
{
    const qsizetype selected = count();
    if (selected == 0)
        return {};
    const QString words = tr("%1 selected").arg(formatCount(selected, m_context.format()));
    return m_sum.isEmpty() ? words : tr("%1 · %2", "count, sum").arg(words, m_sum);
}

void ListSelection::copy(bool withHeaders)
{
    const QList<qint64> wanted = keys();
    if (wanted.size() > mostSelected)
        return m_context.showError(
            {ErrorCode::Limit,
             tr("%1 rows are too many for the clipboard. Select up to %2, or export the list.")
                 .arg(formatCount(wanted.size(), m_context.format()), formatCount(mostSelected, m_context.format())),
             {}});
    QList<int> chosen = columns();
    if (!isRange()) {
        chosen.clear();
        for (int place = 0; place < m_model.columnCount(); ++place)
            chosen.append(m_view.horizontalHeader()->logicalIndex(place));
    }
    QList<Field> fields;
    QStringList names;
    for (const int column : std::as_const(chosen)) {
        fields.append(m_model.fieldAt(column));
        names.append(fields.last().name);
    }
    readLater(
        m_context.store(), this,
        [list = m_model.list(), names, wanted](Reader &reader) {
            QList<ListRow> read;
            for (qsizetype from = 0; from < wanted.size(); from += rowsAtOnce)
                read.append(listRows(reader, list, names, wanted.mid(from, rowsAtOnce)));
            return read;
        },
        [this, fields, withHeaders](const Result<QList<ListRow>> &read) {
            if (!read)
                return m_context.showError(read.error());
            putOnClipboard(*read, fields, withHeaders);
        });
}

void ListSelection::putOnClipboard(const QList<ListRow> &rows, const QList<Field> &fields, bool withHeaders)
{
    QList<QStringList> lines;
    if (withHeaders) {
        QStringList heads;
        for (const Field &field : fields)
            heads.append(field.label.text());
        lines.append(heads);
    }
    for (const ListRow &row : rows) {
        QStringList cells;
        for (qsizetype column = 0; column < fields.size(); ++column)
            cells.append(m_model.displayText(fields.at(column), row.values.value(column)));
        lines.append(cells);
    }
    QStringList texts;
    for (const QStringList &cells : std::as_const(lines))
        texts.append(cells.join(u'\t'));
    auto *copied = new QMimeData;
    copied->setText(texts.join(u'\n'));
    copied->setHtml(htmlTable(lines, withHeaders));
    QGuiApplication::clipboard()->setMimeData(copied);
    m_context.showMessage(rows.size() == 1 ? tr("1 row copied.") : tr("%1 rows copied.").arg(formatCount(rows.size(), m_context.format())));
}

} // namespace freehold
