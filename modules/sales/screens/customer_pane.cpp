// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/customer_pane.h"

#include "crm/contact_values.h"
#include "sales/screens/booking_card.h"
#include "sales/screens/customer_timeline.h"
#include "ui/emptied_layout.h"
#include "ui/icons.h"
#include "ui/line_button.h"
#include "ui/link_button.h"
#include "ui/read_later.h"
#include "ui/record_head.h"
#include "ui/token_label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>
#include <QUrl>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostActivity = 100;
constexpr qsizetype recentActivity = 6;
constexpr qsizetype mostStatement = 200;
constexpr int timelineTab = 2;

/// "tel:+919822011223" of a number as people write it.
QString dialable(const QString &phone)
{
    QString digits;
    for (const QChar letter : phone) {
        if (letter.isDigit() || (letter == u'+' && digits.isEmpty()))
            digits += letter;
    }
    return digits;
}

} // namespace

CustomerPane::CustomerPane(ScreenContext &context, QWidget *parent)
    : RecordPane(context, parent), m_head(new RecordHead(this)), m_acts(new QWidget(this)), m_tabs(new QTabWidget(this)), m_pause(new QTimer(this))
{
    setObjectName(u"customerPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(20, 0, 20, 0);
    acts->setSpacing(8);
    column->addWidget(m_acts);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"customerTabs"_s);
    m_overview = addPage(tr("Overview"));
    m_statement = addPage(tr("Statement"));
    m_timeline = addPage(tr("Timeline"));
    m_notes = addPage(tr("Notes"));
    column->addWidget(m_tabs, 1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &CustomerPane::refresh);
    connect(&context.store(), &Store::changed, m_pause, [this] {
        if (!m_record.isNull())
            m_pause->start();
    });
    connect(m_head, &RecordHead::openWanted, this, &CustomerPane::openWanted);
    connect(m_head, &RecordHead::closeWanted, this, &CustomerPane::closeWanted);
    for (QWidget *part : {static_cast<QWidget *>(m_head), m_acts, static_cast<QWidget *>(m_tabs)})
        part->hide();
}

QVBoxLayout *CustomerPane::addPage(const QString &title)
{
    auto *area = new QScrollArea(m_tabs);
    area->setAccessibleName(title);
    auto *page = new QWidget(area);
    page->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_tabs->addTab(area, title);
    return layout;
}

void CustomerPane::setIsBeside(bool isBeside)
{
    m_head->setIsBeside(isBeside);
}

QString CustomerPane::title() const
{
    return m_record.isNull() ? QString() : m_content.facts.party.fullName;
}

void CustomerPane::setRecord(const RecordKey &record)
{
    if (record == m_record)
        return;
    m_record = record;
    refresh();
}

CustomerPane::Content CustomerPane::readContent(const Reader &reader, const QUuid &party, QDate today)
{
    Content content{customerFacts(reader, Id<Party>(party), today), customerActivity(reader, Id<Party>(party), mostActivity), {}};
    for (const CustomerBooking &booking : std::as_const(content.facts.bookings))
        content.statement += statementEvents(reader, booking.booking, today);
    content.statement += unbookedEvents(reader, party, today);
    std::stable_sort(content.statement.begin(), content.statement.end(),
                     [](const StatementEvent &a, const StatementEvent &b) { return a.day != b.day ? a.day < b.day : a.order < b.order; });
    return content;
}

void CustomerPane::refresh()
{
    const quint64 request = ++m_request;
    if (m_record.id.isNull()) {
        for (QWidget *part : {static_cast<QWidget *>(m_head), m_acts, static_cast<QWidget *>(m_tabs)})
            part->hide();
        return;
    }
    readLater(
        context().store(), this,
        [party = m_record.id, today = context().values().today](Reader &reader) { return readContent(reader, party, today); },
        [this, request](const Result<Content> &content) {
            if (request != m_request)
                return;
            if (content)
                show(*content);
            else
                context().showError(content.error());
        });
}

void CustomerPane::show(const Content &content)
{
    m_content = content;
    showHead();
    showActs();
    showOverview();
    showStatement();
    showTimeline();
    showNotes();
    for (QWidget *part : {static_cast<QWidget *>(m_head), m_acts, static_cast<QWidget *>(m_tabs)})
        part->show();
    Q_EMIT titleChanged();
    Q_EMIT shown();
}

