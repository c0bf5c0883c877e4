// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/operations/book_plot.h"

#include "crm/party_roles.h"
#include "inventory/claims.h"
#include "org/number_series.h"
#include "sales/booking_pricing.h"
#include "sales/booking_schedule.h"
#include "sales/entities/booking_plot.h"
#include "sales/holds.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Shape &shapeOf<CoBuyer>()
{
    static const Shape shape{{
        field<&CoBuyer::party>("party", label("BookPlot", "Person")).to(u"parties"_s).required(),
        field<&CoBuyer::role>("role", label("BookPlot", "Role")),
        field<&CoBuyer::share>("share", label("BookPlot", "Share")).atLeast(0).atMost(Rate::whole),
    }};
    return shape;
}

template <>
const Operation &operationOf<BookPlot>()
{
    static const Operation operation{
        .name = u"book-plot"_s,
        .label = label("BookPlot", "Book plot"),
        .request = {{
            field<&BookPlot::plots>("plots", label("BookPlot", "Plots")).to(u"plots"_s).required(),
            field<&BookPlot::buyer>("buyer", label("BookPlot", "Buyer")).to(u"parties"_s).required(),
            field<&BookPlot::coBuyers>("co_buyers", label("BookPlot", "Co-buyers and nominees")),
            field<&BookPlot::agent>("agent", label("BookPlot", "Agent")).to(u"parties"_s),
            field<&BookPlot::day>("day", label("BookPlot", "Booked on")),
            field<&BookPlot::plan>("plan", label("BookPlot", "Payment plan")).to(u"payment_plans"_s),
            field<&BookPlot::schedule>("schedule", label("BookPlot", "Agreed instalments")),
            field<&BookPlot::rate>("rate", label("BookPlot", "Agreed rate")).atLeast(0),
            field<&BookPlot::rateUnit>("rate_unit", label("BookPlot", "Agreed rate is per")).maxLength(20),
            field<&BookPlot::price>("price", label("BookPlot", "Agreed price")).atLeast(0),
            field<&BookPlot::discountRate>("discount_rate", label("BookPlot", "Discount, percent"))
                .atLeast(0)
                .atMost(Rate::whole),
            field<&BookPlot::discount>("discount", label("BookPlot", "Discount")).atLeast(0),
            field<&BookPlot::releaseHold>("release_hold", label("BookPlot", "Release a hold for somebody else")),
            field<&BookPlot::remarks>("remarks", label("BookPlot", "Remarks")).multiline(),
        }},
        .subject = u"plots"_s,
        .subjectField = u"plots"_s,
        .when = u"state in (available, held)"_s,
        .hint = label("BookPlot", "Sells plots to a buyer: freezes the price and makes the schedule of payments."),
        .icon = u"file-pen-line"_s,
    };
    return operation;
}

namespace {

/// Carries out one booking, step by step.
class PlotBooker
{
public:
    PlotBooker(Transaction &tx, const BookPlot &request, bool isContested) : m_tx(tx), m_request(request), m_isContested(isContested) {}

    Outcome book();

private:
    void readPlots();
    void decideDay();
    void sharePlots();
    void endHoldOf(const Plot &plot);
    void takePlots();
    void makeBooking();
    void addParties();
    void giveRoles();
    void require(bool holds, ErrorCode code, const QString &sentence, const QString &field) const
    {
        m_tx.require(holds, code, sentence, field);
    }
    [[nodiscard]] QString nameOf(Id<Party> party) const { return m_tx.titleOf(entityOf<Party>(), party.uuid()); }

