// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cell_editing.h"

#include "store/plain_edits.h"
#include "ui/bulk_edit_dialog.h"
#include "ui/freezing_table.h"
#include "ui/list_selection.h"
#include "ui/plain_fields.h"
#include "ui/read_later.h"
#include "ui/tab_text.h"

#include <QApplication>
#include <QClipboard>
#include <QFuture>
#include <QScrollBar>

namespace freehold {
namespace {

constexpr qsizetype idsAtOnce = 500;

/// A zero amount is shown as a dash and copied like that.
QString pastedValue(const QString &cell)
{
    return cell == QLatin1String("–") ? QString() : cell;
}

} // namespace

CellEditing::CellEditing(ScreenContext &context, ListModel &model, FreezingTable &view, ListSelection &selection, QObject *parent)
    : QObject(parent), m_context(context), m_model(model), m_view(view), m_selection(selection)
{
    for (const QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditing::place);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditing::place);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CellEditing::place);
}

const Entity *CellEditing::entity() const
{
    return m_context.program().catalogue.entity(m_model.list().entity);
}

bool CellEditing::mayEditRecords() const
{
    return entity() && mayEditPlainly(m_context.store(), *entity());
}

/// The field of the record behind a column, if it may be edited plainly and shows that field and nothing worked out.
const Field *CellEditing::fieldOf(int column) const
{
    if (!mayEditRecords() || column < 0 || column >= m_model.columnCount() || m_model.fieldAt(column).isOperationOnly)
        return nullptr;
    const Field *field = entity()->find(m_model.fieldAt(column).name);
    return field && isPlainField(*field) && field->type == m_model.fieldAt(column).type ? field : nullptr;
}

bool CellEditing::mayEdit(int column) const
{
    return fieldOf(column);
}

bool CellEditing::begin(const QModelIndex &cell, const QString &typed)
{
    const Field *field = cell.isValid() ? fieldOf(cell.column()) : nullptr;
    const QUuid row = cell.isValid() ? m_model.idAt(cell.row()) : QUuid();
    if (!field || row.isNull() || m_editor)
        return false;
    const Result<QVariantMap> values = m_context.store().read([&](Reader &reader) { return reader.values(*entity(), row); });
    if (!values || values->isEmpty())
        return false;
    m_view.scrollTo(cell);
    m_cell = cell;
    m_row = row;
    m_field = *field;
    m_before = values->value(field->name);
    ++m_opened;
    m_editor = new CellEditor(*field, m_context, m_before, &m_view);
    connect(m_editor, &CellEditor::keepWanted, this, &CellEditing::keep);
    connect(m_editor, &CellEditor::left, this, [this] { keep(0); });
    connect(m_editor, &CellEditor::givenBack, this, [this] {
        close();
        m_view.setFocus();
    });
    place();
    m_editor->show();
    m_editor->setFocus();
    if (!typed.isEmpty())
        m_editor->startWith(typed);
    return true;
}

void CellEditing::place()
{
    if (m_editor && m_cell.isValid())
        m_editor->placeOver(m_view.cellRect(m_cell), m_view.viewport()->geometry());
}

void CellEditing::close()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    Q_EMIT closed();
}

void CellEditing::keep(int step)
{
    const Result<QVariant> value = m_editor ? m_editor->value() : Error{};
    if (!m_editor || !m_editor->isEnabled())
        return;
    if (!value)
        return m_editor->showProblem(value.error().text);
    const int column = m_cell.column();
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    const auto finish = [this, column, step, hadFocus] {
        close();
        if (hadFocus)
            m_view.setFocus();
        goBeside(column, step);
    };
    if (sameValue(m_field, *value, m_before))
        return finish();
    m_editor->setEnabled(false);
    const EditRecord edit{entity()->table, m_row, {{m_field.name, valueToJson(m_field, *value)}}, {{m_field.name, valueToJson(m_field, m_before)}}};
    m_context.store().runLater(operationOf<EditRecord>().name, requestValues(edit)).then(this, [this, finish, opened = m_opened](const Result<Outcome> &done) {
        if (opened != m_opened || !m_editor)
            return done ? void() : m_context.showError(done.error());
        m_editor->setEnabled(true);
        if (done)
            finish();
        else
            m_editor->showProblem(done.error().text);
    });
}

