// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_company.h"

#include "accounting/entities/account.h"
#include "accounting/operations/post_journal.h"
#include "crm/entities/party.h"
#include "crm/operations/add_agent.h"
#include "inventory/entities/plot.h"
#include "inventory/operations/add_block.h"
#include "inventory/operations/add_charge_head.h"
#include "inventory/operations/add_plc_rule.h"
#include "inventory/operations/add_project.h"
#include "inventory/operations/generate_plots.h"
#include "inventory/operations/set_plot_state.h"
#include "org/operations/open_fiscal_year.h"
#include "sales/booking_figures.h"
#include "sales/operations/advance_booking.h"
#include "sales/operations/hold_plot.h"
#include "sales/operations/take_receipt.h"
#include "sample/sample_layouts.h"
#include "sample/sample_sales.h"
#include "store/plain_edits.h"

#include <QFile>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// The two projects newcomers see, as the plan on the wall shows them.
struct SamplePlan {
    QStringList booked;
    QStringList held;
    QStringList blocked;
    QStringList registered; ///< of the booked ones
};

const SamplePlan &greenMeadows()
{
    static const SamplePlan plan{
        u"A-001 A-002 A-004 A-006 A-008 A-011 A-016 A-017 A-018 A-020 A-022 A-025 A-027 A-028 A-032 A-034 A-036 A-039 A-041 A-045 A-047 "
        "A-050 A-051 A-055 A-056 B-006 B-009 B-014 B-019 B-022 B-025 B-026 B-028 B-029 B-030 C-001 C-005 C-007 C-009 C-011 C-012"_s.split(u' '),
        u"A-026 A-040 B-023 C-002"_s.split(u' '),
        u"A-052 B-008 B-011 B-017 B-031 B-033 B-037 C-010"_s.split(u' '),
        u"A-016 A-020 A-027 A-055 C-001 C-005 C-011"_s.split(u' ')};
    return plan;
}

struct ScaleFigures {
    int customers = 0;
    int projects = 0;
    int plotsPerProject = 0;
    int bookings = 0;
    int daysBack = 0;
    int demandBilledEvery = 0; ///< each so manieth project bills by demands, the others are of policy B
};

ScaleFigures figuresOf(SampleScale scale)
{
    switch (scale) {
    case SampleScale::Small: return {64, 2, 0, 0, 110, 0};
    case SampleScale::Office: return {50'000, 40, 250, 8'000, 700, 3};
    case SampleScale::Big: return {1'000'000, 480, 500, 200'000, 3'430, 9};
    }
    return {};
}

/// Makes one company; every step is an operation. The larger ones are made in bulk, without a history line for each row.
class SampleMaker
{
public:
    SampleMaker(Store &store, const SampleOptions &options, const Progress &progress)
        : m_store(store), m_options(options), m_progress(progress), m_random(options.seed), m_figures(figuresOf(options.scale)),
          m_sales(m_random, options.asOf, options.scale == SampleScale::Small ? SalesPace::Watched : SalesPace::Bulk)
    {
    }

    Result<void> make()
    {
        for (const auto step : {&SampleMaker::openYears, &SampleMaker::openBooks, &SampleMaker::addPeople, &SampleMaker::addProjects}) {
            if (Result<void> done = (this->*step)(); !done)
                return done;
        }
        return m_options.scale == SampleScale::Small ? playWatched() : playInBulk();
    }

private:
    Result<void> playWatched()
    {
        const Result<void> played = m_sales.play(m_store, call(), m_progress);
        if (!played)
            return played;
        const Result<void> registered = registerPaid();
        return registered ? holdAndBlock() : registered;
    }

    /// The indexes that only reports read are built once all is there.
    Result<void> playInBulk()
    {
        QStringList statements;
        const Result<void> dropped = change(u"sample-indexes"_s, [&](Transaction &tx) {
            if (tx.isPostgres())
                return;
            for (const QString &name : {u"journal_lines_by_account"_s, u"journal_lines_by_party"_s, u"journal_lines_by_project"_s, u"journal_lines_by_plot"_s,
                                        u"journal_entries_by_day"_s, u"receipts_party"_s, u"receipts_project"_s, u"receipts_day"_s}) {
                Rows rows = tx.query(u"select sql from sqlite_master where type = 'index' and name = :name"_s, {{u"name"_s, name}});
                if (rows.next())
                    statements.append(rows.text(0));
            }
            for (const QString &statement : std::as_const(statements))
                tx.execute(u"drop index "_s + statement.section(u' ', 2, 2));
        });
        if (!dropped)
            return dropped;
        if (Result<void> played = m_sales.play(m_store, call(), m_progress); !played)
            return played;
        const Result<void> built = change(u"sample-indexes"_s, [&](Transaction &tx) {
            for (const QString &statement : std::as_const(statements))
                tx.execute(statement);
        });
        return built ? m_store.rebuildSearch(m_progress) : built;
    }

