// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simple_editors.h"

#include "ui/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QWidgetAction>

namespace freehold {
namespace {

/// Figures run from left to right in every language and stand at the far side.
void showFigures(QLineEdit *line)
{
    line->setAlignment(line->isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    line->setLayoutDirection(Qt::LeftToRight);
}

} // namespace

LineValueEditor::LineValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_line(new QLineEdit(this))
{
    setInput(m_line);
    m_line->installEventFilter(this);
    if (field.type == FieldType::Money || field.type == FieldType::Integer || field.type == FieldType::Rate)
        showFigures(m_line);
    if (field.type == FieldType::Text)
        m_line->setMaxLength(field.maximumLength ? field.maximumLength : 200);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        const QString comesTo = outcome();
        setPreview(comesTo.isEmpty() ? QString() : tr("= %1", "what a sum comes to").arg(comesTo));
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &LineValueEditor::showUnderstood);
}

Result<QVariant> LineValueEditor::entered() const
{
    const bool isBlank = m_line->text().trimmed().isEmpty();
    if (isBlank && field().type != FieldType::Text && !field().isRequired && field().initial.isValid())
        return field().initial;
    return parseValue(field(), m_line->text(), context().values());
}

void LineValueEditor::setValue(const QVariant &value)
{
    const bool isZero = (field().type == FieldType::Money && value.value<Money>().minor() == 0)
        || (field().type == FieldType::Rate && value.value<Rate>().millionths == 0)
        || (field().type == FieldType::Integer && value.toLongLong() == 0);
    m_line->setText(isZero || !value.isValid() ? QString() : displayValue(field(), value, context().format()));
    m_line->setCursorPosition(0);
}

void LineValueEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QString LineValueEditor::outcome() const
{
    static const QRegularExpression plain(QStringLiteral("^[-+]?[\\d.,'\\s]*$"));
    if (field().type != FieldType::Money || plain.match(m_line->text()).hasMatch())
        return {};
    const Result<QVariant> read = value();
    const QString shown = read ? displayValue(field(), *read, context().format()) : QString();
    return shown == m_line->text() ? QString() : shown;
}

bool LineValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (isEnter && press->modifiers() == Qt::NoModifier && !outcome().isEmpty()) {
            showUnderstood();
            m_line->selectAll();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

QJsonValue LineValueEditor::draft() const
{
    return m_line->text().isEmpty() ? QJsonValue() : QJsonValue(m_line->text());
}

void LineValueEditor::restoreDraft(const QJsonValue &draft)
{
    m_line->setText(draft.toString());
    m_line->setCursorPosition(0);
}

void LineValueEditor::showUnderstood()
{
    setPreview({});
    if (m_line->text().trimmed().isEmpty() || field().type == FieldType::Text || m_line->isReadOnly())
        return;
    const Result<QVariant> read = value();
    if (read)
        m_line->setText(displayValue(field(), *read, context().format()));
    else
        setProblem(read.error().text);
}

DateValueEditor::DateValueEditor(const Field &field, ScreenContext &context, QWidget *parent) : LineValueEditor(field, context, parent)
{
    line()->setPlaceholderText(tr("15 Aug 2026, +7, t"));
    QAction *pick = line()->addAction(iconOf(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    pick->setToolTip(tr("Choose a day (Alt+Down)"));
    connect(pick, &QAction::triggered, this, &DateValueEditor::pickDate);
}

bool DateValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == line() && event->type() == QEvent::KeyPress && !line()->isReadOnly() && takesKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return LineValueEditor::eventFilter(watched, event);
}

bool DateValueEditor::takesKey(const QKeyEvent &press)
{
    if (press.key() == Qt::Key_Down && press.modifiers() == Qt::AltModifier) {
        pickDate();
        return true;
    }
    if (press.key() == Qt::Key_Semicolon && press.modifiers() == Qt::ControlModifier) {
        put(context().values().today);
        return true;
    }
    const bool isEmpty = line()->text().isEmpty();
    const bool isStep = press.key() == Qt::Key_Plus || press.key() == Qt::Key_Minus;
    const bool isPlain = !(press.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    // In an empty field + and - begin "+7".
    if (!isPlain || (isEmpty ? isStep : line()->selectedText() != line()->text()))
        return false;
    const std::optional<QDate> day = dateForKey(press.key());
    if (day)
        put(*day);
    return day.has_value();
}

void DateValueEditor::put(QDate day)
{
    line()->setText(formatDate(day));
    line()->selectAll();
    setProblem({});
    Q_EMIT edited();
}

std::optional<QDate> DateValueEditor::dateForKey(int key) const
{
    const QDate today = context().values().today;
    const Result<QVariant> read = entered();
    const QDate day = read && read->toDate().isValid() ? read->toDate() : today;
    switch (key) {
    case Qt::Key_Plus: return day.addDays(1);
    case Qt::Key_Minus: return day.addDays(-1);
    case Qt::Key_T: return today;
    case Qt::Key_M: return QDate(day.year(), day.month(), 1);
    case Qt::Key_H: return QDate(day.year(), day.month(), day.daysInMonth());
    case Qt::Key_Y: return QDate(day.year(), 1, 1);
    case Qt::Key_R: return QDate(day.year(), 12, 31);
    default: return {};
    }
}

void DateValueEditor::pickDate()
{
    QMenu menu(this);
    auto *calendar = new QCalendarWidget(&menu);
    const Result<QVariant> read = value();
    calendar->setSelectedDate(read && read->toDate().isValid() ? read->toDate() : context().values().today);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    calendar->setAccessibleName(field().label.text());
    const auto take = [&](QDate day) {
        put(day);
        menu.close();
    };
    connect(calendar, &QCalendarWidget::clicked, &menu, take);
    connect(calendar, &QCalendarWidget::activated, &menu, take);
    QMetaObject::invokeMethod(calendar, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    menu.exec(line()->mapToGlobal(QPoint(0, line()->height())));
    line()->setFocus();
}

TextValueEditor::TextValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    setInput(m_text);
    fitText();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitText();
        setProblem({});
        Q_EMIT edited();
    });
}

/// Three lines high at least, nine at most.
void TextValueEditor::fitText()
{
    const int line = m_text->fontMetrics().lineSpacing();
    const int lines = qBound(3, qRound(m_text->document()->size().height()), 9);
    m_text->setFixedHeight(lines * line + 2 * qRound(m_text->document()->documentMargin()) + 2 * m_text->frameWidth());
}

Result<QVariant> TextValueEditor::entered() const
{
    return parseValue(field(), m_text->toPlainText(), context().values());
}

void TextValueEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_text);
    const bool isEmptyJson = field().type == FieldType::Json && value.toJsonObject().isEmpty();
    m_text->setPlainText(isEmptyJson ? QString() : displayValue(field(), value, context().format()));
    fitText();
}

void TextValueEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

AreaValueEditor::AreaValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_number(new QLineEdit(this)), m_unit(new QComboBox(this))
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number, 1);
    layout->addWidget(m_unit);
    showFigures(m_number);
    for (const AreaUnit &unit : areaUnits())
        m_unit->addItem(unit.label, unit.code);
    m_unit->setAccessibleName(tr("%1: unit", "%1 is the name of a field").arg(field.label.text()));
    setInput(box, m_number);
    connect(m_number, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        Q_EMIT edited();
    });
    connect(m_unit, &QComboBox::activated, this, &AreaValueEditor::edited);
}

Result<QVariant> AreaValueEditor::entered() const
{
    const QString typed = m_number->text().trimmed();
    if (typed.isEmpty())
        return QVariant::fromValue(Area());
    Result<Area> area = parseArea(typed, m_unit->currentData().toString());
    if (!area)
        return Error{ErrorCode::InvalidInput, area.error().text, field().name};
    return QVariant::fromValue(*area);
}

void AreaValueEditor::setValue(const QVariant &value)
{
    const Area area = value.value<Area>();
    m_number->setText(area.isZero() ? QString() : area.entered());
    const int unit = m_unit->findData(area.unitCode());
    if (unit >= 0)
        m_unit->setCurrentIndex(unit);
}

void AreaValueEditor::setReadOnly(bool readOnly)
{
    m_number->setReadOnly(readOnly);
    m_unit->setEnabled(!readOnly);
}

FlagValueEditor::FlagValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_check(new QCheckBox(field.label.text(), this))
{
    setInput(m_check);
    connect(m_check, &QCheckBox::clicked, this, &FlagValueEditor::edited);
}

Result<QVariant> FlagValueEditor::entered() const
{
    return QVariant(m_check->isChecked());
}

void FlagValueEditor::setValue(const QVariant &value)
{
    m_check->setChecked(value.toBool());
}

void FlagValueEditor::setReadOnly(bool readOnly)
{
    m_check->setEnabled(!readOnly);
}

ChoiceValueEditor::ChoiceValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_combo(new QComboBox(this))
{
    if (!field.isRequired && field.initial.toString().isEmpty())
        m_combo->addItem(QStringLiteral("–"), QString());
    for (const Choice &choice : field.choices)
        m_combo->addItem(choice.label.text(), choice.code);
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        setProblem({});
        Q_EMIT edited();
    });
}

Result<QVariant> ChoiceValueEditor::entered() const
{
    return QVariant(m_combo->currentData().toString());
}

void ChoiceValueEditor::setValue(const QVariant &value)
{
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(value.toString())));
}

void ChoiceValueEditor::setReadOnly(bool readOnly)
{
    m_combo->setEnabled(!readOnly);
}

} // namespace freehold
