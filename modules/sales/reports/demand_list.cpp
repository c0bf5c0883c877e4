// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/reports/demand_list.h"

#include "inventory/entities/project.h"
#include "org/company.h"
#include "sales/reports/collection_words.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QList<TableColumn> demandListColumns()
{
    return {reportColumn("party", text("DemandList", "Customer"), CellKind::Text, 24),
            reportColumn("phone", text("DemandList", "Phone"), CellKind::Text, 14),
            reportColumn("plot", text("DemandList", "Plot"), CellKind::Text, 12),
            reportColumn("booking", text("DemandList", "Booking"), CellKind::Text, 16),
            reportColumn("head", text("DemandList", "For"), CellKind::Text, 16),
            reportColumn("due_day", text("DemandList", "Due"), CellKind::Date, 11),
            reportColumn("demanded", text("DemandList", "Demanded"), CellKind::Amount, 14, true),
            reportColumn("received", text("DemandList", "Received"), CellKind::Amount, 14, true),
            reportColumn("outstanding", text("DemandList", "Outstanding"), CellKind::Amount, 14, true),
            reportColumn("days_overdue", text("DemandList", "Days overdue"), CellKind::Integer, 8)};
}

QString demandListPlot(const Rows &rows)
{
    const qint64 others = rows.integer(4) - 1;
    const QString plot = rows.text(2) + u'-' + rows.text(3);
    return others > 0 ? plot + u" +"_s + QString::number(others) : plot;
}

TableRow demandListRow(const Rows &rows, QDate today)
{
    const Currency currency(rows.text(12));
    const Money demanded = rows.money(8, currency);
    const Money received = rows.money(9, currency);
    const QDate due = rows.date(7);
    const bool isDemand = !rows.isNull(10);
    const QUuid target = rows.uuid(isDemand ? 10 : 11);
    return {{rows.text(0), rows.text(1), demandListPlot(rows), rows.text(5), rows.text(6), due, QVariant::fromValue(demanded),
             QVariant::fromValue(received), QVariant::fromValue(demanded - received),
             QVariant::fromValue<qlonglong>(std::max<qint64>(0, due.daysTo(today)))},
            RowRole::Data, isDemand ? u"demands"_s : u"bookings"_s, target.toString(QUuid::WithoutBraces)};
}

Document makeDemandList(const Reader &reader, const QVariantMap &parameters)
{
    const QUuid project = parameters.value(u"project"_s).toUuid();
    QDate dueUpTo = parameters.value(u"due_up_to"_s).toDate();
    dueUpTo = dueUpTo.isValid() ? dueUpTo : reader.today();
    Document document = newDocument(reader, u"demand-list"_s, text("DemandList", "Demand list"));
    document.subtitle = text("DemandList", "Due up to %1").arg(formatDate(dueUpTo));
    if (!project.isNull())
        document.fields.append({text("DemandList", "Project"), reader.get(Id<Project>(project)).name});
    document.landscape = true;
    DocumentTable table;
    table.id = u"demands"_s;
    table.columns = demandListColumns();
    table.carriesForward = true;
    const QVariantMap values{{u"project"_s, project}, {u"due"_s, dueUpTo}};
    table.produce = [&reader, values](const RowSink &sink) -> Result<void> {
        for (Rows rows = reader.queryFile(u"sales/demand_list_rows"_s, values); rows.next();) {
            if (Result<void> taken = sink(demandListRow(rows, reader.today())); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

} // namespace

Report demandListReport()
{
    Report report;
    report.name = u"demand-list"_s;
    report.label = label("DemandList", "Demand list");
    report.parameters = {{
        column("project", label("DemandList", "Project"), FieldType::Reference).to(u"projects"_s),
        column("due_up_to", label("DemandList", "Due up to"), FieldType::Date),
    }};
    report.hint = label("DemandList", "Who owes what by when, by customer.");
    report.subject = u"projects"_s;
    report.subjectField = u"project"_s;
    report.icon = u"list-checks"_s;
    report.make = makeDemandList;
    return report;
}

} // namespace freehold
