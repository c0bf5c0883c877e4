// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "store/reader.h"

#include <QHash>

namespace freehold {

/// What is to be done about money that has to come in, in the order it is looked at.
enum class CollectionGroup { Today, Week, Overdue30, Overdue60, Overdue90, OverdueLonger, ToDemand, ToDeposit, Bounced };

/// All groups in their order.
const QList<CollectionGroup> &collectionGroups();
/// "Overdue 31 to 60 days".
QString collectionGroupText(CollectionGroup group);

/// One piece of money to run after: an open instalment, or a cheque.
struct CollectionItem {
    CollectionGroup group = CollectionGroup::Today;
    QUuid booking; ///< null = a cheque for no booking
    QUuid buyer;   ///< of a cheque: who gave it
    QUuid project;
    QUuid agent;
    QUuid cheque; ///< null = an instalment
    QString bookingNumber;
    QString buyerName;
    QString projectCode;
    QString plots;
    QString phone; ///< the first one; empty if there is none
    QString what;  ///< label of the instalment, or number and bank of the cheque
    QDate day;     ///< due, written on the cheque, or bounced
    Money amount;  ///< open, in the booking's currency
};

/// What of the money is looked at; null ids = all.
struct CollectionScope {
    QUuid project = {};
    QUuid agent = {};
};

/// All pieces of a group, also those that are not among the items.
struct CollectionSum {
    qint64 count = 0;
    Money amount; ///< of those in the company's currency
};

/// Money to run after as of a day, group by group, oldest first.
struct CollectionBoard {
    /// More pieces of one group nobody goes through: the oldest are read, all of them are counted.
    static constexpr qsizetype mostOfGroup = 500;

    QDate today;
    QList<CollectionItem> items;
    QHash<CollectionGroup, CollectionSum> sums;
    QList<std::pair<QUuid, QString>> projects; ///< those that occur in any scope, by name
    QList<std::pair<QUuid, QString>> agents;   ///< those that occur in any scope, by name
};

/// Instalments due up to seven days after `today`, cheques that may be deposited, and cheques that bounced whose money has not come in
/// since. Instalments nobody asked for yet stand under ToDemand, however old.
CollectionBoard collectionBoard(const Reader &reader, QDate today, const CollectionScope &scope = {});

} // namespace freehold
