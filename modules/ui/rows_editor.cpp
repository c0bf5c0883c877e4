// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows_editor.h"

#include "ui/icons.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace freehold {
namespace {

int stretchOf(FieldType type)
{
    switch (type) {
    case FieldType::Reference:
    case FieldType::LongText: return 4;
    case FieldType::Text: return 3;
    default: return 2;
    }
}

enum class RowKey { None, GoOn, Stop, FillDown, CopyAbove, FillRemainder };

RowKey rowKey(const QKeyEvent &press)
{
    const Qt::KeyboardModifiers modifiers = press.modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::NoModifier)
        return RowKey::GoOn;
    if (isEnter && modifiers == Qt::ShiftModifier)
        return RowKey::Stop;
    if (!(modifiers & Qt::ControlModifier))
        return RowKey::None;
    switch (press.key()) {
    case Qt::Key_D: return RowKey::FillDown;
    case Qt::Key_Apostrophe: return RowKey::CopyAbove;
    case Qt::Key_Equal: return RowKey::FillRemainder;
    default: return RowKey::None;
    }
}

} // namespace

RowsValueEditor::RowsValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_grid(new QGridLayout), m_add(new QPushButton(iconOf(QStringLiteral("plus")), tr("Add a line"), this))
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_grid);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    int column = 0;
    for (const Field &cellField : field.rows->fields) {
        if (cellField.isHidden)
            continue;
        auto *head = new QLabel(cellField.label.text(), box);
        head->setFont(theme::font(TextStyle::Label));
        head->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(head, 0, column);
        m_grid->setColumnStretch(column, stretchOf(cellField.type));
        m_heads.append(head);
        ++column;
    }
    m_add->setAutoDefault(false);
    setInput(box, m_add);
    m_add->setAccessibleName(tr("%1: add a line", "%1 is the name of a field").arg(field.label.text()));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last().cells.first()->setFocus();
        Q_EMIT edited();
    });
    placeRows();
}

ValueEditor *RowsValueEditor::cell(int row, QStringView name) const
{
    for (ValueEditor *editor : m_rows.at(row).cells) {
        if (editor->field().name == name)
            return editor;
    }
    return nullptr;
}

void RowsValueEditor::addRow(const QVariantMap &values)
{
    Row row;
    QWidget *box = m_add->parentWidget();
    for (const Field &cellField : field().rows->fields) {
        if (cellField.isHidden)
            continue;
        Field bare = cellField;
        bare.hint = {};
        ValueEditor *editor = makeValueEditor(bare, context(), box);
        editor->setCompact();
        if (values.contains(bare.name))
            editor->setValue(values.value(bare.name));
        connect(editor, &ValueEditor::edited, this, &RowsValueEditor::edited);
        editor->focusProxy()->installEventFilter(this);
        row.cells.append(editor);
    }
    auto *remove = new QToolButton(box);
    remove->setIcon(iconOf(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this line out"));
    row.remove = remove;
    m_rows.append(row);
    connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
    placeRows();
}

void RowsValueEditor::removeRow(QWidget *button)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).remove != button)
            continue;
        const Row row = m_rows.takeAt(i);
        for (ValueEditor *editor : row.cells)
            editor->deleteLater();
        button->deleteLater();
        for (ValueEditor *editor : row.cells)
            editor->hide();
        button->hide();
        break;
    }
    placeRows();
    Q_EMIT edited();
}

void RowsValueEditor::placeRows()
{
    for (QWidget *head : std::as_const(m_heads))
        head->setVisible(!m_rows.isEmpty());
    int line = 1;
    QWidget *before = m_add->previousInFocusChain(); // the cells stand before the button
    const auto follow = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const Row &row : std::as_const(m_rows)) {
        int column = 0;
        for (ValueEditor *editor : row.cells) {
            m_grid->addWidget(editor, line, column++, Qt::AlignTop);
            follow(editor->focusProxy());
        }
        m_grid->addWidget(row.remove, line, column, Qt::AlignTop);
        follow(row.remove);
        nameCells(line - 1);
        ++line;
    }
}

void RowsValueEditor::nameCells(int row)
{
    for (const ValueEditor *editor : m_rows.at(row).cells)
        editor->focusProxy()->setAccessibleName(tr("%1, line %2").arg(editor->field().label.text()).arg(row + 1));
    m_rows.at(row).remove->setAccessibleName(tr("Take line %1 out").arg(row + 1));
}

