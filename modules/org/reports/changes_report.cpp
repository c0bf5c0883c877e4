// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/reports/changes_report.h"

#include "catalogue/value.h"
#include "org/company.h"
#include "store/history_words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestShown = 60;

/// "Phone: – → 555; City: Pune → Nashik"; the values alone of what was made.
QString changedFields(const Reader &reader, const Entity &entity, const QJsonObject &before, const QJsonObject &after)
{
    const ValueContext context{reader.format(), reader.today()};
    QStringList parts;
    for (const QString &name : after.keys()) {
        const Field *field = entity.find(name);
        if (!field || field->isHidden || field->type == FieldType::Json || name == u"id")
            continue;
        const auto shown = [&](const QJsonObject &values) {
            const Result<QVariant> value = valueFromJson(*field, values.value(name), context);
            QString words = value ? displayValue(*field, *value, reader.format()).simplified().left(longestShown) : QString();
            const Entity *target = field->type == FieldType::Reference ? reader.catalogue().entity(field->reference) : nullptr;
            if (target && value && !value->toUuid().isNull())
                words = reader.titleOf(*target, value->toUuid());
            return words;
        };
        const QString now = shown(after);
        if (before.isEmpty() && now.isEmpty())
            continue;
        parts.append(before.isEmpty() ? text("ChangesReport", "%1: %2").arg(field->label.text(), now)
                                      : text("ChangesReport", "%1: %2 → %3").arg(field->label.text(), shown(before).isEmpty() ? u"–"_s : shown(before),
                                                                                  now.isEmpty() ? u"–"_s : now));
    }
    return parts.join(u"; "_s);
}

TableRow changeRow(const Reader &reader, const Rows &rows)
{
    const Entity *entity = reader.catalogue().entity(rows.text(4));
    const QUuid id = rows.uuid(5);
    TableRow row;
    row.cells = {rows.instant(0),
                 rows.text(1),
                 rows.text(2),
                 historyWords(reader.catalogue(), rows.text(3)),
                 entity ? entity->one.text() : rows.text(4),
                 entity ? reader.titleOf(*entity, id) : QString(),
                 entity ? changedFields(reader, *entity, QJsonDocument::fromJson(rows.text(6).toUtf8()).object(),
                                        QJsonDocument::fromJson(rows.text(7).toUtf8()).object())
                        : QString(),
                 rows.text(8)};
    if (entity) {
        row.targetEntity = entity->table;
        row.targetId = id.toString(QUuid::WithoutBraces);
    }
    return row;
}

Document makeChanges(const Reader &reader, const QVariantMap &parameters)
{
    const QDate to = parameters.value(u"to"_s).toDate().isValid() ? parameters.value(u"to"_s).toDate() : reader.today();
    const QDate from = parameters.value(u"from"_s).toDate().isValid() ? parameters.value(u"from"_s).toDate() : to.addDays(-6);
    reader.require(from <= to, ErrorCode::InvalidInput,
                   text("ChangesReport", "The first day, %1, comes after the last, %2. Turn them round.").arg(formatDate(from), formatDate(to)), u"from"_s);
    const QString by = parameters.value(u"by"_s).toString().trimmed();
    Document document = newDocument(reader, u"changes"_s, text("ChangesReport", "Who changed what"));
    document.subtitle = text("ChangesReport", "%1 to %2").arg(formatDate(from), formatDate(to));
    document.landscape = true;
    DocumentTable table;
    table.title = document.title;
    table.columns = {{u"at"_s, text("ChangesReport", "When"), CellKind::Instant, false, 14},
                     {u"actor"_s, text("ChangesReport", "By"), CellKind::Text, false, 9},
                     {u"device"_s, text("ChangesReport", "Device"), CellKind::Text, false, 6},
                     {u"operation"_s, text("ChangesReport", "Act"), CellKind::Text, false, 15},
                     {u"table"_s, text("ChangesReport", "Kind"), CellKind::Text, false, 12},
                     {u"record"_s, text("ChangesReport", "Record"), CellKind::Text, false, 18},
                     {u"changes"_s, text("ChangesReport", "Changes"), CellKind::Text, false, 40},
                     {u"reason"_s, text("ChangesReport", "Reason"), CellKind::Text, false, 14}};
    table.produce = [&reader, from, to, by](const RowSink &sink) -> Result<void> {
        Rows rows = reader.query(u"select at, actor, device, operation, entity, row_id, before, after, reason from audit_log "
                                 "where at >= :start and at < :finish and (:by = '' or actor = :by) order by seq desc"_s,
                                 {{u"start"_s, from.startOfDay().toUTC()}, {u"finish"_s, to.addDays(1).startOfDay().toUTC()}, {u"by"_s, by}});
        while (rows.next()) {
            if (Result<void> taken = sink(changeRow(reader, rows)); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

} // namespace

Report changesReport()
{
    return {.name = u"changes"_s,
            .label = label("ChangesReport", "Who changed what"),
            .parameters = {{column("from", label("ChangesReport", "From"), FieldType::Date),
                            column("to", label("ChangesReport", "To"), FieldType::Date),
                            column("by", label("ChangesReport", "By the user"), FieldType::Text)}},
            .hint = label("ChangesReport", "Who did what with which record, and what changed in it?"),
            .icon = u"history"_s,
            .make = makeChanges};
}

} // namespace freehold
