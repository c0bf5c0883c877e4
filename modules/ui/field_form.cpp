// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_form.h"

#include "ui/banner.h"

#include <QApplication>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

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

void FieldForm::breakLine()
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
}

void FieldForm::addSection(const QString &title)
{
    breakLine();
    auto *head = new QLabel(title, this);
    head->setFont(theme::font(TextStyle::Subheading));
    head->setContentsMargins(0, m_row ? 8 : 0, 0, 0);
    m_grid->addWidget(head, m_row++, 0, 1, m_columns);
}

ValueEditor *FieldForm::addField(const Field &field)
{
    ValueEditor *made = makeValueEditor(field, m_context, this);
    const bool isWide = takesWholeLine(field);
    if (isWide)
        breakLine();
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
    goTo(first);
    return {};
}

bool FieldForm::showProblem(const Error &error)
{
    ValueEditor *found = error.field.isEmpty() ? nullptr : editor(error.field);
    if (!found)
        return false;
    found->setProblem(error.text);
    goTo(found);
    return true;
}

/// The cursor goes there, and the field with its problem comes into view.
void FieldForm::goTo(ValueEditor *editor)
{
    Q_EMIT wanted(editor);
    editor->setFocus();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(editor);
            break;
        }
    }
}

void FieldForm::goToNextProblem()
{
    QList<ValueEditor *> refused;
    int current = -1;
    for (ValueEditor *each : std::as_const(m_editors)) {
        if (each->problem().isEmpty())
            continue;
        if (each->isAncestorOf(QApplication::focusWidget()))
            current = static_cast<int>(refused.size());
        refused.append(each);
    }
    if (!refused.isEmpty())
        goTo(refused.at((current + 1) % refused.size()));
}

void FieldForm::summarise(Banner &banner)
{
    QStringList names;
    for (const ValueEditor *each : std::as_const(m_editors)) {
        if (!each->problem().isEmpty())
            names.append(each->field().label.text());
    }
    if (names.isEmpty())
        return banner.clear();
    const QString words = names.size() == 1 ? tr("This cannot be saved yet: look at “%1”.").arg(names.first())
                                            : tr("This cannot be saved yet. %n fields need a look, first “%1”.", nullptr, static_cast<int>(names.size())).arg(names.first());
    banner.show(Tone::Danger, words, {names.size() == 1 ? tr("Go to the field") : tr("Go to the next"), [this] { goToNextProblem(); }});
}

void FieldForm::focusFirst()
{
    for (ValueEditor *each : std::as_const(m_editors)) {
        const Result<QVariant> value = each->value();
        if (!each->isHidden() && (!value || isEmptyValue(each->field(), *value)))
            return goTo(each);
    }
    const auto shown = std::find_if(m_editors.cbegin(), m_editors.cend(), [](const ValueEditor *each) { return !each->isHidden(); });
    if (shown != m_editors.cend())
        goTo(*shown);
}

void FieldForm::restoreDrafts(const QJsonObject &typed)
{
    for (ValueEditor *each : std::as_const(m_editors)) {
        if (typed.contains(each->field().name))
            each->restoreDraft(typed.value(each->field().name));
    }
    Q_EMIT edited();
}

void FieldForm::clearProblems()
{
    for (ValueEditor *each : std::as_const(m_editors))
        each->setProblem({});
}

} // namespace freehold