/// On to the next column of the row that can be edited.
void CellEditing::goBeside(int column, int step)
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int row = m_cell.row();
    if (step == 0 || row < 0)
        return;
    for (int place = header->visualIndex(column) + step; place >= 0 && place < header->count(); place += step) {
        const QModelIndex next = m_model.index(row, header->logicalIndex(place));
        if (!mayEdit(next.column()))
            continue;
        m_view.setCurrentIndex(next);
        begin(next);
        return;
    }
}

QList<qint64> CellEditing::keysOf(const QList<int> &rows) const
{
    QList<qint64> keys;
    for (const int row : rows)
        keys.append(m_model.keyAt(row));
    return keys;
}

/// Rows that were not looked at yet have no ids here: they are read.
void CellEditing::withIds(const QList<int> &rows, const std::function<void(const QList<QUuid> &)> &act)
{
    if (rows.size() > bulkRowLimit)
        return m_context.showError({ErrorCode::Limit,
                                    tr("%1 rows are too many at once. Select up to %2.")
                                        .arg(formatCount(rows.size(), m_context.format()), formatCount(bulkRowLimit, m_context.format())),
                                    {}});
    readLater(
        m_context.store(), this,
        [list = m_model.list(), keys = keysOf(rows)](Reader &reader) {
            QList<QUuid> ids;
            for (qsizetype from = 0; from < keys.size(); from += idsAtOnce) {
                for (const ListRow &row : listRows(reader, list, {}, keys.mid(from, idsAtOnce)))
                    ids.append(row.id);
            }
            return ids;
        },
        [this, act](const Result<QList<QUuid>> &ids) {
            if (ids)
                act(*ids);
            else
                m_context.showError(ids.error());
        });
}

/// One cell goes into all that are selected; more go from the first selected one to the right and down, as far as there are rows and columns.
CellEditing::Cells CellEditing::cellsToPaste(const QList<QStringList> &lines) const
{
    Cells cells{m_selection.rows(), m_selection.columns()};
    if ((lines.size() == 1 && lines.first().size() == 1) || cells.rows.isEmpty() || cells.columns.isEmpty())
        return cells;
    const QHeaderView *header = m_view.horizontalHeader();
    const int firstRow = cells.rows.first();
    const int firstPlace = header->visualIndex(cells.columns.first());
    cells = {};
    for (int row = firstRow; row < m_model.rowCount() && cells.rows.size() < lines.size(); ++row) {
        if (m_model.keyAt(row) >= 0)
            cells.rows.append(row);
    }
    qsizetype widest = 0;
    for (const QStringList &line : lines)
        widest = qMax(widest, line.size());
    for (int place = firstPlace; place < header->count() && cells.columns.size() < widest; ++place)
        cells.columns.append(header->logicalIndex(place));
    return cells;
}

void CellEditing::paste()
{
    const QList<QStringList> lines = cellsOfTabText(QApplication::clipboard()->text());
    const Cells cells = cellsToPaste(lines);
    if (lines.isEmpty() || cells.rows.isEmpty())
        return m_context.showMessage(tr("There are no cells on the clipboard to paste here."));
    QStringList fixed;
    for (const int column : cells.columns) {
        if (!mayEdit(column))
            fixed.append(m_model.fieldAt(column).label.text());
    }
    if (fixed.size() == cells.columns.size())
        return m_context.showMessage(tr("%1 cannot be changed in the list.").arg(fixed.join(QStringLiteral(", "))));
    QStringList notes;
    if (!fixed.isEmpty())
        notes.append(tr("Left out, for they cannot be changed in the list: %1.").arg(fixed.join(QStringLiteral(", "))));
    if (lines.size() > qMax<qsizetype>(1, cells.rows.size()))
        notes.append(tr("The list ends before the cells do: %1 lines find no row.").arg(formatCount(lines.size() - cells.rows.size(), m_context.format())));
    withIds(cells.rows, [this, lines, columns = cells.columns, note = notes.join(u' ')](const QList<QUuid> &ids) {
        QList<RowEdit> edits;
        for (qsizetype row = 0; row < ids.size(); ++row) {
            const QStringList &line = lines.at(row % lines.size());
            RowEdit edit{ids.at(row), {}, {}};
            for (qsizetype place = 0; place < columns.size(); ++place) {
                const Field *field = fieldOf(columns.at(place));
                const qsizetype cell = lines.size() == 1 && line.size() == 1 ? 0 : place;
                if (field && cell < line.size())
                    edit.values.insert(field->name, pastedValue(line.at(cell)));
            }
            edits.append(edit);
        }
        showPreview(edits, note, tr("Paste into %1").arg(m_model.list().label.text()));
    });
}

