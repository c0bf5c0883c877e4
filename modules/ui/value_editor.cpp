// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/value_editor.h"

#include "ui/lookup_editor.h"
#include "ui/rows_editor.h"
#include "ui/simple_editors.h"

#include <QLabel>
#include <QVBoxLayout>

namespace freehold {

ValueEditor::ValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context), m_name(new QLabel(this)), m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_name->setFont(theme::font(TextStyle::Label));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setText(field.isRequired || field.type == FieldType::Flag ? field.label.text() : tr("%1 (optional)").arg(field.label.text()));
    layout->addWidget(m_name);
    m_note->setFont(theme::font(TextStyle::Label));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(field.name + QStringLiteral(".problem"));
    layout->addWidget(m_note);
    setProblem({});
}

void ValueEditor::setInput(QWidget *input)
{
    setInput(input, input);
}

void ValueEditor::setInput(QWidget *input, QWidget *focus)
{
    focus->setObjectName(m_field.name);
    focus->setAccessibleName(m_field.label.text());
    focus->setAccessibleDescription(m_field.hint.text());
    m_name->setBuddy(focus);
    setFocusProxy(focus);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, input);
    m_name->setVisible(m_field.type != FieldType::Flag);
}

void ValueEditor::setName(const QString &words)
{
    m_name->setText(words);
}

void ValueEditor::setCompact()
{
    m_name->hide();
    m_note->setVisible(!problem().isEmpty());
}

Result<QVariant> ValueEditor::value() const
{
    const Result<QVariant> read = entered();
    if (!read)
        return read;
    const Result<void> checked = checkValue(m_field, *read);
    if (!checked)
        return checked.error();
    return read;
}

void ValueEditor::setProblem(const QString &sentence)
{
    theme::setInk(m_note, sentence.isEmpty() ? theme::color(Token::Text3) : theme::ink(Tone::Danger));
    m_note->setProperty("problem", sentence);
    m_note->setText(sentence.isEmpty() ? m_field.hint.text() : sentence);
    m_note->setVisible(!m_note->text().isEmpty());
}

QString ValueEditor::problem() const
{
    return m_note->property("problem").toString();
}

namespace {

ValueEditor *newEditor(const Field &field, ScreenContext &context, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Instant:
    case FieldType::Bytes: return new LineValueEditor(field, context, parent);
    case FieldType::Date: return new DateValueEditor(field, context, parent);
    case FieldType::LongText:
    case FieldType::Json: return new TextValueEditor(field, context, parent);
    case FieldType::Area: return new AreaValueEditor(field, context, parent);
    case FieldType::Flag: return new FlagValueEditor(field, context, parent);
    case FieldType::Choice: return new ChoiceValueEditor(field, context, parent);
    case FieldType::Reference: return new ReferenceValueEditor(field, context, parent);
    case FieldType::References: return new ReferencesValueEditor(field, context, parent);
    case FieldType::Rows: return new RowsValueEditor(field, context, parent);
    }
    return nullptr;
}

} // namespace

ValueEditor *makeValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
{
    ValueEditor *editor = newEditor(field, context, parent);
    if (field.initial.isValid() && !isEmptyValue(field, field.initial))
        editor->setValue(field.initial);
    return editor;
}

} // namespace freehold
