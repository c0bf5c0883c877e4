// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/collection_board.h"

#include "crm/entities/party.h"
#include "inventory/entities/project.h"

#include <algorithm>

namespace freehold {

using namespace Qt::StringLiterals;

const QList<CollectionGroup> &collectionGroups()
{
    static const QList<CollectionGroup> groups{CollectionGroup::Today,     CollectionGroup::Week,          CollectionGroup::Overdue30,
                                               CollectionGroup::Overdue60, CollectionGroup::Overdue90,     CollectionGroup::OverdueLonger,
                                               CollectionGroup::ToDemand,  CollectionGroup::ToDeposit,     CollectionGroup::Bounced};
    return groups;
}

QString collectionGroupText(CollectionGroup group)
{
    switch (group) {
    case CollectionGroup::Today: return text("CollectionBoard", "Due today");
    case CollectionGroup::Week: return text("CollectionBoard", "Due in 7 days");
    case CollectionGroup::Overdue30: return text("CollectionBoard", "Overdue 1 to 30 days");
    case CollectionGroup::Overdue60: return text("CollectionBoard", "Overdue 31 to 60 days");
    case CollectionGroup::Overdue90: return text("CollectionBoard", "Overdue 61 to 90 days");
    case CollectionGroup::OverdueLonger: return text("CollectionBoard", "Overdue over 90 days");
    case CollectionGroup::ToDemand: return text("CollectionBoard", "Demand to raise");
    case CollectionGroup::ToDeposit: return text("CollectionBoard", "Cheques to deposit");
    case CollectionGroup::Bounced: return text("CollectionBoard", "Bounced, not replaced");
    }
    return {};
}

namespace {

constexpr int weekDays = 7;

CollectionGroup groupOfInstalment(bool isOwed, qint64 daysOverdue)
{
    if (!isOwed)
        return CollectionGroup::ToDemand;
    if (daysOverdue < 0)
        return CollectionGroup::Week;
    if (daysOverdue == 0)
        return CollectionGroup::Today;
    if (daysOverdue <= 30)
        return CollectionGroup::Overdue30;
    if (daysOverdue <= 60)
        return CollectionGroup::Overdue60;
    return daysOverdue <= 90 ? CollectionGroup::Overdue90 : CollectionGroup::OverdueLonger;
}

/// Gathers the pieces of a scope.
class BoardReader
{
public:
    BoardReader(const Reader &reader, QDate today, const CollectionScope &scope) : m_reader(reader), m_scope(scope), m_own(reader.format().currency)
    {
        m_board.today = today;
        for (const CollectionGroup group : collectionGroups())
            m_board.sums.insert(group, {0, Money(0, m_own)});
    }

    CollectionBoard read();

private:
    void readInstalments();
    void readBuyer(CollectionItem &item) const;
    void readCheques();
    /// Counts the piece; false if it is not to be shown.
    bool take(const CollectionItem &item);

    const Reader &m_reader;
    CollectionScope m_scope;
    Currency m_own;
    CollectionBoard m_board;
    QSet<QUuid> m_projects;
    QSet<QUuid> m_agents;
};

bool BoardReader::take(const CollectionItem &item)
{
    m_projects.insert(item.project);
    m_agents.insert(item.agent);
    if ((!m_scope.project.isNull() && item.project != m_scope.project) || (!m_scope.agent.isNull() && item.agent != m_scope.agent))
        return false;
    CollectionSum &sum = m_board.sums[item.group];
    ++sum.count;
    if (item.amount.currency() == m_own)
        sum.amount += item.amount;
    return sum.count <= CollectionBoard::mostOfGroup;
}

void BoardReader::readInstalments()
{
    Rows rows = m_reader.queryFile(u"sales/collection_lines"_s, {{u"until"_s, m_board.today.addDays(weekDays)}});
    while (rows.next()) {
        CollectionItem item;
        item.booking = rows.uuid(0);
        item.project = rows.uuid(1);
        item.agent = rows.uuid(2);
        item.what = rows.text(3);
        item.day = rows.date(4);
        item.amount = rows.money(5, Currency(rows.text(6)));
        item.group = groupOfInstalment(rows.integer(7) == 1, item.day.daysTo(m_board.today));
        if (take(item))
            m_board.items.append(item);
    }
    for (CollectionItem &item : m_board.items)
        readBuyer(item);
}

void BoardReader::readBuyer(CollectionItem &item) const
{
    Rows rows = m_reader.queryFile(u"sales/collection_buyer"_s, {{u"booking"_s, item.booking}});
    if (!rows.next())
        return;
    item.buyer = rows.uuid(0);
    item.bookingNumber = rows.text(1);
    item.buyerName = rows.text(2);
    item.projectCode = rows.text(3);
    item.plots = rows.text(4);
    item.phone = rows.text(5);
}

void BoardReader::readCheques()
{
    Rows rows = m_reader.queryFile(u"sales/collection_cheques"_s, {{u"today"_s, m_board.today}});
    while (rows.next()) {
        const bool isBounced = rows.text(1) == u"bounced";
        CollectionItem item;
        item.group = isBounced ? CollectionGroup::Bounced : CollectionGroup::ToDeposit;
        item.cheque = rows.uuid(0);
        item.what = text("CollectionBoard", "Cheque %1, %2").arg(rows.text(2), rows.text(3));
        item.day = rows.date(isBounced ? 5 : 4);
        item.booking = rows.uuid(6);
        item.buyer = rows.uuid(7);
        item.project = rows.uuid(8);
        item.agent = rows.uuid(9);
        item.bookingNumber = rows.text(10);
        item.buyerName = rows.text(11);
        item.projectCode = rows.text(12);
        item.plots = rows.text(13);
        item.phone = rows.text(14);
        item.amount = rows.money(15, Currency(rows.text(16)));
        if (take(item))
            m_board.items.append(item);
    }
}

QList<std::pair<QUuid, QString>> boardNames(const Reader &reader, const Entity &entity, const QList<QUuid> &ids)
{
    const QHash<QUuid, QString> titles = reader.titlesOf(entity, ids);
    QList<std::pair<QUuid, QString>> result;
    for (const QUuid &id : ids)
        result.append({id, titles.value(id)});
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return result;
}

CollectionBoard BoardReader::read()
{
    readInstalments();
    readCheques();
    std::stable_sort(m_board.items.begin(), m_board.items.end(),
                     [](const CollectionItem &a, const CollectionItem &b) { return a.group < b.group; });
    m_projects.remove(QUuid());
    m_agents.remove(QUuid());
    m_board.projects = boardNames(m_reader, entityOf<Project>(), m_projects.values());
    m_board.agents = boardNames(m_reader, entityOf<Party>(), m_agents.values());
    return m_board;
}

} // namespace

CollectionBoard collectionBoard(const Reader &reader, QDate today, const CollectionScope &scope)
{
    return BoardReader(reader, today, scope).read();
}

} // namespace freehold
