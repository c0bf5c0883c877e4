// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting/screens/register_entry.h"

#include "accounting/operations/post_journal.h"
#include "accounting/screens/narration_line.h"
#include "accounting/screens/register_model.h"
#include "ui/theme.h"
#include "ui/value_editor.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace freehold {

using namespace Qt::StringLiterals;

RegisterEntry::RegisterEntry(ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_day(addEditor(column("day", label("RegisterEntry", "Date"), FieldType::Date).required())),
      m_other(addEditor(column("other", label("RegisterEntry", "Account"), FieldType::Reference).to(u"accounts"_s).required())),
      m_narration(new NarrationLine(this)), m_in(addEditor(column("in", label("RegisterEntry", "In"), FieldType::Money).atLeast(0))),
      m_out(addEditor(column("out", label("RegisterEntry", "Out"), FieldType::Money).atLeast(0))), m_post(new QPushButton(tr("Post"), this))
{
    setObjectName(u"registerEntry"_s);
    m_other->setLookupFilter(u"is_group = no and state = active"_s);
    m_narration->setObjectName(u"narration"_s);
    m_narration->setAccessibleName(tr("Narration"));
    m_narration->setPlaceholderText(tr("Narration"));
    m_narration->installEventFilter(this);
    m_post->setObjectName(u"post"_s);
    m_post->setToolTip(tr("Enter in the last field posts and begins the next line; Shift+Enter posts and stops"));
    m_post->setAutoDefault(false);
    connect(m_post, &QPushButton::clicked, this, [this] { Q_EMIT commitWanted(true); });
    connect(m_other, &ValueEditor::edited, this, [this] {
        const Result<QVariant> chosen = m_other->value();
        if (m_other->focusProxy()->hasFocus() && chosen && chosen->typeId() == QMetaType::QUuid && !chosen->toUuid().isNull())
            goOnFrom(m_other->focusProxy()); // an offer was taken
    });
    for (const auto &[before, after] : {std::pair{m_day->focusProxy(), m_other->focusProxy()}, {m_other->focusProxy(), static_cast<QWidget *>(m_narration)},
                                        {static_cast<QWidget *>(m_narration), m_in->focusProxy()}, {m_in->focusProxy(), m_out->focusProxy()},
                                        {m_out->focusProxy(), static_cast<QWidget *>(m_post)}})
        setTabOrder(before, after);
    setFocusProxy(m_day);
    m_day->setValue(context.values().today);
    setFixedHeight(m_day->sizeHint().height() + 12);
}

ValueEditor *RegisterEntry::addEditor(const Field &field)
{
    ValueEditor *editor = makeValueEditor(field, m_context, this);
    editor->setCompact();
    editor->focusProxy()->installEventFilter(this);
    return editor;
}

QList<QWidget *> RegisterEntry::inputs() const
{
    return {m_day->focusProxy(), m_other->focusProxy(), m_narration, m_in->focusProxy(), m_out->focusProxy()};
}

void RegisterEntry::setContent(const AccountRegister &content)
{
    m_content = content;
    m_narration->setChoices(content.narrations);
    const bool isAsset = content.account.type == AccountType::Asset;
    m_in->focusProxy()->setAccessibleName(isAsset ? tr("In", "money into the account") : tr("Debit"));
    m_out->focusProxy()->setAccessibleName(isAsset ? tr("Out", "money out of the account") : tr("Credit"));
}

void RegisterEntry::placeUnder(const QHeaderView *header)
{
    const auto place = [&](QWidget *widget, int first, int last) {
        const int left = header->sectionViewportPosition(first);
        const int right = header->sectionViewportPosition(last) + header->sectionSize(last);
        const int x = layoutDirection() == Qt::RightToLeft ? header->sectionViewportPosition(last) : left;
        const int end = layoutDirection() == Qt::RightToLeft ? left + header->sectionSize(first) : right;
        widget->setGeometry(x + 4, 6, std::max(24, end - x - 8), height() - 12);
    };
    place(m_day, RegisterModel::Day, RegisterModel::Day);
    place(m_other, header->isSectionHidden(RegisterModel::Number) ? RegisterModel::Other : RegisterModel::Number, RegisterModel::Other);
    place(m_narration, RegisterModel::Narration, RegisterModel::Narration);
    place(m_in, RegisterModel::In, RegisterModel::In);
    place(m_out, RegisterModel::Out, RegisterModel::Out);
    place(m_post, RegisterModel::Balance, RegisterModel::Balance);
}

void RegisterEntry::start()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void RegisterEntry::clear()
{
    m_other->setValue(QUuid());
    m_narration->clear();
    m_in->setValue(QVariant::fromValue(Money()));
    m_out->setValue(QVariant::fromValue(Money()));
    for (ValueEditor *editor : {m_day, m_other, m_in, m_out})
        editor->setProblem({});
}

Money RegisterEntry::amountOf(const ValueEditor *editor) const
{
    const Result<QVariant> value = editor->value();
    return value ? value->value<Money>() : Money();
}

bool RegisterEntry::isBlank() const
{
    const Result<QVariant> other = m_other->value();
    const bool hasOther = other && !other->toString().isEmpty() && !(other->typeId() == QMetaType::QUuid && other->toUuid().isNull());
    return !hasOther && m_narration->text().trimmed().isEmpty() && amountOf(m_in).isZero() && amountOf(m_out).isZero();
}

void RegisterEntry::setBusy(bool busy)
{
    for (QWidget *input : inputs())
        input->setEnabled(!busy);
    m_post->setEnabled(!busy);
}

std::optional<QVariantMap> RegisterEntry::request()
{
    QHash<const ValueEditor *, QVariant> values;
    for (ValueEditor *editor : {m_day, m_other, m_in, m_out}) {
        const Result<QVariant> value = editor->value();
        editor->setProblem({});
        if (!value) {
            editor->setFocus();
            Q_EMIT problemTold(value.error().text);
            return {};
        }
        values.insert(editor, *value);
    }
    const Money in = values.value(m_in).value<Money>();
    const Money out = values.value(m_out).value<Money>();
    if (in.isZero() == out.isZero()) {
        m_in->setFocus();
        Q_EMIT problemTold(in.isZero() ? tr("The line has no amount. Enter what came in or what went out.")
                                       : tr("The line has two amounts. Enter what came in or what went out."));
        return {};
    }
    const bool isIn = !in.isZero();
    const QVariant amount = QVariant::fromValue(isIn ? in : out);
    const QVariant other = values.value(m_other);
    const JournalKind kind = registerKind(m_content.moneyAccounts, m_content.account.id.uuid(), other.toUuid(), isIn);
    const QVariantMap own{{u"account"_s, m_content.account.id.uuid()}, {isIn ? u"debit"_s : u"credit"_s, amount}};
    const QVariantMap across{{u"account"_s, other}, {isIn ? u"credit"_s : u"debit"_s, amount}};
    return QVariantMap{{u"kind"_s, codeOf(kind)},
                       {u"day"_s, values.value(m_day)},
                       {u"narration"_s, m_narration->text().trimmed()},
                       {u"currency"_s, m_content.currency.code()},
                       {u"lines"_s, QVariantList{own, across}}};
}

QVariantMap RegisterEntry::begun() const
{
    const Result<QVariant> day = m_day->value();
    const Result<QVariant> other = m_other->value();
    const bool isIn = !amountOf(m_in).isZero();
    const Money amount = isIn ? amountOf(m_in) : amountOf(m_out);
    QVariantMap own{{u"account"_s, m_content.account.id.uuid()}};
    QVariantMap across{{u"account"_s, other && other->typeId() == QMetaType::QUuid ? *other : QVariant(QUuid())}};
    if (!amount.isZero()) {
        own.insert(isIn ? u"debit"_s : u"credit"_s, QVariant::fromValue(amount));
        across.insert(isIn ? u"credit"_s : u"debit"_s, QVariant::fromValue(amount));
    }
    QVariantMap request{{u"narration"_s, m_narration->text().trimmed()}, {u"lines"_s, QVariantList{own, across}}};
    if (day)
        request.insert(u"day"_s, *day);
    return request;
}

bool RegisterEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (handleKey(static_cast<QWidget *>(watched), press->key(), press->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &RegisterEntry::liftProblems, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

/// There is no room for a sentence under a field of the line: it stands over the register.
void RegisterEntry::liftProblems()
{
    for (ValueEditor *editor : {m_day, m_other, m_in, m_out}) {
        if (const QString problem = editor->problem(); !problem.isEmpty()) {
            editor->setProblem({});
            Q_EMIT problemTold(problem);
        }
    }
}

bool RegisterEntry::handleKey(QWidget *input, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::ShiftModifier) {
        Q_EMIT commitWanted(false);
    } else if (isEnter && modifiers == Qt::ControlModifier) {
        Q_EMIT commitWanted(true);
    } else if (isEnter && modifiers == Qt::NoModifier) {
        goOnFrom(input);
    } else if (key == Qt::Key_Apostrophe && modifiers == Qt::ControlModifier) {
        repeatAbove(input);
    } else if (key == Qt::Key_S && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT splitWanted();
    } else if (key == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        if (isBlank())
            Q_EMIT left();
        clear();
    } else {
        return false;
    }
    return true;
}

/// An amount that came in is the last field of its line: nothing can have gone out as well.
void RegisterEntry::goOnFrom(QWidget *input)
{
    const QList<QWidget *> all = inputs();
    const qsizetype place = all.indexOf(input);
    if (place == all.size() - 1 || (input == m_in->focusProxy() && !amountOf(m_in).isZero()))
        Q_EMIT commitWanted(true);
    else
        all.at(place + 1)->setFocus(Qt::TabFocusReason);
}

void RegisterEntry::repeatAbove(const QWidget *input)
{
    if (!m_above)
        return;
    const Money amount(std::abs(m_above->amount), m_content.currency);
    if (input == m_day->focusProxy())
        m_day->setValue(m_above->day);
    else if (input == m_other->focusProxy())
        m_other->setValue(m_above->otherId);
    else if (input == m_narration)
        m_narration->setText(m_above->narration);
    else if (input == m_in->focusProxy() && m_above->amount > 0)
        m_in->setValue(QVariant::fromValue(amount));
    else if (input == m_out->focusProxy() && m_above->amount < 0)
        m_out->setValue(QVariant::fromValue(amount));
}

void RegisterEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Surface2));
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Token::Border));
}

} // namespace freehold
