// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record_view.h"

#include "store/history_words.h"
#include "ui/icons.h"
#include "ui/line_button.h"
#include "ui/pill_label.h"
#include "ui/read_later.h"
#include "ui/record_actions.h"
#include "ui/record_form.h"
#include "ui/record_head.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>

namespace freehold {
namespace {

QLabel *plainLabel(const QString &words, TextStyle style, Token token, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(style));
    theme::setInk(label, theme::color(token));
    label->setWordWrap(true);
    return label;
}

QScrollArea *scrolling(const QString &name, QWidget *inner, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setAccessibleName(name);
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    inner->setBackgroundRole(QPalette::Base);
    return area;
}

} // namespace

RecordView::RecordView(ScreenContext &context, QWidget *parent) : RecordPane(context, parent), m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("recordView"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(&context.store(), &Store::changed, this, [this] {
        if (!m_record.isNull())
            refresh();
    });
}

void RecordView::setRecord(const RecordKey &record)
{
    if (record == m_record)
        return;
    m_record = record;
    refresh();
}

void RecordView::refresh()
{
    const quint64 request = ++m_request;
    const Entity *entity = context().program().catalogue.entity(m_record.table);
    if (!entity || m_record.id.isNull()) {
        delete std::exchange(m_shown, nullptr);
        return;
    }
    readLater(
        context().store(), this, [entity, id = m_record.id](Reader &reader) { return readRecord(reader, *entity, id); },
        [this, request](const Result<RecordContent> &content) {
            if (request != m_request)
                return;
            if (content)
                show(*content);
            else
                context().showError(content.error());
        });
}

void RecordView::show(const RecordContent &content)
{
    delete std::exchange(m_shown, new QWidget(this));
    m_stack->addWidget(m_shown);
    auto *layout = new QVBoxLayout(m_shown);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    if (content.values.isEmpty()) {
        layout->addWidget(plainLabel(tr("This record is no longer there."), TextStyle::Body, Token::Text2, m_shown), 0, Qt::AlignCenter);
        return;
    }
    m_title = content.title();
    layout->addWidget(head(content));
    if (QWidget *buttons = actions(content))
        layout->addWidget(buttons);
    auto *tabs = new QTabWidget(m_shown);
    tabs->setDocumentMode(true);
    tabs->setObjectName(QStringLiteral("recordTabs"));
    tabs->addTab(scrolling(tr("Overview"), overview(content), tabs), tr("Overview"));
    tabs->addTab(scrolling(tr("Related"), related(content), tabs), tr("Related"));
    tabs->addTab(scrolling(tr("History"), history(content), tabs), tr("History"));
    tabs->setCurrentIndex(m_tab);
    connect(tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_tab = tab; });
    layout->addWidget(tabs, 1);
    m_stack->setCurrentWidget(m_shown);
    Q_EMIT titleChanged();
}

QWidget *RecordView::head(const RecordContent &content)
{
    auto *head = new RecordHead(m_shown);
    head->setRecord(m_title, content.subtitle(), content.entity->icon);
    head->setIsBeside(m_isBeside);
    connect(head, &RecordHead::openWanted, this, &RecordView::openWanted);
    connect(head, &RecordHead::closeWanted, this, &RecordView::closeWanted);
    for (const Field &field : content.entity->fields) {
        const QString code = content.values.value(field.name).toString();
        if (theme::isState(field) && !code.isEmpty()) {
            head->setState(field.choiceText(code), theme::toneOf(code));
            break;
        }
    }
    return head;
}

