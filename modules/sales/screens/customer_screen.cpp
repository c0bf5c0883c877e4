// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/customer_screen.h"

#include "sales/screens/booking_card.h"
#include "sales/screens/customer_timeline.h"
#include "ui/banner.h"
#include "ui/emptied_layout.h"
#include "ui/figure_strip.h"
#include "ui/icons.h"
#include "ui/read_later.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 200;
constexpr qsizetype recentEvents = 8;
constexpr int besideWidth = 380;

} // namespace

CustomerScreen::CustomerScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_party(parameters.value(u"id"_s).toUuid()), m_pause(new QTimer(this))
{
    setObjectName(u"customer"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(buildHead());
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"customerTabs"_s);
    m_overview = addPage(u"overview"_s, tr("Overview"));
    m_statement = addPage(u"statement"_s, tr("Statement"));
    m_timeline = addPage(u"timeline"_s, tr("Timeline"));
    m_notes = addPage(u"notes"_s, tr("Notes"));
    layout->addWidget(m_tabs, 1);
    setStart(m_tabs);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &CustomerScreen::refresh);
    connect(&store(), &Store::changed, m_pause, [this] { m_pause->start(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1 && !m_hasStatement)
            loadStatement();
    });
    refresh();
}

QWidget *CustomerScreen::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(12);
    auto *line = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = new TokenLabel(TextStyle::Title, Token::Text, head);
    m_name->setObjectName(u"name"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle = new TokenLabel(TextStyle::Body, Token::Text2, head);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    line->addLayout(words, 1);
    line->addWidget(buildActs(), 0, Qt::AlignTop);
    layout->addLayout(line);
    m_banner = new Banner(head);
    layout->addWidget(m_banner);
    m_figures = new FigureStrip(head);
    m_figures->setObjectName(u"figures"_s);
    layout->addWidget(m_figures);
    return head;
}

QWidget *CustomerScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &icon, const QString &words, const char *name, bool writes, const std::function<void()> &act) {
        auto *button = new QPushButton(iconOf(icon), words, box);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setEnabled(!writes || !store().isReadOnly());
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    const QVariantMap self{{u"party"_s, m_party.uuid()}};
    add(u"pencil"_s, tr("Edit"), "edit", true, [this] { run(u"edit-party"_s); });
    add(u"sticky-note"_s, tr("Add note"), "addNote", true, [this] { run(u"add-note"_s); });
    add(u"scroll-text"_s, tr("Statement"), "statementFile", false, [this, self] { context().openReport(u"customer-statement"_s, self); });
    QPushButton *receipt = add({}, tr("Record receipt"), "receipt", true, [this] { takeReceipt(); });
    receipt->setDefault(true);
    receipt->setToolTip(u"F6"_s);
    return box;
}

QVBoxLayout *CustomerScreen::addPage(const QString &name, const QString &title)
{
    auto *area = new QScrollArea(m_tabs);
    area->setAccessibleName(title);
    auto *page = new QWidget(area);
    page->setObjectName(name);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(area, title);
    return layout;
}

QString CustomerScreen::title() const
{
    return m_facts ? m_facts->party.fullName : tr("Customer");
}

/// F6 is known to the whole window; here it means this customer.
bool CustomerScreen::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F6 && !store().isReadOnly()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            takeReceipt();
        return true;
    }
    return Screen::event(event);
}

void CustomerScreen::takeReceipt()
{
    context().runOperation(u"take-receipt"_s, {{u"party"_s, m_party.uuid()}});
}

void CustomerScreen::run(const QString &operation, const QVariantMap &presets)
{
    QVariantMap request = presets;
    request.insert(u"party"_s, m_party.uuid());
    const Operation *described = context().program().catalogue.operation(operation);
    if (operation == u"edit-party" && m_facts && described) {
        for (const Field &field : entityOf<Party>().fields) {
            if (field.type != FieldType::Flag && described->request.find(field.name))
                request.insert(field.name, field.get(&m_facts->party));
        }
    }
    context().runOperation(operation, request);
}

