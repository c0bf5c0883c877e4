// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookup_editor.h"

#include "ui/icons.h"
#include "ui/read_later.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QJsonObject>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {
namespace {

enum LookupRole { LookupIdRole = Qt::UserRole + 1, LookupCreateRole, LookupBesideRole };

/// The record a person means who typed its name or number in full instead of choosing it.
Result<QUuid> resolveTyped(const ScreenContext &context, const Entity &entity, const QString &typed)
{
    return context.store().read([&](Reader &reader) { return reader.resolve(entity, typed); });
}

/// An offer: name and code, and at the far side, quieter, what its list says of it.
class OfferDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString beside = index.data(LookupBesideRole).toString();
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const int width = beside.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(beside) + offerGap;
        own.text = option.fontMetrics.elidedText(own.text, Qt::ElideRight, option.rect.width() - width - offerGap);
        own.widget->style()->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
        if (beside.isEmpty())
            return;
        painter->setPen(theme::color(Token::Text2));
        painter->drawText(option.rect.adjusted(offerGap / 2, 0, -offerGap / 2, 0),
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), beside);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString beside = index.data(LookupBesideRole).toString();
        return QStyledItemDelegate::sizeHint(option, index) + QSize(beside.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(beside) + 2 * offerGap, 8);
    }

private:
    static constexpr int offerGap = 16;
};

} // namespace

LookupLine::LookupLine(ScreenContext &context, const Field &field, QWidget *parent)
    : QLineEdit(parent), m_context(context), m_entity(context.program().catalogue.entity(field.reference)), m_completer(new QCompleter(this)),
      m_offers(new QStandardItemModel(this)), m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Any part of name or number"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new OfferDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Offers for %1").arg(field.label.text()));
    m_pause->setSingleShot(true);
    m_pause->setInterval(80);
    QAction *open = addAction(iconOf(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show a list (Down)"));
    connect(open, &QAction::triggered, this, &LookupLine::ask);
    connect(m_pause, &QTimer::timeout, this, &LookupLine::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_pause->start();
        Q_EMIT changedByHand();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LookupLine::take);
}

void LookupLine::choose(const QUuid &id)
{
    m_chosen = id;
    clear();
    if (id.isNull() || !m_entity)
        return;
    const Result<LookupHit> hit = m_context.store().read([&](Reader &reader) { return lookupHit(reader, *m_entity, id); });
    if (hit)
        setText(lookupText(*hit));
    setCursorPosition(0);
}

void LookupLine::setTyped(const QString &words)
{
    m_chosen = {};
    setText(words);
}

/// Tab takes what is offered and goes on; Esc closes the offers, and nothing else.
bool LookupLine::event(QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if (!isPress && event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    QAbstractItemView *offers = m_completer->popup();
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (offers->isVisible() && !isPress && key == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (offers->isVisible() && isPress && key == Qt::Key_Tab) {
        const QModelIndex current = offers->currentIndex();
        offers->hide();
        if (!current.data(LookupCreateRole).toBool())
            take(current);
    }
    return QLineEdit::event(event);
}

void LookupLine::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && !isOpen)
        return ask();
    if (event->key() == Qt::Key_C && event->modifiers() == Qt::AltModifier)
        return createRecord();
    QLineEdit::keyPressEvent(event);
}

void LookupLine::ask()
{
    if (!m_entity || isReadOnly())
        return;
    const quint64 request = ++m_request;
    const QString typed = m_chosen.isNull() ? text() : QString();
    readLater(
        m_context.store(), this,
        [entity = m_entity, memory = LookupMemory(m_entity->table), question = LookupQuestion{.typed = typed, .filter = m_filter}](Reader &reader) {
            return lookupHits(reader, *entity, memory, question);
        },
        [this, request](const Result<QList<LookupHit>> &hits) {
            if (request == m_request && hits && hasFocus())
                offer(*hits);
        });
}

void LookupLine::offer(const QList<LookupHit> &hits)
{
    m_offers->clear();
    for (const LookupHit &hit : hits) {
        auto *item = new QStandardItem(lookupText(hit));
        item->setData(hit.id, LookupIdRole);
        item->setData(hit.beside, LookupBesideRole);
        item->setData(hit.beside.isEmpty() ? item->text() : tr("%1, %2", "a record, and its balance or phone").arg(item->text(), hit.beside), Qt::AccessibleTextRole);
        m_offers->appendRow(item);
    }
    if (hits.isEmpty() && !creator()) {
        auto *nothing = new QStandardItem(tr("Nothing matches “%1”").arg(text()));
        nothing->setFlags(Qt::NoItemFlags);
        m_offers->appendRow(nothing);
    }
    if (creator()) {
        auto *item = new QStandardItem(iconOf(QStringLiteral("plus"), Token::Accent),
                                       m_chosen.isNull() && !text().trimmed().isEmpty() ? tr("Create “%1”…").arg(text().trimmed())
                                                                                        : tr("Create…"));
        item->setData(true, LookupCreateRole);
        m_offers->appendRow(item);
    }
    QAbstractItemView *list = m_completer->popup();
    list->setMinimumWidth(qMin(qMax(width(), list->sizeHintForColumn(0) + 24), screen()->availableGeometry().width() / 2));
    m_completer->complete();
    if (!hits.isEmpty() && !text().isEmpty())
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void LookupLine::take(const QModelIndex &index)
{
    if (index.data(LookupCreateRole).toBool())
        return createRecord();
    const QUuid id = index.data(LookupIdRole).toUuid();
    if (id.isNull())
        return;
    m_chosen = id;
    LookupMemory(m_entity->table).note(id);
    const QString shown = index.data(Qt::DisplayRole).toString();
    setText(shown);
    Q_EMIT picked(id, shown);
}

const Operation *LookupLine::creator() const
{
    return m_entity && !m_context.store().isReadOnly() ? m_context.program().catalogue.operation(m_entity->createdBy) : nullptr;
}

void LookupLine::createRecord()
{
    const Operation *operation = creator();
    if (!operation)
        return;
    QVariantMap presets;
    if (m_chosen.isNull() && operation->request.find(m_entity->title))
        presets.insert(m_entity->title, text().trimmed());
    m_context.runOperation(operation->name, presets, [guard = QPointer<LookupLine>(this)](const Outcome &outcome) {
        if (!guard || outcome.table != guard->m_entity->table)
            return;
        guard->choose(outcome.id);
        LookupMemory(outcome.table).note(outcome.id);
        guard->setFocus();
        Q_EMIT guard->picked(outcome.id, guard->text());
    });
}

ReferenceValueEditor::ReferenceValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_line(new LookupLine(context, field, this))
{
    setInput(m_line);
    const auto change = [this] {
        setProblem({});
        Q_EMIT edited();
    };
    connect(m_line, &LookupLine::picked, this, change);
    connect(m_line, &LookupLine::changedByHand, this, change);
}

Result<QVariant> ReferenceValueEditor::entered() const
{
    const QString typed = m_line->text().trimmed();
    if (!m_line->chosen().isNull() || typed.isEmpty())
        return QVariant(m_line->chosen());
    const Entity *entity = context().program().catalogue.entity(field().reference);
    if (!entity)
        return parseValue(field(), typed, context().values());
    Result<QUuid> found = resolveTyped(context(), *entity, typed);
    if (!found)
        return Error{found.error().code, found.error().text, field().name};
    return QVariant(*found);
}

void ReferenceValueEditor::setValue(const QVariant &value)
{
    m_line->choose(value.toUuid());
}

/// {"id"} of the record chosen, or the words as they were typed.
QJsonValue ReferenceValueEditor::draft() const
{
    if (!m_line->chosen().isNull())
        return QJsonObject{{QStringLiteral("id"), m_line->chosen().toString(QUuid::WithoutBraces)}};
    return m_line->text().isEmpty() ? QJsonValue() : QJsonValue(m_line->text());
}

void ReferenceValueEditor::restoreDraft(const QJsonValue &draft)
{
    if (draft.isObject())
        m_line->choose(QUuid(draft.toObject().value(QStringLiteral("id")).toString()));
    else
        m_line->setTyped(draft.toString());
}

void ReferenceValueEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

ReferencesValueEditor::ReferencesValueEditor(const Field &field, ScreenContext &context, QWidget *parent)
    : ValueEditor(field, context, parent), m_line(new LookupLine(context, field, this)), m_list(new QListWidget(this))
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    setInput(box, m_line);
    m_list->setObjectName(field.name + QStringLiteral(".list"));
    m_list->setAccessibleName(field.label.text());
    m_list->setToolTip(tr("Delete takes the selected one out"));
    m_list->installEventFilter(this);
    fitList();
    connect(m_line, &LookupLine::picked, this, [this](const QUuid &id, const QString &shown) {
        add(id, shown);
        m_line->choose({});
        setProblem({});
        Q_EMIT edited();
    });
}

void ReferencesValueEditor::add(const QUuid &id, const QString &shown)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(LookupIdRole).toUuid() == id)
            return;
    }
    auto *item = new QListWidgetItem(shown, m_list);
    item->setData(LookupIdRole, id);
    fitList();
}

