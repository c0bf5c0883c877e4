// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/dashboard_facts.h"

#include "org/period.h"
#include "sales/holds.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMonths = 12;
constexpr int soonHours = 48;
constexpr int soonDays = 30;
constexpr qsizetype mostTasks = 25;

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// Fills in the facts of one company's day; one reading function per source.
class DashboardReader
{
public:
    DashboardReader(const Reader &reader, QDate today, QDate year) : m_reader(reader), m_own(reader.format().currency)
    {
        m_facts.today = today;
        const bool isEarlier = year.isValid() && year.addYears(1) <= today;
        m_facts.yearStart = isEarlier ? year : fiscalYearStart(today, reader.format().fiscalYearStartMonth);
        const QDate lastMonth = isEarlier ? year.addMonths(shownMonths - 1) : monthOf(today);
        for (Money *sum : {&m_facts.soldThisYear, &m_facts.collectedThisMonth, &m_facts.overdue, &m_facts.chequeAmount})
            *sum = Money(0, m_own);
        m_facts.ages.fill(Money(0, m_own));
        for (int back = shownMonths - 1; back >= 0; --back)
            m_facts.months.append({lastMonth.addMonths(-back), Money(0, m_own), Money(0, m_own), 0, Money(0, m_own)});
    }

    DashboardFacts read()
    {
        readCounts();
        readBookings();
        readReceipts();
        readInstalments();
        readPlots();
        readHolds();
        readCheques();
        readDueToday();
        return m_facts;
    }

private:
    [[nodiscard]] qint64 count(const QString &table) const
    {
        return m_reader.integer(u"select count(*) from "_s + table + u" where deleted_at is null"_s);
    }
    [[nodiscard]] QVariantMap span() const
    {
        return {{u"currency"_s, m_own.code()}, {u"from"_s, m_facts.months.first().first}, {u"to"_s, m_facts.months.last().first.addMonths(1).addDays(-1)}};
    }
    DashboardMonth *month(QDate day)
    {
        for (DashboardMonth &each : m_facts.months) {
            if (each.first == monthOf(day))
                return &each;
        }
        return nullptr;
    }
    void readCounts();
    void readBookings();
    void readReceipts();
    void readInstalments();
    void addOpen(QDate due, Money open);
    void readPlots();
    void readHolds();
    void readCheques();
    void readDueToday();

    const Reader &m_reader;
    Currency m_own;
    DashboardFacts m_facts;
};

void DashboardReader::readCounts()
{
    m_facts.projectCount = count(u"projects"_s);
    m_facts.plotCount = count(u"plots"_s);
    m_facts.customerCount = m_reader.integer(u"select count(*) from parties where customer_since is not null and deleted_at is null"_s);
    m_facts.bookingCount = count(u"bookings"_s);
}

void DashboardReader::readBookings()
{
    Rows rows = m_reader.query(u"select day, count(*), cast(sum(payable) as bigint) from bookings where state <> 'cancelled' and deleted_at is null "
                               "and currency = :currency and day >= :from and day <= :to group by day"_s,
                               span());
    while (rows.next()) {
        DashboardMonth *in = month(rows.date(0));
        in->bookings += static_cast<int>(rows.integer(1));
        in->booked += rows.money(2, m_own);
        if (rows.date(0) < m_facts.yearStart)
            continue;
        m_facts.bookingsThisYear += static_cast<int>(rows.integer(1));
        m_facts.soldThisYear += rows.money(2, m_own);
    }
}

void DashboardReader::readReceipts()
{
    Rows rows = m_reader.query(u"select day, cast(sum(amount) as bigint) from receipts where state = 'posted' and deleted_at is null "
                               "and currency = :currency and day >= :from and day <= :to group by day"_s,
                               span());
    while (rows.next())
        month(rows.date(0))->collected += rows.money(1, m_own);
    m_facts.collectedThisMonth = m_facts.months.last().collected;
}

void DashboardReader::readInstalments()
{
    Rows due = m_reader.query(u"select due_day, cast(sum(amount) as bigint) from instalment_list where owed = 1 and currency = :currency "
                              "and due_day >= :from and due_day <= :to group by due_day"_s,
                              span());
    while (due.next())
        month(due.date(0))->due += due.money(1, m_own);
    Rows open = m_reader.query(u"select due_day, cast(sum(amount - paid) as bigint) from instalment_list where owed = 1 and paid < amount "
                               "and currency = :currency and due_day <= :until group by due_day"_s,
                               {{u"currency"_s, m_own.code()}, {u"until"_s, m_facts.today.addDays(soonDays)}});
    while (open.next())
        addOpen(open.date(0), open.money(1, m_own));
}