void CustomerScreen::refresh()
{
    const quint64 request = ++m_request;
    readLater(
        store(), this,
        [party = m_party, today = context().values().today](Reader &reader) {
            return std::pair{customerFacts(reader, party, today), customerActivity(reader, party, mostEvents)};
        },
        [this, request](const Result<std::pair<CustomerFacts, QList<CustomerEvent>>> &read) {
            if (request != m_request)
                return;
            if (read)
                m_activity = read->second;
            showFacts(read ? Result<CustomerFacts>(read->first) : Result<CustomerFacts>(read.error()));
        });
    m_hasStatement = false;
    if (m_tabs->currentIndex() == 1)
        loadStatement();
}

void CustomerScreen::showFacts(const Result<CustomerFacts> &facts)
{
    if (!facts) {
        m_banner->show(Tone::Danger, facts.error().text);
        return;
    }
    m_facts = *facts;
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    else
        m_banner->clear();
    showHead();
    showOverview();
    showNotes();
    showTimeline();
    Q_EMIT titleChanged();
    Q_EMIT loaded();
}

void CustomerScreen::showHead()
{
    m_name->setText(m_facts->party.fullName);
    QStringList parts;
    for (const QString &part : {m_facts->party.code, m_facts->city, m_facts->roles.join(u", "_s)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (m_facts->since.isValid())
        parts.append(tr("since %1").arg(formatDate(m_facts->since)));
    m_subtitle->setText(parts.join(u" · "_s));
    Money payable;
    Money received;
    Money balance;
    Money overdue;
    for (const CustomerBooking &booking : m_facts->bookings) {
        if (!isLive(booking.booking.state))
            continue;
        payable += booking.figures.payable;
        received += booking.figures.received;
        balance += booking.figures.balance;
        overdue += booking.figures.overdue;
    }
    const CompanyFormat &format = context().format();
    const bool isOneCurrency = !payable.isOverflowed();
    m_figures->setVisible(isOneCurrency && payable.isPositive() && m_facts->bookings.size() > 1);
    QList<Figure> figures{{tr("Booking value"), formatMoney(payable, format)}, {tr("Received"), formatMoney(received, format)},
                          {tr("Balance"), formatMoney(balance, format)}};
    if (overdue.isPositive())
        figures.append({tr("Overdue"), formatMoney(overdue, format), {}, Tone::Danger});
    m_figures->setFigures(figures);
}

/// The bookings and how to reach the customer; beside them what happened lately.
void CustomerScreen::showOverview()
{
    emptyLayout(*m_overview);
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(32);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    for (const CustomerBooking &booking : m_facts->bookings) {
        auto *card = new BookingCard(booking, context().format(), store().isReadOnly() ? BookingCard::Size::Large : BookingCard::Size::LargeWithReceipt);
        const QUuid id = booking.booking.id.uuid();
        connect(card, &BookingCard::receiptAsked, this, [this, id] { context().runOperation(u"take-receipt"_s, {{u"booking"_s, id}}); });
        connect(card, &BookingCard::openAsked, this, [this, id] { context().openRecord(u"bookings"_s, id); });
        left->addWidget(card);
    }
    if (m_facts->bookings.isEmpty())
        left->addWidget(new TokenLabel(tr("No booking yet. Book a plot to see what is due and paid here."), TextStyle::Body, Token::Text2));
    showContacts(left);
    left->addStretch(1);
    line->addLayout(left, 1);
    auto *right = new QWidget(both);
    right->setFixedWidth(theme::scaled(besideWidth));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new TokenLabel(tr("Recent activity"), TextStyle::Subheading, Token::Text, right));
    auto *timeline = new Timeline(right);
    timeline->setEntries(timelineEntries(context(), m_activity.mid(0, recentEvents)));
    column->addWidget(timeline);
    column->addStretch(1);
    line->addWidget(right);
    m_overview->addWidget(both);
    m_overview->addStretch(1);
}

void CustomerScreen::showContacts(QVBoxLayout *layout)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        grid->addWidget(new TokenLabel(name, TextStyle::Label, Token::Text2, box), row, 0);
        auto *shown = new TokenLabel(value, TextStyle::Body, Token::Text, box);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(shown, row++, 1);
    };
    for (const ContactPoint &point : m_facts->contacts)
        add(point.label.isEmpty() ? choicesOf<ContactKind>().at(static_cast<int>(point.kind)).label.text() : point.label, point.value);
    add(tr("Address"), m_facts->address.join(u", "_s));
    for (const TaxId &number : m_facts->taxIds)
        add(choicesOf<TaxIdKind>().at(static_cast<int>(number.kind)).label.text(), number.number);
    add(tr("Parent or spouse"), m_facts->party.parentName);
    add(tr("Born"), formatDate(m_facts->party.birthDate));
    layout->addWidget(new TokenLabel(tr("Contact"), TextStyle::Subheading, Token::Text));
    layout->addWidget(box);
    auto *more = new QPushButton(iconOf(u"plus"_s), tr("Add phone or e-mail"));
    more->setAutoDefault(false);
    more->setEnabled(!store().isReadOnly());
    connect(more, &QPushButton::clicked, this, [this] { run(u"add-contact-point"_s); });
    layout->addWidget(more, 0, Qt::AlignLeft);
}