void CustomerPane::showHead()
{
    const CustomerFacts &facts = m_content.facts;
    QStringList parts;
    for (const QString &part : {facts.party.code, facts.city}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (facts.since.isValid())
        parts.append(tr("since %1").arg(QLocale().toString(facts.since, u"MMM yyyy"_s)));
    m_head->setRecord(facts.party.fullName, parts.join(u" · "_s), u"user"_s);
}

void CustomerPane::reach(const QString &link)
{
    if (!QDesktopServices::openUrl(QUrl(link)))
        context().showMessage(tr("No program on this computer takes %1. Set one in the settings of the system.").arg(link.section(u':', 0, 0)));
}

void CustomerPane::showActs()
{
    auto *line = static_cast<QHBoxLayout *>(m_acts->layout());
    emptyLayout(*line);
    const auto add = [&](const QString &icon, const QString &words, const QString &hint, const std::function<void()> &act) {
        auto *button = new QPushButton(iconOf(icon), words, m_acts);
        button->setAutoDefault(false);
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
        return button;
    };
    QString phone;
    QString email;
    for (const ContactPoint &point : m_content.facts.contacts) {
        if (point.kind == ContactKind::Phone && phone.isEmpty())
            phone = point.value;
        if (point.kind == ContactKind::Email && email.isEmpty())
            email = point.value;
    }
    if (!phone.isEmpty()) {
        add(u"phone"_s, tr("Call"), phone, [this, phone] { reach(u"tel:"_s + dialable(phone)); });
        add(u"message-circle"_s, tr("WhatsApp"), phone, [this, phone] { reach(u"https://wa.me/"_s + dialable(phone).remove(u'+')); });
    }
    if (!email.isEmpty())
        add(u"mail"_s, tr("Email"), email, [this, email] { reach(u"mailto:"_s + email); });
    QPushButton *more = add(u"ellipsis"_s, {}, tr("More to do with this customer"), [] {});
    more->setAccessibleName(more->toolTip());
    auto *menu = new QMenu(more);
    const auto offer = [&](const QString &icon, const QString &words, const std::function<void()> &act) {
        connect(menu->addAction(iconOf(icon), words), &QAction::triggered, this, act);
    };
    offer(u"scroll-text"_s, tr("Statement…"), [this] { context().openReport(u"customer-statement"_s, {{u"party"_s, m_record.id}}); });
    if (!context().store().isReadOnly()) {
        offer(u"pencil"_s, tr("Edit…"), [this] {
            QVariantMap values;
            const Operation *edit = context().program().catalogue.operation(u"edit-party");
            for (const Field &field : entityOf<Party>().fields) {
                if (edit && field.type != FieldType::Flag && edit->request.find(field.name))
                    values.insert(field.name, field.get(&m_content.facts.party));
            }
            run(u"edit-party"_s, values);
        });
        offer(u"phone"_s, tr("Add phone or e-mail…"), [this] { run(u"add-contact-point"_s); });
        offer(u"sticky-note"_s, tr("Add note…"), [this] { run(u"add-note"_s); });
        offer(u"file-pen-line"_s, tr("Book a plot…"), [this] { context().runOperation(u"book-plot"_s, {{u"buyer"_s, m_record.id}}); });
    }
    connect(more, &QPushButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    line->addStretch(1);
}

void CustomerPane::run(const QString &operation, const QVariantMap &presets)
{
    QVariantMap request = presets;
    request.insert(u"party"_s, m_record.id);
    context().runOperation(operation, request);
}

void CustomerPane::showOverview()
{
    emptyLayout(*m_overview);
    bool isDueShown = false;
    for (const CustomerBooking &booking : std::as_const(m_content.facts.bookings)) {
        auto *card = new BookingCard(booking, context().format(), BookingCard::Size::Small);
        connect(card, &BookingCard::openAsked, this, [this, id = booking.booking.id.uuid()] { context().openRecord(u"bookings"_s, id); });
        m_overview->addWidget(card);
        if (!isDueShown && isLive(booking.booking.state) && (booking.figures.overdue.isPositive() || booking.figures.nextDueDay.isValid())) {
            showDue(booking);
            isDueShown = true;
        }
    }
    if (m_content.facts.bookings.isEmpty())
        m_overview->addWidget(new TokenLabel(tr("No booking yet."), TextStyle::Body, Token::Text2));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 4, 0, 0);
    line->addWidget(new TokenLabel(tr("Recent activity"), TextStyle::BodyStrong, Token::Text, head), 1);
    auto *all = new LinkButton(tr("Show all"), head);
    connect(all, &LinkButton::clicked, this, [this] { m_tabs->setCurrentIndex(timelineTab); });
    line->addWidget(all);
    m_overview->addWidget(head);
    addTimeline(m_overview, recentActivity);
    showContacts();
    m_overview->addStretch(1);
}

/// What is to be paid next, or was to be paid already, with the act that takes it.
void CustomerPane::showDue(const CustomerBooking &booking)
{
    const BookingFigures &figures = booking.figures;
    const bool isOverdue = figures.overdue.isPositive();
    const Tone tone = isOverdue ? Tone::Danger : Tone::Warning;
    auto *card = new Card(nullptr, tone);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(14, 12, 14, 12);
    line->setSpacing(10);
    auto *icon = new QLabel(card);
    icon->setPixmap(iconPixmap(u"calendar-clock"_s, theme::ink(tone), 17, devicePixelRatioF()));
    line->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const CompanyFormat &format = context().format();
    auto *first = new TokenLabel(isOverdue ? tr("%1 overdue").arg(formatMoney(figures.overdue, format))
                                           : tr("%1 due on %2").arg(formatMoney(figures.nextDueAmount, format), formatDate(figures.nextDueDay)),
                                 TextStyle::BodyStrong, Token::Text, card);
    first->setTone(tone);
    first->setWordWrap(true);
    words->addWidget(first);
    auto *second = new TokenLabel(isOverdue ? tr("since %1").arg(formatDate(figures.overdueSince))
                                            : tr("Instalment %1 of %2").arg(booking.paidInstalments + 1).arg(booking.instalments),
                                  TextStyle::Label, Token::Text, card);
    second->setTone(tone);
    words->addWidget(second);
    line->addLayout(words, 1);
    if (!context().store().isReadOnly()) {
        auto *receipt = new QPushButton(tr("Receipt"), card);
        receipt->setObjectName(u"receipt"_s);
        receipt->setDefault(true);
        receipt->setToolTip(tr("Record a receipt (F6)"));
        connect(receipt, &QPushButton::clicked, this,
                [this, id = booking.booking.id.uuid()] { context().runOperation(u"take-receipt"_s, {{u"booking"_s, id}}); });
        line->addWidget(receipt);
    }
    m_overview->addWidget(card);
}

void CustomerPane::addTimeline(QVBoxLayout *page, qsizetype most)
{
    auto *timeline = new Timeline;
    timeline->setEntries(timelineEntries(context(), m_content.activity.mid(0, most)));
    page->addWidget(timeline);
}

void CustomerPane::showContacts()
{
    const CustomerFacts &facts = m_content.facts;
    m_overview->addWidget(new TokenLabel(tr("Contact"), TextStyle::BodyStrong, Token::Text));
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        grid->addWidget(new TokenLabel(name, TextStyle::Label, Token::Text2, box), row, 0, Qt::AlignTop);
        auto *shown = new TokenLabel(value, TextStyle::Body, Token::Text, box);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        shown->setWordWrap(true);
        grid->addWidget(shown, row++, 1);
    };
    for (const ContactPoint &point : facts.contacts)
        add(point.label.isEmpty() ? choicesOf<ContactKind>().at(static_cast<int>(point.kind)).label.text() : point.label, point.value);
    add(tr("Address"), facts.address.join(u", "_s));
    for (const TaxId &number : facts.taxIds)
        add(choicesOf<TaxIdKind>().at(static_cast<int>(number.kind)).label.text(), number.number);
    m_overview->addWidget(box);
}

