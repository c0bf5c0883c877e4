// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/undo_import.h"

#include "catalogue/value.h"

#include <QJsonDocument>
#include <QSet>

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const Operation &operationOf<UndoImport>()
{
    static const Operation operation{
        .name = u"undo-import"_s,
        .label = label("UndoImport", "Undo import"),
        .request = {{field<&UndoImport::batch>("batch", label("ImportBatch", "Import")).to(u"import_batches"_s).required()}},
        .subject = u"import_batches"_s,
        .subjectField = u"batch"_s,
        .when = u"state = done"_s,
        .hint = label("UndoImport", "Takes back everything an import has brought in."),
        .icon = u"undo-2"_s,
    };
    return operation;
}

namespace {

constexpr int listedReasons = 20;
constexpr int reasonLimit = 1'000;

/// A row as the audit names it.
struct TouchedRow {
    QString table;
    QUuid id;

    friend bool operator==(const TouchedRow &, const TouchedRow &) = default;
    friend size_t qHash(const TouchedRow &row, size_t seed = 0) { return qHash(row.id, seed); }
};

/// What an import made of the fields of a row that was there before: name -> value before and after.
struct FieldChange {
    QJsonValue before;
    QJsonValue after;
};
using RowChanges = QMap<QString, FieldChange>;

class ImportTakeBack
{
public:
    ImportTakeBack(Transaction &tx, const ImportBatch &batch, const Importer *importer) : m_tx(tx), m_batch(batch), m_importer(importer)
    {
        readAdded();
        readChanged();
    }

    /// Whole sentences, one for each row that stands in the way.
    [[nodiscard]] QStringList reasonsAgainst() const
    {
        return changedSince() + referredToSince() + valuesChangedSince();
    }

    void takeBack()
    {
        for (auto it = m_added.crbegin(); it != m_added.crend(); ++it)
            takeBackAdded(*it);
        for (auto it = m_changed.constBegin(); it != m_changed.constEnd(); ++it)
            takeBackChanged(it.key(), it.value());
    }

private:
    [[nodiscard]] QVariantMap operation() const { return {{u"operation"_s, m_batch.operation}}; }

    /// The engine's own records of the import are no part of what it brought in.
    [[nodiscard]] static bool isOwnRecord(const QString &table)
    {
        return table == "import_batches"_L1 || table == "import_templates"_L1;
    }

    void readAdded()
    {
        Rows rows = m_tx.query(u"select entity, row_id from audit_log where operation_id = :operation and before = '' order by seq"_s,
                               operation());
        while (rows.next()) {
            if (const TouchedRow row{rows.text(0), rows.uuid(1)}; !isOwnRecord(row.table)) {
                m_added.append(row);
                m_isAdded.insert(row.id);
                m_tables.insert(row.table);
            }
        }
    }

    void readChanged()
    {
        Rows rows = m_tx.query(
            u"select entity, row_id, before, after from audit_log where operation_id = :operation and before <> '' order by seq"_s, operation());
        while (rows.next()) {
            const TouchedRow row{rows.text(0), rows.uuid(1)};
            if (m_isAdded.contains(row.id) || isOwnRecord(row.table))
                continue;
            const QJsonObject before = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
            const QJsonObject after = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
            RowChanges &changes = m_changed[row];
            for (const QString &name : before.keys()) {
                if (m_importer && m_importer->keptChanges.contains(row.table + u'.' + name))
                    continue;
                if (!changes.contains(name))
                    changes.insert(name, {before.value(name), {}});
                changes[name].after = after.value(name);
            }
        }
    }

    [[nodiscard]] QString nameOf(const QString &table, const QUuid &id) const
    {
        const Entity *entity = m_tx.catalogue().entity(table);
        if (!entity)
            return table;
        const QString title = m_tx.titleOf(*entity, id);
        return title.isEmpty() ? entity->one.text() : u"%1 “%2”"_s.arg(entity->one.text(), title);
    }

    // Row by row: joined, SQLite takes the audit's index on operations and walks the whole import for each of its rows.
    [[nodiscard]] QStringList changedSince() const
    {
        QStringList reasons;
        QSet<QUuid> told;
        for (const TouchedRow &row : m_added) {
            Rows rows = m_tx.query(u"select operation, at from audit_log where row_id = :row and operation_id <> :operation order by seq limit 1"_s,
                                   {{u"row"_s, row.id}, {u"operation"_s, m_batch.operation}});
            if (!rows.next() || told.contains(row.id))
                continue;
            told.insert(row.id);
            reasons.append(text("UndoImport", "%1 was changed on %2 (%3).")
                               .arg(nameOf(row.table, row.id), formatDate(rows.instant(1).toLocalTime().date()), rows.text(0)));
            if (reasons.size() >= reasonLimit)
                break;
        }
        return reasons;
    }

