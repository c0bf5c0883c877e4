// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/customer_facts.h"

#include <QFrame>

namespace freehold {

/// One booking of a customer: what was sold, how much of it is paid, what is due next.
class BookingCard final : public QFrame
{
    Q_OBJECT

public:
    BookingCard(const CustomerBooking &booking, const CompanyFormat &format, bool mayTakeMoney, QWidget *parent = nullptr);

Q_SIGNALS:
    void receiptAsked();
    void openAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
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