void DashboardReader::addOpen(QDate due, Money open)
{
    const qint64 late = due.daysTo(m_facts.today);
    const std::size_t age = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
    m_facts.ages.at(age) += open;
    if (age > 0)
        m_facts.overdue += open;
}

void DashboardReader::readPlots()
{
    for (Rows rows = m_reader.queryFile(u"sales/dashboard_plots"_s); rows.next();) {
        if (m_facts.projects.isEmpty() || m_facts.projects.last().id != rows.uuid(0))
            m_facts.projects.append({rows.uuid(0), rows.text(1), {}});
        const PlotState state = fromCode<PlotState>(rows.text(2)).value_or(PlotState::Withdrawn);
        const int plots = static_cast<int>(rows.integer(3));
        for (std::size_t kind = 0; kind < dashboardPlotStates().size(); ++kind) {
            if (dashboardPlotStates().at(kind).contains(state))
                m_facts.projects.last().plots.at(kind) += plots;
        }
        m_facts.availablePlots += state == PlotState::Available ? plots : 0;
    }
}

void DashboardReader::readHolds()
{
    const QDateTime until = m_reader.clock().nowUtc().addSecs(qint64(soonHours) * 3'600);
    for (Rows rows = m_reader.queryFile(u"sales/dashboard_holds"_s, {{u"until"_s, until}}); rows.next();) {
        ++m_facts.holdsEnding;
        if (m_facts.tasks.size() >= mostTasks)
            continue;
        const QString ends = formatInstant(rows.instant(1));
        const QString detail = rows.text(4).isEmpty() ? text("DashboardFacts", "Ends %1", "a hold").arg(ends)
                                                      : text("DashboardFacts", "For %1, ends %2", "a hold").arg(rows.text(4), ends);
        m_facts.tasks.append({u"holds"_s, rows.uuid(0), text("DashboardFacts", "Hold on %1-%2", "project, plot").arg(rows.text(2), rows.text(3)), detail, {}});
    }
}

void DashboardReader::readCheques()
{
    for (Rows rows = m_reader.queryFile(u"sales/dashboard_cheques"_s, {{u"today"_s, m_facts.today}}); rows.next();) {
        const Money amount = rows.money(5, Currency(rows.text(6)));
        ++m_facts.chequesToDeposit;
        if (amount.currency() == m_own)
            m_facts.chequeAmount += amount;
        if (m_facts.chequesToDeposit > mostTasks)
            continue;
        const bool isOfToday = rows.date(3) == m_facts.today;
        m_facts.tasks.append({u"instruments"_s, rows.uuid(0), text("DashboardFacts", "Deposit cheque %1 of %2").arg(rows.text(1), rows.text(2)),
                              isOfToday ? text("DashboardFacts", "%1, dated today", "who gave the cheque").arg(rows.text(4))
                                        : text("DashboardFacts", "%1, dated %2", "who gave the cheque").arg(rows.text(4), formatDate(rows.date(3))),
                              amount});
    }
}

void DashboardReader::readDueToday()
{
    for (Rows rows = m_reader.queryFile(u"sales/dashboard_due_today"_s, {{u"today"_s, m_facts.today}}); rows.next();) {
        m_facts.tasks.append({u"bookings"_s, rows.uuid(0), text("DashboardFacts", "Due today from %1", "customer").arg(rows.text(1)),
                              text("DashboardFacts", "%1-%2, %3", "project, plots, instalment").arg(rows.text(2), rows.text(3), rows.text(4)),
                              rows.money(5, Currency(rows.text(6)))});
    }
}

} // namespace

const std::array<QList<PlotState>, 5> &dashboardPlotStates()
{
    static const std::array<QList<PlotState>, 5> states{
        {{PlotState::Available},
         {PlotState::Held},
         {PlotState::Booked, PlotState::Allotted, PlotState::Agreed},
         {PlotState::Registered, PlotState::Possessed},
         {PlotState::Unreleased, PlotState::BlockedMgmt, PlotState::LandownerShare, PlotState::ReservedBallot, PlotState::Withdrawn}}};
    return states;
}

DashboardFacts dashboardFacts(const Reader &reader, QDate today, QDate year)
{
    return DashboardReader(reader, today, year).read();
}

} // namespace freehold
