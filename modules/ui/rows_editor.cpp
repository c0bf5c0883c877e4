// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows_editor.h"

#include "ui/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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
    setInput(box, m_add);
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
        row.cells.append(editor);
    }
    auto *remove = new QToolButton(box);
    remove->setIcon(iconOf(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take this line out"));
    remove->setAccessibleName(remove->toolTip());
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
    for (const Row &row : std::as_const(m_rows)) {
        int column = 0;
        for (ValueEditor *editor : row.cells)
            m_grid->addWidget(editor, line, column++, Qt::AlignTop);
        m_grid->addWidget(row.remove, line, column, Qt::AlignTop);
        ++line;
    }
}

void RowsValueEditor::setValue(const QVariant &value)
{
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
