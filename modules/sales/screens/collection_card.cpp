// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/collection_card.h"

#include "ui/icons.h"
#include "ui/token_label.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

Tone toneOfGroup(CollectionGroup group)
{
    switch (group) {
    case CollectionGroup::Today:
    case CollectionGroup::Week:
    case CollectionGroup::ToDemand: return Tone::Warning;
    case CollectionGroup::Overdue30:
    case CollectionGroup::Overdue60:
    case CollectionGroup::Overdue90:
    case CollectionGroup::OverdueLonger:
    case CollectionGroup::Bounced: return Tone::Danger;
    case CollectionGroup::ToDeposit: return Tone::Info;
    }
    return Tone::Neutral;
}

QString dayText(const CollectionItem &item, QDate today)
{
    const QString day = formatDate(item.day);
    const qint64 days = item.day.daysTo(today);
    if (item.group == CollectionGroup::Bounced)
        return days == 0 ? CollectionCard::tr("Bounced today") : days == 1 ? CollectionCard::tr("Bounced yesterday")
                                                                          : CollectionCard::tr("Bounced on %1, %2 days ago").arg(day).arg(days);
    if (item.group == CollectionGroup::ToDeposit)
        return days == 0 ? CollectionCard::tr("Dated today") : CollectionCard::tr("Dated %1", "a cheque").arg(day);
    if (days == 0)
        return CollectionCard::tr("Due today");
    if (days < 0)
        return days == -1 ? CollectionCard::tr("Due tomorrow") : CollectionCard::tr("Due on %1, in %2 days").arg(day).arg(-days);
    return days == 1 ? CollectionCard::tr("Due yesterday") : CollectionCard::tr("Due on %1, %2 days ago").arg(day).arg(days);
}

/// The number as a telephone takes it: digits, with the plus of a country code.
QString diallingForm(const QString &phone)
{
    return (phone.trimmed().startsWith(u'+') ? u"+"_s : QString()) + phoneDigits(phone);
}

} // namespace