RowsValueEditor::Place RowsValueEditor::placeOf(const QObject *input) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QList<ValueEditor *> &cells = m_rows.at(row).cells;
        for (int column = 0; column < cells.size(); ++column) {
            if (cells.at(column)->focusProxy() == input)
                return {row, column};
        }
    }
    return {};
}

bool RowsValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (isPress || event->type() == QEvent::ShortcutOverride) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        const Place place = placeOf(watched);
        const bool writesLines = qobject_cast<QPlainTextEdit *>(watched) && (press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter);
        if (place.row >= 0 && !writesLines && rowKey(press) != RowKey::None) {
            if (isPress)
                return takesKey(press, place);
            event->accept(); // ours, not a shortcut of the window
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

bool RowsValueEditor::takesKey(const QKeyEvent &press, Place place)
{
    const Field &field = m_rows.at(place.row).cells.at(place.column)->field();
    switch (rowKey(press)) {
    case RowKey::None: return false;
    case RowKey::GoOn: goOn(place); break;
    case RowKey::Stop: m_add->setFocus(); break;
    case RowKey::CopyAbove:
        if (place.row > 0)
            copy({place.row - 1, place.column}, place);
        break;
    case RowKey::FillDown:
        for (int row = place.row + 1; row < rowCount(); ++row)
            copy(place, {row, place.column});
        break;
    case RowKey::FillRemainder:
        if (const QVariant missing = m_remainder ? m_remainder(field) : QVariant(); missing.isValid()) {
            m_rows.at(place.row).cells.at(place.column)->setValue(missing);
            Q_EMIT edited();
        }
        break;
    }
    return true;
}

void RowsValueEditor::goOn(Place place)
{
    if (place.column + 1 < m_rows.at(place.row).cells.size())
        return m_rows.at(place.row).cells.at(place.column + 1)->setFocus();
    m_add->setFocus(); // the cell is left first, so that what it holds counts
    if (place.row + 1 == rowCount()) {
        addRow();
        Q_EMIT edited();
    }
    m_rows.at(place.row + 1).cells.first()->setFocus();
}

void RowsValueEditor::copy(Place from, Place to)
{
    const Result<QVariant> value = m_rows.at(from.row).cells.at(from.column)->value();
    if (!value)
        return;
    m_rows.at(to.row).cells.at(to.column)->setValue(*value);
    m_rows.at(to.row).cells.at(to.column)->setProblem({});
    Q_EMIT edited();
}

QJsonValue RowsValueEditor::draft() const
{
    QJsonArray lines;
    for (const Row &row : m_rows) {
        QJsonObject line;
        for (const ValueEditor *editor : row.cells) {
            const QJsonValue typed = editor->draft();
            if (!typed.isNull())
                line.insert(editor->field().name, typed);
        }
        lines.append(line);
    }
    return lines.isEmpty() ? QJsonValue() : QJsonValue(lines);
}

void RowsValueEditor::restoreDraft(const QJsonValue &draft)
{
    setValue(QVariantList());
    for (const QJsonValue &line : draft.toArray()) {
        addRow();
        for (ValueEditor *editor : std::as_const(m_rows.last().cells)) {
            const QJsonValue typed = line.toObject().value(editor->field().name);
            if (!typed.isUndefined())
                editor->restoreDraft(typed);
        }
    }
}

void RowsValueEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().remove);
    for (const QVariant &row : value.toList())
        addRow(row.toMap());
}

void RowsValueEditor::setReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly);
    for (const Row &row : std::as_const(m_rows)) {
        for (ValueEditor *editor : row.cells)
            editor->setReadOnly(readOnly);
        row.remove->setVisible(!readOnly);
    }
}

Result<QVariant> RowsValueEditor::entered() const
{
    QVariantList rows;
    for (const Row &row : m_rows) {
        QVariantMap values;
        for (ValueEditor *editor : row.cells) {
            const Result<QVariant> read = editor->value();
            if (!read) {
                editor->setProblem(read.error().text);
                return Error{read.error().code, read.error().text, field().name};
            }
            values.insert(editor->field().name, *read);
        }
        rows.append(values);
    }
    return QVariant(rows);
}

} // namespace freehold
