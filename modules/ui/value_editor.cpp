// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/value_editor.h"

#include "ui/icons.h"
#include "ui/lookup_editor.h"
#include "ui/rows_editor.h"
#include "ui/simple_editors.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace freehold {

ValueEditor::ValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_field(field), m_context(context), m_name(new QLabel(this)), m_note(new QLabel(this)),
      m_noteIcon(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_name->setFont(theme::font(TextStyle::Label));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    m_name->setWordWrap(true); // words of other languages are longer
    m_name->setText(field.isRequired || field.type == FieldType::Flag ? field.label.text() : tr("%1 (optional)").arg(field.label.text()));
    layout->addWidget(m_name);
    m_note->setFont(theme::font(TextStyle::Label));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(field.name + QStringLiteral(".problem"));
    m_noteIcon->setPixmap(iconPixmap(QStringLiteral("circle-alert"), theme::ink(Tone::Danger), 15, devicePixelRatioF()));
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(m_noteIcon, 0, Qt::AlignTop);
    below->addWidget(m_note, 1);
    layout->addLayout(below);
    showNote();
}

void ValueEditor::setInput(QWidget *input)
{
    setInput(input, input);
}

void ValueEditor::setInput(QWidget *input, QWidget *focus)
{
    focus->setObjectName(m_field.name);
    focus->setAccessibleName(m_field.label.text());
    m_focus = focus;
    showNote();
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
    m_problem = sentence;
    showNote();
}

void ValueEditor::setPreview(const QString &words)
{
    m_preview = words;
    showNote();
}

void ValueEditor::showNote()
{
    const bool isRefused = !m_problem.isEmpty();
    const QString words = isRefused ? m_problem : m_preview.isEmpty() ? m_field.hint.text() : m_preview;
    theme::setInk(m_note, isRefused ? theme::ink(Tone::Danger) : theme::color(Token::Text3));
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
    m_noteIcon->setVisible(isRefused);
    if (m_focus)
        m_focus->setAccessibleDescription(words);
}

QString ValueEditor::problem() const
{
    return m_problem;
}

QJsonValue ValueEditor::draft() const
{
    const Result<QVariant> read = entered();
    return read && !isEmptyValue(m_field, *read) ? valueToJson(m_field, *read) : QJsonValue();
}

void ValueEditor::restoreDraft(const QJsonValue &draft)
{
    if (const Result<QVariant> read = valueFromJson(m_field, draft, m_context.values()))
        setValue(*read);
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
