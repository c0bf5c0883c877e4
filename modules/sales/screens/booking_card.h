// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/customer_facts.h"
#include "ui/card.h"
#include "ui/figure_strip.h"

namespace freehold {

/// One booking of a customer: what was sold, how much of it is paid, what is due next.
class BookingCard final : public Card
{
    Q_OBJECT

public:
    /// Large on a page of its own, with acts if money may be taken; small beside a list.
    enum class Size { Small, Large, LargeWithReceipt };

    BookingCard(const CustomerBooking &booking, const CompanyFormat &format, Size size, QWidget *parent = nullptr);

Q_SIGNALS:
    void receiptAsked();
    void openAsked();

private:
    [[nodiscard]] QList<Figure> figuresOf(const CustomerBooking &booking, const CompanyFormat &format, Size size) const;
};

/// How much of a whole is done, 6 high; full in violet.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    ShareBar(Rate share, const QString &spoken, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Rate m_share;
};

} // namespace freehold