QWidget *RecordView::actions(const RecordContent &content)
{
    const QList<const Operation *> operations = context().store().isReadOnly()
        ? QList<const Operation *>()
        : operationsFor(context().program().catalogue, content.entity->table, content.values, context().values());
    const QList<const Report *> reports = reportsFor(context().program().reports, content.entity->table);
    if (operations.isEmpty() && reports.isEmpty())
        return nullptr;
    auto *box = new QWidget(m_shown);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(20, 0, 20, 0);
    auto *more = new QMenu(box);
    constexpr int moreWidth = 96;
    int room = width() - moreWidth;
    const auto place = [&](const Label &label, const QString &icon, const std::function<void()> &act) {
        auto *button = new QPushButton(iconOf(icon), label.text(), box);
        button->setAutoDefault(false);
        const int needed = button->sizeHint().width() + layout->spacing();
        if (needed <= room) {
            room -= needed;
            connect(button, &QPushButton::clicked, this, act);
            layout->addWidget(button);
        } else {
            delete button;
            connect(more->addAction(iconOf(icon), label.text()), &QAction::triggered, this, act);
        }
    };
    for (const Operation *operation : operations) {
        const QVariantMap request = requestFor(*operation, content.id, content.values);
        place(operation->label, operation->icon, [this, operation, request] { context().runOperation(operation->name, request); });
    }
    for (const Report *report : reports) {
        const QVariantMap presets = presetsFor(report->parameters, report->subjectField, content.id);
        place(report->label, report->icon.isEmpty() ? QStringLiteral("file-text") : report->icon,
              [this, report, presets] { context().openReport(report->name, presets); });
    }
    if (!more->isEmpty()) {
        auto *button = new QPushButton(iconOf(QStringLiteral("ellipsis")), {}, box);
        button->setToolTip(tr("More to do with this record"));
        button->setAccessibleName(button->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, more, [more, button] { more->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return box;
}

void RecordView::addField(QBoxLayout *layout, const Field &field, const RecordContent &content)
{
    const QVariant value = content.values.value(field.name);
    const bool isZero = field.type == FieldType::Money && value.value<Money>().minor() == 0;
    if (isEmptyValue(field, value) || isZero || (field.type == FieldType::Reference && content.titles.value(value.toUuid()).isEmpty()) || (field.type == FieldType::Flag && !value.toBool()))
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    QLabel *name = plainLabel(field.label.text(), TextStyle::Label, Token::Text2, this);
    name->setFixedWidth(128);
    line->addWidget(name, 0, Qt::AlignTop);
    if (field.type == FieldType::Reference) {
        const QUuid other = value.toUuid();
        const QString title = content.titles.value(other);
        auto *link = new QLabel(QStringLiteral("<a href=\"x\" style=\"text-decoration:none\">%1</a>").arg(title.toHtmlEscaped()), this);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(link, &QLabel::linkActivated, this, [this, table = field.reference, other] { context().openRecord(table, other); });
        line->addWidget(link, 1);
    } else if (theme::isState(field)) {
        line->addWidget(new PillLabel(field.choiceText(value.toString()), theme::toneOf(value.toString()), this));
        line->addStretch(1);
    } else {
        QLabel *shown = plainLabel(displayValue(field, value, context().format()), TextStyle::Body, Token::Text, this);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(shown, 1);
    }
    layout->addLayout(line);
}

QWidget *RecordView::overview(const RecordContent &content)
{
    auto *box = new QWidget(m_shown);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    QStringList placed;
    const auto addNamed = [&](const QString &name) {
        const Field *field = content.entity->find(name);
        if (!field || field->isHidden || placed.contains(name) || name == QLatin1String("id"))
            return;
        placed.append(name);
        addField(layout, *field, content);
    };
    for (const FormSection &section : content.entity->form) {
        const int before = layout->count();
        for (const QString &name : section.fields)
            addNamed(name);
        if (layout->count() > before && !section.title.isEmpty())
            layout->insertWidget(before, plainLabel(section.title.text(), TextStyle::Subheading, Token::Text, box));
    }
    for (const Field &field : content.entity->fields)
        addNamed(field.name);
    for (const RelatedRows &rows : content.related) {
        if (rows.count > 0 && !rows.list->section.isEmpty())
            addRelated(layout, rows);
    }
    layout->addStretch(1);
    return box;
}

void RecordView::addRelated(QBoxLayout *layout, const RelatedRows &rows)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    head->addWidget(plainLabel(tr("%1 (%2)").arg(rows.list->label.text(), formatCount(rows.count, context().format())), TextStyle::Subheading,
                               Token::Text, this), 1);
    auto *all = new QLabel(QStringLiteral("<a href=\"x\" style=\"text-decoration:none\">%1</a>").arg(tr("Show all").toHtmlEscaped()), this);
    connect(all, &QLabel::linkActivated, this, [this, rows] { context().openList(rows.list->name, rows.filter); });
    head->addWidget(all);
    layout->addLayout(head);
    for (const ListRow &row : rows.rows) {
        if (row.id.isNull())
            continue;
        QStringList words;
        QString figure;
        for (qsizetype i = 0; i < rows.columns.size(); ++i) {
            const Field *field = rows.list->find(rows.columns.at(i));
            const QVariant value = row.values.value(i);
            if (field->type == FieldType::Money && value.value<Money>().minor() != 0 && figure.isEmpty())
                figure = displayValue(*field, value, context().format());
            else if (field->type != FieldType::Money && !displayValue(*field, value, context().format()).isEmpty())
                words.append(displayValue(*field, value, context().format()).simplified());
        }
        auto *line = new LineButton(words.value(0), words.mid(1, 3).join(QStringLiteral(" · ")), figure, this);
        connect(line, &LineButton::clicked, this, [this, table = rows.list->entity, id = row.id] { context().openRecord(table, id); });
        layout->addWidget(line);
    }
}

QWidget *RecordView::related(const RecordContent &content)
{
    auto *box = new QWidget(m_shown);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(4);
    for (const RelatedRows &rows : content.related) {
        if (rows.count > 0)
            addRelated(layout, rows);
    }
    if (layout->count() == 0)
        layout->addWidget(plainLabel(tr("Nothing refers to this record yet."), TextStyle::Body, Token::Text2, box));
    layout->addStretch(1);
    return box;
}

QString RecordView::changesText(const HistoryLine &line) const
{
    const Entity *entity = context().program().catalogue.entity(m_record.table);
    QStringList parts;
    for (const QString &name : line.after.keys()) {
        const Field *field = entity->find(name);
        if (!field || line.before.isEmpty() || field->isHidden)
            continue;
        const auto shown = [&](const QJsonObject &values) {
            const Result<QVariant> value = valueFromJson(*field, values.value(name), context().values());
            const QString words = value ? displayValue(*field, *value, context().format()) : QString();
            return words.isEmpty() ? QStringLiteral("–") : words.simplified().left(80);
        };
        parts.append(tr("%1: %2 → %3").arg(field->label.text(), shown(line.before), shown(line.after)));
    }
    if (!line.reason.isEmpty())
        parts.append(tr("Reason: %1").arg(line.reason));
    return parts.join(u'\n');
}

QWidget *RecordView::history(const RecordContent &content)
{
    auto *box = new QWidget(m_shown);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(2);
    for (const HistoryLine &line : content.history) {
        layout->addWidget(plainLabel(historyWords(context().program().catalogue, line.operation), TextStyle::BodyStrong, Token::Text, box));
        const QDateTime at = line.at.toLocalTime();
        layout->addWidget(plainLabel(tr("%1 · %2, device %3").arg(formatDate(at.date()) + at.time().toString(QStringLiteral(" HH:mm")), line.actor, line.device),
                                     TextStyle::Label, Token::Text2, box));
        const QString changes = changesText(line);
        if (!changes.isEmpty())
            layout->addWidget(plainLabel(changes, TextStyle::Label, Token::Text, box));
        layout->addSpacing(10);
    }
    if (content.history.isEmpty())
        layout->addWidget(plainLabel(tr("No changes are recorded."), TextStyle::Body, Token::Text2, box));
    layout->addStretch(1);
    return box;
}

} // namespace freehold
