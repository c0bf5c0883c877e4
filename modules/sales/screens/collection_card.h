// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/collection_board.h"
#include "ui/screen_context.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace freehold {

class TokenLabel;

/// One piece of money to run after: whose it is, for what, since when, and what one can do about it.
class CollectionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionCard(ScreenContext &context, QWidget *parent = nullptr);

    /// Nothing clears the card.
    void setItem(const std::optional<CollectionItem> &item, QDate today);
    void takeReceipt();
    void openStatement();

private:
    QPushButton *addAct(const QString &name, const QString &icon, const QString &words, const QString &hint, void (CollectionCard::*act)());
    void mainAct();
    void raiseDemand();
    void deposit();
    void collectCharge();
    void call();
    void writeMessage();
    void openBooking();
    void reach(const QString &link);
    void showActs();

    ScreenContext &m_context;
    std::optional<CollectionItem> m_item;
    QWidget *m_content;
    QVBoxLayout *m_column;
    TokenLabel *m_group;
    TokenLabel *m_buyer;
    TokenLabel *m_plot;
    TokenLabel *m_amount;
    TokenLabel *m_what;
    TokenLabel *m_day;
    QPushButton *m_main = nullptr;
    QPushButton *m_receipt = nullptr;
    QPushButton *m_charge = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_message = nullptr;
    QPushButton *m_booking = nullptr;
};

} // namespace freehold