CollectionCard::CollectionCard(ScreenContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content)),
      m_group(new TokenLabel(TextStyle::LabelStrong, Token::Text2, m_content)), m_buyer(new TokenLabel(TextStyle::Heading, Token::Text, m_content)),
      m_plot(new TokenLabel(TextStyle::Label, Token::Text2, m_content)), m_amount(new TokenLabel(TextStyle::Title, Token::Text, m_content)),
      m_what(new TokenLabel(TextStyle::Body, Token::Text, m_content)), m_day(new TokenLabel(TextStyle::Label, Token::Text2, m_content))
{
    setObjectName(u"collectionCard"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_content);
    outer->addStretch(1);
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(4);
    for (TokenLabel *label : {m_group, m_buyer, m_plot, m_amount, m_what, m_day}) {
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->insertSpacing(3, 8);
    m_column->addSpacing(12);
    m_main = addAct(u"mainAct"_s, {}, {}, {}, &CollectionCard::mainAct);
    m_main->setDefault(true);
    m_main->setMinimumHeight(38);
    m_receipt = addAct(u"receipt"_s, u"receipt"_s, tr("Record receipt"), tr("Money of this customer (F6)"), &CollectionCard::takeReceipt);
    m_charge = addAct(u"charge"_s, u"coins"_s, tr("Collect bounce charge"), tr("The customer pays the charge for the cheque"), &CollectionCard::collectCharge);
    addAct(u"statement"_s, u"scroll-text"_s, tr("Statement"), tr("All that this customer owes and paid"), &CollectionCard::openStatement);
    m_call = addAct(u"call"_s, u"phone"_s, tr("Call"), {}, &CollectionCard::call);
    m_message = addAct(u"message"_s, u"message-circle"_s, tr("WhatsApp"), tr("Write a message to this number"), &CollectionCard::writeMessage);
    m_booking = addAct(u"booking"_s, u"file-pen-line"_s, tr("Open booking"), tr("Enter on its line"), &CollectionCard::openBooking);
    m_content->hide();
}

QPushButton *CollectionCard::addAct(const QString &name, const QString &icon, const QString &words, const QString &hint, void (CollectionCard::*act)())
{
    auto *button = new QPushButton(iconOf(icon), words, m_content);
    button->setObjectName(name);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_column->addWidget(button);
    m_column->addSpacing(4);
    return button;
}

void CollectionCard::setItem(const std::optional<CollectionItem> &item, QDate today)
{
    m_item = item;
    m_content->setVisible(item.has_value());
    if (!item)
        return;
    m_group->setText(collectionGroupText(item->group));
    m_group->setTone(toneOfGroup(item->group));
    m_buyer->setText(item->buyerName);
    QStringList parts;
    for (const QString &part : {item->projectCode, item->plots}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!item->bookingNumber.isEmpty())
        parts.append(tr("booking %1").arg(item->bookingNumber));
    m_plot->setText(parts.isEmpty() ? tr("For no booking yet") : parts.join(u" · "_s));
    m_amount->setText(formatMoney(item->amount, m_context.format()));
    m_what->setText(item->what);
    m_day->setText(dayText(*item, today));
    showActs();
}

void CollectionCard::showActs()
{
    const bool mayWrite = !m_context.store().isReadOnly();
    const auto offer = [this](const QString &icon, const QString &words) {
        m_main->setIcon(iconOf(icon, Token::OnAccent));
        m_main->setText(words);
    };
    switch (m_item->group) {
    case CollectionGroup::ToDemand: offer(u"file-text"_s, tr("Raise demand")); break;
    case CollectionGroup::ToDeposit: offer(u"landmark"_s, tr("Deposit cheque")); break;
    case CollectionGroup::Today:
    case CollectionGroup::Week:
    case CollectionGroup::Overdue30:
    case CollectionGroup::Overdue60:
    case CollectionGroup::Overdue90:
    case CollectionGroup::OverdueLonger:
    case CollectionGroup::Bounced: offer(u"receipt"_s, tr("Record receipt  F6")); break;
    }
    m_main->setVisible(mayWrite);
    m_receipt->setVisible(mayWrite && m_item->group == CollectionGroup::ToDemand);
    m_charge->setVisible(mayWrite && m_item->group == CollectionGroup::Bounced);
    m_call->setVisible(!m_item->phone.isEmpty());
    m_call->setToolTip(m_item->phone);
    m_message->setVisible(!m_item->phone.isEmpty());
    m_booking->setVisible(!m_item->booking.isNull());
}

void CollectionCard::mainAct()
{
    if (m_item->group == CollectionGroup::ToDemand)
        raiseDemand();
    else if (m_item->group == CollectionGroup::ToDeposit)
        deposit();
    else
        takeReceipt();
}

void CollectionCard::takeReceipt()
{
    if (!m_item)
        return;
    if (m_item->booking.isNull())
        return m_context.runOperation(u"take-receipt"_s, {{u"party"_s, m_item->buyer}});
    m_context.runOperation(u"take-receipt"_s, {{u"booking"_s, m_item->booking}, {u"amount"_s, QVariant::fromValue(m_item->amount)}});
}

void CollectionCard::openStatement()
{
    if (m_item)
        m_context.openReport(u"customer-statement"_s, {{u"party"_s, m_item->buyer}});
}

/// Up to the due day: an instalment may be asked for before it falls due.
void CollectionCard::raiseDemand()
{
    const QDate today = m_context.values().today;
    m_context.runOperation(u"raise-demand"_s, {{u"booking"_s, m_item->booking}, {u"day"_s, today}, {u"due_up_to"_s, std::max(today, m_item->day)}});
}

void CollectionCard::deposit()
{
    m_context.runOperation(u"deposit-cheque"_s, {{u"cheque"_s, m_item->cheque}, {u"day"_s, m_context.values().today}});
}

void CollectionCard::collectCharge()
{
    m_context.runOperation(u"collect-bounce-charge"_s, {{u"cheque"_s, m_item->cheque}, {u"day"_s, m_context.values().today}});
}

void CollectionCard::call()
{
    reach(u"tel:"_s + diallingForm(m_item->phone));
}

void CollectionCard::writeMessage()
{
    reach(u"https://wa.me/"_s + phoneDigits(m_item->phone));
}

void CollectionCard::openBooking()
{
    m_context.openRecord(u"bookings"_s, m_item->booking);
}

void CollectionCard::reach(const QString &link)
{
    if (!QDesktopServices::openUrl(QUrl(link)))
        m_context.showMessage(tr("No program on this computer takes %1. Set one in the settings of the system.").arg(link.section(u':', 0, 0)));
}

} // namespace freehold