void ReferencesValueEditor::fitList()
{
    m_list->setVisible(m_list->count() > 0);
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(2 * m_list->frameWidth() + row * qBound(1, m_list->count(), 4));
}

Result<QVariant> ReferencesValueEditor::entered() const
{
    QVariantList ids;
    for (int row = 0; row < m_list->count(); ++row)
        ids.append(m_list->item(row)->data(LookupIdRole).toUuid());
    const QString typed = m_line->text().trimmed();
    const Entity *entity = context().program().catalogue.entity(field().reference);
    if (!typed.isEmpty() && entity) {
        Result<QUuid> found = resolveTyped(context(), *entity, typed);
        if (!found)
            return Error{found.error().code, found.error().text, field().name};
        ids.append(*found);
    }
    return QVariant(ids);
}

void ReferencesValueEditor::setValue(const QVariant &value)
{
    m_list->clear();
    fitList();
    for (const QVariant &each : value.toList()) {
        m_line->choose(each.toUuid());
        add(each.toUuid(), m_line->text());
    }
    m_line->choose({});
}

void ReferencesValueEditor::setReadOnly(bool readOnly)
{
    m_line->setVisible(!readOnly);
    m_list->setEnabled(!readOnly);
}

bool ReferencesValueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        delete m_list->takeItem(m_list->currentRow());
        fitList();
        Q_EMIT edited();
        return true;
    }
    return ValueEditor::eventFilter(watched, event);
}

} // namespace freehold
