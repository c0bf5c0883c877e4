// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_form.h"

#include <QGridLayout>
#include <QLabel>

namespace freehold {
namespace {

bool takesWholeLine(const Field &field)
{
    return field.type == FieldType::LongText || field.type == FieldType::Rows || field.type == FieldType::References
        || field.type == FieldType::Json;
}

} // namespace

FieldForm::FieldForm(ScreenContext &context, QWidget *parent, int columns)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void FieldForm::addSection(const QString &title)
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
    auto *head = new QLabel(title, this);
    head->setFont(theme::font(TextStyle::Subheading));
    head->setContentsMargins(0, m_row ? 8 : 0, 0, 0);
    m_grid->addWidget(head, m_row++, 0, 1, m_columns);
}

ValueEditor *FieldForm::addField(const Field &field)
{
    ValueEditor *made = makeValueEditor(field, m_context, this);
    const bool isWide = takesWholeLine(field);
    if (isWide && m_column > 0) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(made, m_row, m_column, 1, isWide ? m_columns : 1, Qt::AlignTop);
    m_column = isWide ? 0 : (m_column + 1) % m_columns;
    if (m_column == 0)
        ++m_row;
    connect(made, &ValueEditor::edited, this, &FieldForm::edited);
    if (!m_editors.isEmpty())
        setTabOrder(m_editors.last(), made);
    m_editors.append(made);
    return made;
}

ValueEditor *FieldForm::editor(QStringView field) const
{
    for (ValueEditor *each : m_editors) {
        if (each->field().name == field)
            return each;
    }
    return nullptr;
}

void FieldForm::setValues(const QVariantMap &values)
{
    for (ValueEditor *each : std::as_const(m_editors)) {
        if (values.contains(each->field().name))
            each->setValue(values.value(each->field().name));
    }
}

std::optional<QVariantMap> FieldForm::values()
{
    QVariantMap result;
    ValueEditor *first = nullptr;
    for (ValueEditor *each : std::as_const(m_editors)) {
        const Result<QVariant> read = each->value();
        each->setProblem(read ? QString() : read.error().text);
        if (read)
            result.insert(each->field().name, *read);
        else if (!first)
            first = each;
    }
    if (!first)
        return result;
    first->setFocus();
    return {};
}

bool FieldForm::showProblem(const Error &error)
{
    ValueEditor *found = error.field.isEmpty() ? nullptr : editor(error.field);
    if (!found)
        return false;
    found->setProblem(error.text);
    found->setFocus();
    return true;
}

void FieldForm::clearProblems()
{
    for (ValueEditor *each : std::as_const(m_editors))
        each->setProblem({});
}

} // namespace freehold