    Transaction &m_tx;
    const BookPlot &m_request;
    bool m_isContested;
    QDate m_day;
    QList<Plot> m_plots;
    Project m_project;
    QList<BookingParty> m_parties;
    Booking m_booking;
    BookingPrice m_price;
};

void PlotBooker::decideDay()
{
    m_day = m_request.day.isValid() ? m_request.day : m_tx.today();
    require(
        m_day <= m_tx.today(), ErrorCode::InvalidInput,
        text("BookPlot", "%1 lies in the future. Enter the day on which the plot was booked.").arg(formatDate(m_day)),
        u"day"_s);
}

void PlotBooker::readPlots()
{
    require(!m_request.plots.isEmpty(), ErrorCode::InvalidInput,
            text("BookPlot", "No plot is named. Choose the plots to book."), u"plots"_s);
    for (const Id<Plot> &id : m_request.plots) {
        endLapsedHold(m_tx, id);
        const Plot plot = m_tx.get(id);
        for (const Plot &other : std::as_const(m_plots)) {
            require(other.id != plot.id, ErrorCode::InvalidInput,
                    text("BookPlot", "%1 is named twice. Name each plot once.").arg(plotName(plot)), u"plots"_s);
            require(other.project == plot.project, ErrorCode::InvalidInput,
                    text("BookPlot", "%1 belongs to another project than %2. Book them one by one.")
                        .arg(plotName(plot), plotName(other)),
                    u"plots"_s);
        }
        m_plots.append(plot);
    }
    m_project = m_tx.get(m_plots.first().project);
}

void PlotBooker::addParties()
{
    BookingParty buyer;
    buyer.party = m_tx.get(m_request.buyer).id;
    m_parties = {buyer};
    for (const CoBuyer &other : m_request.coBuyers) {
        BookingParty party;
        party.party = m_tx.get(other.party).id;
        party.role = other.role;
        party.share = other.share;
        party.position = static_cast<int>(m_parties.size()) + 1;
        require(other.role != BookingRole::Buyer, ErrorCode::InvalidInput,
                text("BookPlot", "A booking has one first buyer. Enter %1 as co-buyer.").arg(nameOf(other.party)),
                u"co_buyers"_s);
        require(other.role == BookingRole::CoBuyer || other.share.isZero(), ErrorCode::InvalidInput,
                text("BookPlot", "%1 is a nominee and has no share. Take the share out or enter a co-buyer.")
                    .arg(nameOf(other.party)),
                u"co_buyers"_s);
        for (const BookingParty &known : std::as_const(m_parties))
            require(
                known.party != other.party, ErrorCode::InvalidInput,
                text("BookPlot", "%1 stands twice on the booking. Enter each person once.").arg(nameOf(other.party)),
                u"co_buyers"_s);
        m_parties.append(party);
    }
    sharePlots();
}

void PlotBooker::sharePlots()
{
    qint64 given = 0;
    QList<qint64> weights;
    for (const BookingParty &party : std::as_const(m_parties)) {
        given += party.share.millionths;
        weights.append(party.role == BookingRole::Nominee ? 0 : 1);
    }
    if (given == 0) {
        const QList<Money> equal = allocate(Money(Rate::whole), weights);
        for (qsizetype i = 0; i < equal.size(); ++i)
            m_parties[i].share = Rate{equal.at(i).minor()};
        return;
    }
    require(given < Rate::whole, ErrorCode::InvalidInput,
            text("BookPlot", "The co-buyers' shares sum to %1 and leave nothing for the buyer. Lower them.")
                .arg(formatRate(Rate{given})),
            u"co_buyers"_s);
    m_parties.first().share = Rate{Rate::whole - given};
}

void PlotBooker::endHoldOf(const Plot &plot)
{
    const std::optional<Hold> hold = activeHold(m_tx, plot.id);
    if (!hold)
        return;
    const bool isOurs = hold->party == m_request.buyer || (hold->party.isNull() && hold->holder == m_tx.actor().user);
    const QString whom =
        hold->party.isNull() ? m_tx.titleOf(*m_tx.catalogue().entity(u"users"), hold->holder) : nameOf(hold->party);
    require(isOurs || m_request.releaseHold, ErrorCode::Conflict,
            text("BookPlot",
                 "%1 is held for %2 until %3 (%4). Release that hold first or book the plot for the same person.")
                .arg(plotName(plot), whom, formatInstant(hold->expiresAt), hold->number),
            u"plots"_s);
    Hold ended = *hold;
    ended.booking = isOurs ? m_booking.id : Id<Booking>();
    endHold(m_tx, ended, isOurs ? HoldState::Converted : HoldState::Released);
}

void PlotBooker::takePlots()
{
    for (const Plot &plot : std::as_const(m_plots)) {
        endHoldOf(plot);
        claimPlot(m_tx, plot.id, ClaimKind::Booking, {u"bookings"_s, m_booking.id.uuid(), m_booking.buyer.uuid()});
        require(plot.state == PlotState::Available || plot.state == PlotState::Held, ErrorCode::Conflict,
                text("BookPlot", "%1 cannot be booked: it is %2. Choose a plot that is available.")
                    .arg(plotName(plot), entityOf<Plot>().find(u"state")->choiceText(codeOf(plot.state)).toLower()),
                u"plots"_s);
        setPlotState(m_tx, plot.id, PlotState::Booked);
    }
}

void PlotBooker::makeBooking()
{
    m_booking.number = nextNumber(m_tx, u"booking"_s, m_day);
    m_booking.project = m_project.id;
    m_booking.buyer = m_request.buyer;
    m_booking.agent = m_request.agent;
    m_booking.plan = m_request.plan;
    m_booking.day = m_day;
    m_booking.policy = m_project.policy;
    m_booking.currency = m_price.payable.currency().code();
    m_booking.payable = m_price.payable;
    m_booking.stateSince = m_day;
    m_booking.remarks = m_request.remarks;
    if (m_isContested)
        m_booking.confirmation = Confirmation::Contested;
    else if (m_tx.role() == StoreRole::Server)
        m_booking.confirmation = Confirmation::Confirmed;
    m_tx.insert(m_booking);
    for (qsizetype i = 0; i < m_plots.size(); ++i) {
        BookingPlot row;
        row.booking = m_booking.id;
        row.plot = m_plots.at(i).id;
        row.position = static_cast<int>(i) + 1;
        row.area = m_plots.at(i).area;
        row.payable = m_price.payableByPlot.at(i);
        m_tx.insert(row);
    }
    for (BookingParty &party : m_parties) {
        party.booking = m_booking.id;
        m_tx.insert(party);
    }
    for (CostLine &line : m_price.lines) {
        line.booking = m_booking.id;
        m_tx.insert(line);
    }
}

void PlotBooker::giveRoles()
{
    for (const BookingParty &party : std::as_const(m_parties)) {
        if (party.role != BookingRole::Nominee)
            ensureRole(m_tx, party.party, PartyRoleKind::Buyer, m_day);
    }
    if (!m_request.agent.isNull())
        ensureRole(m_tx, m_request.agent, PartyRoleKind::Agent, m_day);
}

Outcome PlotBooker::book()
{
    decideDay();
    readPlots();
    addParties();
    m_price = priceBooking(m_tx, m_request, m_plots, m_project, m_day);
    const QList<Instalment> schedule = askedSchedule(m_tx, m_request.schedule, m_request.plan, m_price.payable, m_day);
    m_booking.id = Id<Booking>(m_tx.freshId());
    makeBooking();
    if (!m_isContested)
        takePlots();
    addScheduleLines(m_tx, m_booking.id, 1, schedule);
    giveRoles();
    return {.table = u"bookings"_s, .id = m_booking.id.uuid(), .number = m_booking.number, .extra = {}};
}

} // namespace

Outcome bookPlot(Transaction &tx, const BookPlot &request)
{
    return PlotBooker(tx, request, false).book();
}

Outcome bookContested(Transaction &tx, const BookPlot &request)
{
    return PlotBooker(tx, request, true).book();
}

} // namespace freehold