/// Newest first, with the balance after each line.
void CustomerPane::showStatement()
{
    emptyLayout(*m_statement);
    const CompanyFormat &format = context().format();
    m_statement->setSpacing(2);
    QList<LineButton *> lines;
    Money balance;
    for (const StatementEvent &event : std::as_const(m_content.statement)) {
        balance += event.debit - event.credit;
        const Money amount = event.debit.isPositive() ? event.debit : -event.credit;
        QStringList parts{formatDate(event.day)};
        if (!event.number.isEmpty())
            parts.append(event.number);
        if (event.isUncleared)
            parts.append(tr("not cleared yet"));
        parts.append(tr("balance %1").arg(formatAmount(balance, format)));
        auto *line = new LineButton(event.words, parts.join(u" · "_s), formatAmount(amount, format));
        connect(line, &LineButton::clicked, this, [this, table = event.table, id = event.id] { context().openRecord(table, id); });
        lines.prepend(line);
    }
    for (qsizetype each = 0; each < lines.size(); ++each) {
        if (each < mostStatement)
            m_statement->addWidget(lines.at(each));
        else
            delete lines.at(each);
    }
    if (lines.isEmpty())
        m_statement->addWidget(new TokenLabel(tr("No entries yet. They appear with the first demand or receipt."), TextStyle::Body, Token::Text2));
    auto *whole = new LinkButton(tr("Statement for print"));
    connect(whole, &LinkButton::clicked, this, [this] { context().openReport(u"customer-statement"_s, {{u"party"_s, m_record.id}}); });
    m_statement->addSpacing(8);
    m_statement->addWidget(whole);
    m_statement->addStretch(1);
}

void CustomerPane::showTimeline()
{
    emptyLayout(*m_timeline);
    addTimeline(m_timeline, mostActivity);
    m_timeline->addStretch(1);
}

void CustomerPane::showNotes()
{
    emptyLayout(*m_notes);
    if (!context().store().isReadOnly()) {
        auto *add = new QPushButton(iconOf(u"sticky-note"_s), tr("Add note"));
        add->setAutoDefault(false);
        connect(add, &QPushButton::clicked, this, [this] { run(u"add-note"_s); });
        m_notes->addWidget(add, 0, Qt::AlignLeft);
    }
    for (const Note &note : std::as_const(m_content.facts.notes)) {
        m_notes->addWidget(new TokenLabel(tr("%1, %2").arg(formatDate(note.writtenAt.toLocalTime().date()), note.author), TextStyle::Label, Token::Text3));
        auto *body = new TokenLabel(note.body, TextStyle::Body, Token::Text);
        body->setWordWrap(true);
        body->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_notes->addWidget(body);
    }
    if (m_content.facts.notes.isEmpty())
        m_notes->addWidget(new TokenLabel(tr("No notes yet. Write down what was said and promised."), TextStyle::Body, Token::Text2));
    m_notes->addStretch(1);
}

} // namespace freehold