    [[nodiscard]] QStringList referredToSince() const
    {
        QHash<QString, QList<std::pair<const Entity *, QString>>> references; // statements by the table referred to
        for (const Entity *entity : m_tx.catalogue().entities()) {
            for (const Field &field : entity->fields) {
                if (field.type != FieldType::Reference || !m_tables.contains(field.reference))
                    continue;
                references[field.reference].append(
                    {entity, u"select id from %1 where %2 = :row and deleted_at is null"_s.arg(entity->table, field.name)});
            }
        }
        QStringList reasons;
        for (const TouchedRow &row : m_added) {
            for (const auto &[entity, sql] : references.value(row.table)) {
                for (Rows rows = m_tx.query(sql, {{u"row"_s, row.id}}); rows.next() && reasons.size() < reasonLimit;) {
                    if (!m_isAdded.contains(rows.uuid(0)))
                        reasons.append(text("UndoImport", "%1 is referred to by %2.").arg(nameOf(row.table, row.id), nameOf(entity->table, rows.uuid(0))));
                }
            }
        }
        return reasons;
    }

    [[nodiscard]] QStringList valuesChangedSince() const
    {
        QStringList reasons;
        for (auto it = m_changed.constBegin(); it != m_changed.constEnd(); ++it) {
            const Entity *entity = m_tx.catalogue().entity(it.key().table);
            const QVariantMap stored = entity ? m_tx.values(*entity, it.key().id) : QVariantMap();
            for (auto change = it->constBegin(); change != it->constEnd(); ++change) {
                const Field *field = entity ? entity->find(change.key()) : nullptr;
                if (!field || stored.isEmpty() || valueToJson(*field, stored.value(change.key())) == change->after)
                    continue;
                reasons.append(text("UndoImport", "%1: %2 was changed after the import.")
                                   .arg(nameOf(it.key().table, it.key().id), field->label.text()));
            }
        }
        return reasons;
    }

    void takeBackAdded(const TouchedRow &row)
    {
        if (m_importer && m_importer->takeBack && m_importer->takeBack(m_tx, row.table, row.id))
            return;
        const Entity *entity = m_tx.catalogue().entity(row.table);
        if (entity && !m_tx.values(*entity, row.id).isEmpty())
            m_tx.removeRow(*entity, row.id);
    }

    void takeBackChanged(const TouchedRow &row, const RowChanges &changes)
    {
        const Entity *entity = m_tx.catalogue().entity(row.table);
        if (!entity)
            return;
        const auto trash = changes.constFind(u"deleted_at"_s);
        if (trash != changes.constEnd()) {
            if (trash->after.isNull())
                m_tx.removeRow(*entity, row.id);
            else
                m_tx.restoreRow(*entity, row.id);
            return;
        }
        QVariantMap old;
        for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
            if (const Field *field = entity->find(change.key()))
                old.insert(change.key(), m_tx.valueOf(valueFromJson(*field, change->before, {})));
        }
        if (!m_tx.values(*entity, row.id).isEmpty())
            m_tx.updateValues(*entity, row.id, old);
    }

    Transaction &m_tx;
    const ImportBatch &m_batch;
    const Importer *m_importer;
    QList<TouchedRow> m_added;
    QSet<QUuid> m_isAdded;
    QSet<QString> m_tables;
    QHash<TouchedRow, RowChanges> m_changed;
};

void requireUndoable(const Transaction &tx, const ImportBatch &batch)
{
    tx.require(batch.state == BatchState::Done, ErrorCode::Conflict, text("UndoImport", "The import %1 is undone already.").arg(batch.code));
    tx.require(batch.at.addDays(importUndoDays) >= tx.clock().nowUtc(), ErrorCode::Conflict,
               text("UndoImport", "The import %1 is older than %2 days and can no longer be undone as a whole.")
                   .arg(batch.code, QString::number(importUndoDays)));
}

QString reasonsSentence(const ImportBatch &batch, const QStringList &reasons)
{
    QStringList lines{text("UndoImport", "The import %1 cannot be undone, because its rows are in use; nothing was changed.").arg(batch.code)};
    lines += reasons.mid(0, listedReasons);
    if (reasons.size() > listedReasons)
        lines.append(text("UndoImport", "And %1 more.").arg(reasons.size() - listedReasons));
    return lines.join(u'\n');
}

} // namespace

Outcome undoImport(Transaction &tx, const UndoImport &request, const Importers &importers)
{
    ImportBatch batch = tx.get(request.batch);
    requireUndoable(tx, batch);
    ImportTakeBack takeBack(tx, batch, importers.find(batch.kind));
    const QStringList reasons = takeBack.reasonsAgainst();
    if (!reasons.isEmpty())
        tx.refuse(ErrorCode::Conflict, reasonsSentence(batch, reasons));
    takeBack.takeBack();
    batch.state = BatchState::Undone;
    tx.update(batch);
    return {.table = u"import_batches"_s, .id = batch.id.uuid(), .number = batch.code, .extra = {{u"rows"_s, batch.created}}};
}

} // namespace freehold
