// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/booking_card.h"

#include "ui/icons.h"
#include "ui/link_button.h"
#include "ui/pill_label.h"
#include "ui/token_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace freehold {
namespace {

Rate paidShare(const CustomerBooking &booking)
{
    const qint64 whole = booking.figures.payable.minor();
    if (whole < 1'000'000)
        return Rate{whole > 0 ? std::clamp(booking.figures.received.minor() * Rate::whole / whole, qint64(0), Rate::whole) : 0};
    return Rate{std::clamp((booking.figures.received.minor() / 100) * 10'000 / (whole / 100) * 100, qint64(0), Rate::whole)};
}

/// In whole percent, half up as in lists, but 100 only when all is paid.
qint64 paidPercent(const CustomerBooking &booking)
{
    constexpr qint64 percent = Rate::whole / 100;
    const qint64 share = paidShare(booking).millionths;
    return share == Rate::whole ? 100 : qMin((share + percent / 2) / percent, qint64(99));
}

QString cardProgress(const CustomerBooking &booking)
{
    return BookingCard::tr("%1% received · %2 of %3 instalments paid")
        .arg(paidPercent(booking))
        .arg(booking.paidInstalments)
        .arg(booking.instalments);
}

} // namespace

BookingCard::BookingCard(const CustomerBooking &booking, const CompanyFormat &format, Size size, QWidget *parent) : Card(parent)
{
    setObjectName(QStringLiteral("bookingCard"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    const bool isAlive = isLive(booking.booking.state);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *icon = new QLabel(this);
    icon->setPixmap(iconPixmap(QStringLiteral("land-plot"), theme::color(Token::Accent), 17, devicePixelRatioF()));
    head->addWidget(icon);
    auto *title = new TokenLabel(tr("%1 · %2").arg(booking.plots, booking.project), TextStyle::BodyStrong, Token::Text, this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(new PillLabel(choicesOf<BookingState>().at(static_cast<int>(booking.booking.state)).label.text(),
                                  theme::toneOf(codeOf(booking.booking.state)), this), 0, Qt::AlignTop);
    layout->addLayout(head);
    const QString made = tr("Booking %1 of %2").arg(booking.booking.number, formatDate(booking.booking.day));
    if (size == Size::Small) {
        auto *open = new LinkButton(made, this);
        connect(open, &LinkButton::clicked, this, &BookingCard::openAsked);
        layout->addWidget(open);
    } else {
        layout->addWidget(new TokenLabel(made, TextStyle::Label, Token::Text2, this));
    }
    if (isAlive) {
        auto *figures = new FigureStrip(this);
        figures->setFigures(figuresOf(booking, format, size));
        layout->addWidget(figures);
        layout->addWidget(new ShareBar(paidShare(booking), cardProgress(booking), this));
        layout->addWidget(new TokenLabel(cardProgress(booking), TextStyle::Label, Token::Text2, this));
    }
    if (size == Size::Small)
        return;
    auto *acts = new QHBoxLayout;
    if (isAlive && size == Size::LargeWithReceipt) {
        auto *receipt = new QPushButton(iconOf(QStringLiteral("receipt")), tr("Record receipt"), this);
        receipt->setAutoDefault(false);
        connect(receipt, &QPushButton::clicked, this, &BookingCard::receiptAsked);
        acts->addWidget(receipt);
    }
    auto *open = new QPushButton(tr("Open booking"), this);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &BookingCard::openAsked);
    acts->addWidget(open);
    acts->addStretch(1);
    layout->addLayout(acts);
}

QList<Figure> BookingCard::figuresOf(const CustomerBooking &booking, const CompanyFormat &format, Size size) const
{
    const BookingFigures &figures = booking.figures;
    QList<Figure> shown{{tr("Booking value"), formatMoney(figures.payable, format)}};
    if (size != Size::Small)
        shown.append({tr("Received"), formatMoney(figures.received, format)});
    shown.append({tr("Balance"), formatMoney(figures.balance, format)});
    if (size == Size::Small)
        return shown;
    if (figures.overdue.isPositive())
        shown.append({tr("Overdue since %1").arg(formatDate(figures.overdueSince)), formatMoney(figures.overdue, format), {}, Tone::Danger});
    else if (figures.nextDueDay.isValid())
        shown.append({tr("Due %1").arg(formatDate(figures.nextDueDay)), formatMoney(figures.nextDueAmount, format)});
    return shown;
}

ShareBar::ShareBar(Rate share, const QString &spoken, QWidget *parent) : QWidget(parent), m_share(share)
{
    setFixedHeight(6);
    setAccessibleName(spoken);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(Tone::Neutral));
    painter.drawRoundedRect(rect(), 3, 3);
    const int filled = static_cast<int>(m_share.millionths * width() / Rate::whole);
    painter.setBrush(m_share.millionths >= Rate::whole ? theme::ink(Tone::Violet) : theme::color(Token::Accent));
    if (filled > 0)
        painter.drawRoundedRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - filled : 0, 0, std::max(filled, 6), 6), 3, 3);
}

} // namespace freehold