    [[nodiscard]] QDate firstDay() const { return m_options.asOf.addDays(-m_figures.daysBack); }

    [[nodiscard]] Call call() const { return {.isBulk = m_options.scale != SampleScale::Small}; }

    template <typename Body>
    Result<void> change(const QString &name, Body body)
    {
        return m_store.transact(name, body, call());
    }

    Result<void> openYears()
    {
        return change(u"sample-years"_s, [this](Transaction &tx) {
            // The company's first year was opened for the first day.
            const QString open = u"select count(*) from fiscal_years where starts_on <= :day and ends_on >= :day"_s;
            for (QDate day = firstDay(); day < m_options.asOf.addYears(1); day = day.addYears(1)) {
                const QDate within = std::min(day, m_options.asOf);
                if (tx.integer(open, {{u"day"_s, within}}) == 0)
                    tx.perform(OpenFiscalYear{.day = within});
            }
        });
    }

    static Id<Account> account(const Transaction &tx, const QString &number)
    {
        return Id<Account>(tx.resolve(entityOf<Account>(), number));
    }

    Result<void> openBooks()
    {
        return change(u"sample-books"_s, [this](Transaction &tx) {
            const auto voucher = [&](JournalKind kind, QDate day, const QString &debit, const QString &credit, qint64 rupees, const QString &words) {
                const Money amount(rupees * 100);
                tx.perform(PostJournal{.kind = kind, .day = day, .narration = words,
                                       .lines = {{.account = account(tx, debit), .debit = amount}, {.account = account(tx, credit), .credit = amount}}});
            };
            voucher(JournalKind::Journal, firstDay(), u"1110"_s, u"3001"_s, 2'50'00'000, u"Capital brought in by the partners"_s);
            voucher(JournalKind::Payment, firstDay().addDays(1), u"1301"_s, u"1110"_s, 1'20'00'000, u"Second part of the land at Wagholi"_s);
            for (QDate day = firstDay().addDays(9); day <= m_options.asOf; day = day.addDays(30)) {
                voucher(JournalKind::Payment, day, u"6020"_s, u"1110"_s, 85'000, u"Office rent"_s);
                voucher(JournalKind::Payment, day, u"6010"_s, u"1110"_s, 4'15'000 + m_random.below(20) * 1'000, u"Salaries"_s);
                voucher(JournalKind::Payment, day, u"6070"_s, u"1110"_s, 40'000 + m_random.below(60) * 1'000, u"Hoardings and portals"_s);
                voucher(JournalKind::Payment, day, u"5030"_s, u"1110"_s, 3'50'000 + m_random.below(40) * 5'000, u"Roads, running bill"_s);
            }
        });
    }

    Result<void> addPeople()
    {
        constexpr int lot = 2'000;
        for (int from = 0; from < m_figures.customers; from += lot) {
            const Result<void> added = change(u"sample-people"_s, [&](Transaction &tx) {
                for (int n = from; n < std::min(from + lot, m_figures.customers); ++n) {
                    AddCustomer customer = sampleCustomer(m_random, n);
                    customer.since = firstDay().addDays(m_random.below(m_figures.daysBack));
                    m_buyers.append(Id<Party>(tx.perform(customer).id));
                }
                tx.require(!m_progress || m_progress(from, m_figures.customers), ErrorCode::Cancelled, text("Sample", "Stopped. No sample was made."));
            });
            if (!added)
                return added;
        }
        return change(u"sample-agents"_s, [this](Transaction &tx) {
            for (const QString &name : {u"Sunil Jagtap"_s, u"Rekha Pathak"_s, u"Imran Qureshi"_s, u"Gita Wagh"_s}) {
                m_agents.append(Id<Party>(tx.perform(AddAgent{.fullName = name, .phones = u"+91 70000 000%1"_s.arg(10 + m_agents.size())}).id));
            }
        });
    }

    void addRules(Transaction &tx, Id<Project> project)
    {
        tx.perform(AddPlcRule{.project = project, .code = u"CORNER"_s, .name = u"Corner premium"_s, .rate = Rate::percent(300), .feature = u"corner"_s});
        tx.perform(AddPlcRule{.project = project, .code = u"EAST"_s, .name = u"East facing"_s, .kind = PlcKind::PerArea, .amount = Money(30'00),
                              .unit = u"sqft"_s, .feature = u"east facing"_s});
        tx.perform(AddChargeHead{.project = project, .code = u"DEV"_s, .name = u"Development charges"_s, .amount = Money(75'00), .unit = u"sqft"_s,
                                 .taxCode = u"GST18"_s});
    }

    Id<Project> addProject(Transaction &tx, const QString &code, const QString &name, qint64 ratePerSquareFoot, const QString &policy)
    {
        const Id<Project> project(tx.perform(AddProject{.code = code, .name = name, .policy = policy, .baseRate = Money(ratePerSquareFoot * 100),
                                                        .rateUnit = u"sqft"_s, .city = u"Pune"_s, .region = u"Maharashtra"_s}).id);
        addRules(tx, project);
        tx.perform(EditRecord{.table = u"projects"_s, .row = project.uuid(), .values = {{u"state"_s, codeOf(ProjectState::Ongoing)}}, .base = {}});
        return project;
    }

    static void addPlots(Transaction &tx, Id<Project> project, const QString &block, int count, int perRow)
    {
        const Id<Block> id(tx.perform(AddBlock{.project = project, .code = block, .name = u"Block "_s + block}).id);
        tx.perform(GeneratePlots{.project = project, .block = id,
                                 .numbers = u"%1-001 to %1-%2"_s.arg(block).arg(count, 3, 10, QChar(u'0')),
                                 .area = Area::of({1'200, 0}, u"sqft").value(), .frontageMm = 9'144, .depthMm = 12'192,
                                 .facings = u"east, west"_s, .roadWidthMm = 9'000, .plotsPerRow = perRow, .cornersAtRowEnds = true});
    }

    Result<void> addProjects()
    {
        if (m_options.scale == SampleScale::Small)
            return addGoldenProjects();
        for (int n = 0; n < m_figures.projects; ++n) {
            const Result<void> added = change(u"sample-project"_s, [&](Transaction &tx) {
                const Id<Project> project = addProject(tx, u"P%1"_s.arg(n + 1, 3, 10, QChar(u'0')), u"Estate %1"_s.arg(n + 1), 2'400 + m_random.below(40) * 50,
                                                       n % m_figures.demandBilledEvery == 0 ? u"demand"_s : u"cash"_s);
                addPlots(tx, project, u"A"_s, m_figures.plotsPerProject, 25);
                int inProject = m_figures.bookings / m_figures.projects + (n < m_figures.bookings % m_figures.projects ? 1 : 0);
                for (const Plot &plot : tx.select<Plot>(u"project_id = :project order by number"_s, {{u"project"_s, project.uuid()}})) {
                    if (inProject-- > 0)
                        planSale(plot, project);
                }
                tx.require(!m_progress || m_progress(n, m_figures.projects), ErrorCode::Cancelled, text("Sample", "Stopped. No sample was made."));
            });
            if (!added)
                return added;
        }
        return {};
    }

    Result<void> addGoldenProjects()
    {
        return change(u"sample-projects"_s, [this](Transaction &tx) {
            m_meadows = addProject(tx, u"GM"_s, u"Green Meadows, Phase II"_s, 3'900, u"demand"_s);
            addPlots(tx, m_meadows, u"A"_s, 56, 14);
            addPlots(tx, m_meadows, u"B"_s, 38, 14);
            addPlots(tx, m_meadows, u"C"_s, 12, 2);
            m_lakeView = addProject(tx, u"LV"_s, u"Lake View"_s, 2'850, u"cash"_s);
            addPlots(tx, m_lakeView, u"A"_s, 60, 15);
            addPlots(tx, m_lakeView, u"B"_s, 60, 15);
            tx.perform(tx.valueOf(sampleLayout(SampleLayout::GreenMeadows, m_meadows)));
            tx.perform(tx.valueOf(sampleLayout(SampleLayout::LakeView, m_lakeView)));
            for (const Plot &plot : tx.select<Plot>(u"order by project_id, number"_s)) {
                const bool isBooked = plot.project == m_meadows ? greenMeadows().booked.contains(plot.number) : m_random.chance(20);
                if (isBooked)
                    planSale(plot, plot.project);
            }
        });
    }

    void planSale(const Plot &plot, Id<Project> project)
    {
        // Cancelled buyers free their plot, so the day leaves room for what follows.
        const QDate day = firstDay().addDays(m_random.between(3, m_figures.daysBack - 6));
        m_sales.plan(day, plot.id, project, m_buyers.at(m_nextBuyer++ % m_buyers.size()), m_random.chance(45) ? m_random.pick(m_agents) : Id<Party>());
    }

    /// Some buyers have paid all and hold their deed.
    Result<void> registerPaid()
    {
        return change(u"sample-deeds"_s, [this](Transaction &tx) {
            int reference = 40'771'205;
            for (const QString &number : greenMeadows().registered) {
                const std::optional<Booking> booking =
                    tx.findBy<Booking>(u"state = 'booked' and id in (select b.booking_id from booking_plots b join plots p on p.id = b.plot_id "
                                       "where p.project_id = :project and p.number = :number and b.deleted_at is null)"_s,
                                       {{u"project"_s, m_meadows.uuid()}, {u"number"_s, number}});
                const QDate day = m_options.asOf;
                const std::optional<BookingFigures> figures = booking ? std::optional(figuresOf(tx, booking->id, day)) : std::nullopt;
                if (!figures || figures->uncleared.isPositive())
                    continue;
                if (figures->balance.isPositive())
                    tx.perform(TakeReceipt{.booking = booking->id, .day = day, .method = ReceiptMethod::BankTransfer, .amount = figures->balance,
                                           .reference = u"N%1"_s.arg(++reference), .note = u"Loan of the buyer's bank"_s});
                tx.perform(MarkAllotted{{booking->id, day}});
                tx.perform(MarkAgreed{{booking->id, day}});
                tx.perform(MarkRegistered{{booking->id, day}});
            }
        });
    }

    Result<void> holdAndBlock()
    {
        if (m_options.scale != SampleScale::Small)
            return {};
        return change(u"sample-holds"_s, [this](Transaction &tx) {
            const auto plotOf = [&](const QString &number) {
                return tx.findBy<Plot>(u"project_id = :project and number = :number"_s, {{u"project"_s, m_meadows.uuid()}, {u"number"_s, number}}).value().id;
            };
            for (const QString &number : greenMeadows().held)
                tx.perform(HoldPlot{.plot = plotOf(number), .party = m_buyers.at(m_nextBuyer++ % m_buyers.size()), .hours = 48, .reason = u"Coming with the family on Sunday"_s});
            for (const QString &number : greenMeadows().blocked)
                tx.perform(SetPlotState{.plot = plotOf(number), .state = PlotState::BlockedMgmt, .reason = u"Owners' quota"_s});
        });
    }

    Store &m_store;
    const SampleOptions &m_options;
    const Progress &m_progress;
    SampleRandom m_random;
    ScaleFigures m_figures;
    SampleSales m_sales;
    QList<Id<Party>> m_buyers;
    QList<Id<Party>> m_agents;
    Id<Project> m_meadows;
    Id<Project> m_lakeView;
    qsizetype m_nextBuyer = 0;
};

} // namespace

Result<void> makeSampleCompany(const Program &program, const StoreOptions &options, const SampleOptions &sample, const Progress &progress)
{
    SampleOptions chosen = sample;
    if (!chosen.asOf.isValid())
        chosen.asOf = (options.clock ? *options.clock : systemClock()).today();
    const QVariantMap more{{u"first_day"_s, chosen.asOf.addDays(-figuresOf(chosen.scale).daysBack)},
                           {u"address"_s, u"14, Fergusson College Road\nPune 411004"_s},
                           {u"phone"_s, u"+91 20 4000 1200"_s},
                           {u"email"_s, u"office@sundara-estates.example"_s},
                           {u"tax_lines"_s, u"GSTIN 27AAPFU0939F1ZV"_s},
                           {u"owner_name"_s, u"radha"_s},
                           {u"owner_full_name"_s, u"Radha Kulkarni"_s}};
    Result<std::unique_ptr<Store>> made = createCompany(program, options, {u"Sundara Estates"_s, u"IN"_s, more});
    if (!made)
        return made.error();
    Result<void> filled = SampleMaker(**made, chosen, progress).make();
    made = Error{};
    if (!filled) {
        for (const char *suffix : {"", "-wal", "-shm", ".lock"})
            QFile::remove(options.path + QLatin1String(suffix));
    }
    return filled;
}

} // namespace freehold