void CustomerScreen::showNotes()
{
    emptyLayout(*m_notes);
    for (const Note &note : m_facts->notes) {
        auto *body = new TokenLabel(note.body, TextStyle::Body, Token::Text);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QDateTime at = note.writtenAt.toLocalTime();
        auto *by = new TokenLabel(tr("%1, %2").arg(formatDate(at.date()), note.author), TextStyle::Label, Token::Text3);
        m_notes->addWidget(by);
        m_notes->addWidget(body);
    }
    if (m_facts->notes.isEmpty())
        m_notes->addWidget(new TokenLabel(tr("No notes yet. Write down what was said and promised."), TextStyle::Body, Token::Text2));
    m_notes->addStretch(1);
}

void CustomerScreen::showTimeline()
{
    emptyLayout(*m_timeline);
    auto *timeline = new Timeline;
    timeline->setEntries(timelineEntries(context(), m_activity));
    timeline->setMaximumWidth(720);
    m_timeline->addWidget(timeline);
    m_timeline->addStretch(1);
}

void CustomerScreen::loadStatement()
{
    m_hasStatement = true;
    const Report *report = context().program().reports.find(u"customer-statement");
    const quint64 request = ++m_statementRequest;
    readLater(
        store(), this,
        [report, party = m_party](Reader &reader) {
            return report ? shownTables(reader, *report, {{u"party"_s, party.uuid()}}) : QList<ShownTable>();
        },
        [this, request](const Result<QList<ShownTable>> &tables) {
            if (request != m_statementRequest)
                return;
            if (tables)
                showStatement(*tables);
            else
                m_banner->show(Tone::Danger, tables.error().text);
        });
}

void CustomerScreen::showStatement(const QList<ShownTable> &tables)
{
    emptyLayout(*m_statement);
    for (const ShownTable &table : tables) {
        m_statement->addWidget(new TokenLabel(table.title, TextStyle::Subheading, Token::Text));
        auto *view = new DocumentTableView(context().format());
        view->setAccessibleName(table.title);
        view->setFitsLines(true);
        view->setTable(table);
        connect(view, &DocumentTableView::opened, this, [this](const QString &name, const QUuid &id) { context().openRecord(name, id); });
        m_statement->addWidget(view);
    }
    if (tables.isEmpty())
        m_statement->addWidget(new TokenLabel(tr("No entries yet. They appear with the first demand or receipt."), TextStyle::Body, Token::Text2));
    m_statement->addStretch(1);
    Q_EMIT statementLoaded();
}

} // namespace freehold