void CellEditing::fillDown()
{
    Cells cells{m_selection.rows(), m_selection.columns()};
    if (cells.rows.size() == 1) { // from the row above
        int above = cells.rows.first() - 1;
        while (above >= 0 && m_model.keyAt(above) < 0)
            --above;
        if (above >= 0)
            cells.rows.prepend(above);
    }
    QStringList fields;
    for (const int column : cells.columns) {
        if (const Field *field = fieldOf(column))
            fields.append(field->name);
    }
    if (cells.rows.size() < 2 || fields.isEmpty())
        return m_context.showMessage(tr("Select cells that can be changed, from the one to repeat down to the last one to fill."));
    withIds(cells.rows, [this, fields](const QList<QUuid> &ids) { fillFrom(ids.first(), fields, ids.mid(1)); });
}

void CellEditing::fillFrom(const QUuid &source, const QStringList &fields, const QList<QUuid> &rows)
{
    const Result<QVariantMap> values = m_context.store().read([&](Reader &reader) { return reader.values(*entity(), source); });
    if (!values)
        return m_context.showError(values.error());
    QJsonObject filled;
    for (const QString &name : fields)
        filled.insert(name, valueToJson(*entity()->find(name), values->value(name)));
    QList<RowEdit> edits;
    for (const QUuid &row : rows)
        edits.append({row, filled, {}});
    showPreview(edits, {}, tr("Fill down in %1").arg(m_model.list().label.text()));
}

void CellEditing::changeSelected()
{
    if (!mayEditRecords() || m_selection.count() == 0)
        return;
    const Field *field = fieldOf(m_view.currentIndex().column());
    withIds(m_selection.rows(), [this, name = field ? field->name : QString()](const QList<QUuid> &ids) {
        auto *dialog = new BulkEditDialog(m_context, *entity(), ids, name, &m_view);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void CellEditing::withSelected(const std::function<void(const QList<QUuid> &)> &act)
{
    withIds(m_selection.rows(), act);
}

/// One cell needs no look beforehand: it is changed, or told why not.
void CellEditing::editOne(const RowEdit &edit)
{
    const Result<EditPreview> tried = previewEdits(m_context.store(), {entity()->table, {edit}});
    if (!tried)
        return m_context.showError(tried.error());
    if (!tried->refused.isEmpty())
        return m_context.showError(tried->refused.first().error);
    if (tried->accepted.isEmpty())
        return; // it is like that already
    const RowEdit &accepted = tried->accepted.first();
    const EditRecord request{entity()->table, accepted.row, accepted.values, accepted.base};
    m_context.store().runLater(operationOf<EditRecord>().name, requestValues(request)).then(this, [this](const Result<Outcome> &done) {
        if (!done)
            m_context.showError(done.error());
    });
}

void CellEditing::showPreview(const QList<RowEdit> &edits, const QString &note, const QString &title)
{
    if (edits.size() == 1 && edits.first().values.size() == 1 && note.isEmpty())
        return editOne(edits.first());
    auto *dialog = new BulkEditDialog(m_context, *entity(), edits, {title, note}, &m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace freehold
