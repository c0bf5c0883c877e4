// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_batch.h"

namespace freehold {

using namespace Qt::StringLiterals;

template <>
const QList<Choice> &choicesOf<BatchState>()
{
    static const QList<Choice> choices{{u"done"_s, label("ImportBatch", "Done")}, {u"undone"_s, label("ImportBatch", "Undone")}};
    return choices;
}

template <>
const Entity &entityOf<ImportBatch>()
{
    static const Entity entity{
        .table = u"import_batches"_s,
        .one = label("ImportBatch", "Import"),
        .many = label("ImportBatch", "Imports"),
        .fields = {field<&ImportBatch::id>("id", label("ImportBatch", "Id")),
                   field<&ImportBatch::code>("code", label("ImportBatch", "Import no.")).required().maxLength(60).operationOnly(),
                   field<&ImportBatch::kind>("kind", label("ImportBatch", "Kind")).required().maxLength(40).operationOnly(),
                   field<&ImportBatch::fileName>("file_name", label("ImportBatch", "File")).maxLength(400).operationOnly(),
                   field<&ImportBatch::sha256>("sha256", label("ImportBatch", "Checksum")).maxLength(64).operationOnly().hidden(),
                   field<&ImportBatch::operation>("operation_id", label("ImportBatch", "Operation")).operationOnly().hidden(),
                   field<&ImportBatch::rows>("rows_taken", label("ImportBatch", "Rows taken")).operationOnly(),
                   field<&ImportBatch::created>("created", label("ImportBatch", "New")).operationOnly(),
                   field<&ImportBatch::matched>("matched", label("ImportBatch", "There already")).operationOnly(),
                   field<&ImportBatch::skipped>("skipped", label("ImportBatch", "Left out")).operationOnly(),
                   field<&ImportBatch::at>("at", label("ImportBatch", "Brought in")).operationOnly(),
                   field<&ImportBatch::actor>("actor", label("ImportBatch", "By")).maxLength(200).operationOnly(),
                   field<&ImportBatch::state>("state", label("ImportBatch", "State")).operationOnly()},
        .title = u"code"_s,
        .lookup = {u"code"_s},
        .list = {u"at"_s, u"code"_s, u"file_name"_s, u"rows_taken"_s, u"created"_s, u"matched"_s, u"skipped"_s, u"actor"_s, u"state"_s},
        .icon = u"file-input"_s,
        .sync = Sync::ServerDecides,
        .isPlain = false,
    };
    return entity;
}

template <>
const Entity &entityOf<ImportTemplate>()
{
    static const Entity entity{
        .table = u"import_templates"_s,
        .one = label("ImportTemplate", "Import template"),
        .many = label("ImportTemplate", "Import templates"),
        .fields = {field<&ImportTemplate::id>("id", label("ImportTemplate", "Id")),
                   field<&ImportTemplate::kind>("kind", label("ImportTemplate", "Kind")).required().maxLength(40),
                   field<&ImportTemplate::fingerprint>("fingerprint", label("ImportTemplate", "Headers")).required().maxLength(64),
                   field<&ImportTemplate::mapping>("mapping", label("ImportTemplate", "Columns"))},
        .unique = {{u"kind"_s, u"fingerprint"_s}},
        .sync = Sync::LocalOnly,
        .isPlain = false,
    };
    return entity;
}

template <>
const Operation &operationOf<RecordImport>()
{
    static const Operation operation{
        .name = u"record-import"_s,
        .label = label("RecordImport", "Record import"),
        .request = {{field<&RecordImport::kind>("kind", label("ImportBatch", "Kind")).required().maxLength(40),
                     field<&RecordImport::fileName>("file_name", label("ImportBatch", "File")).maxLength(400),
                     field<&RecordImport::sha256>("sha256", label("ImportBatch", "Checksum")).maxLength(64),
                     field<&RecordImport::created>("created", label("ImportBatch", "New")).atLeast(0),
                     field<&RecordImport::matched>("matched", label("ImportBatch", "There already")).atLeast(0),
                     field<&RecordImport::skipped>("skipped", label("ImportBatch", "Left out")).atLeast(0)}},
        .kind = OperationClass::Fact,
        .isListed = false,
    };
    return operation;
}

namespace {

QString freeBatchCode(const Reader &reader, const QString &kind)
{
    const QString stem = u"%1-%2-"_s.arg(kind, reader.today().toString(u"yyyyMMdd"_s));
    const qint64 earlier = reader.integer(u"select count(*) from import_batches where code like :stem"_s, {{u"stem"_s, QString(stem + u'%')}});
    return stem + QString::number(earlier + 1);
}

} // namespace

Outcome recordImport(Transaction &tx, const RecordImport &request)
{
    ImportBatch batch;
    batch.code = freeBatchCode(tx, request.kind);
    batch.kind = request.kind;
    batch.fileName = request.fileName;
    batch.sha256 = request.sha256;
    batch.operation = tx.operationId();
    batch.rows = request.created + request.matched;
    batch.created = request.created;
    batch.matched = request.matched;
    batch.skipped = request.skipped;
    batch.at = tx.clock().nowUtc();
    batch.actor = tx.actor().name;
    tx.insert(batch);
    return {.table = u"import_batches"_s, .id = batch.id.uuid(), .number = batch.code, .extra = {}};
}

std::optional<ImportMapping> savedMapping(const Reader &reader, const Importer &importer, const QString &fingerprint)
{
    const std::optional<ImportTemplate> saved = reader.findBy<ImportTemplate>(
        u"kind = :kind and fingerprint = :fingerprint"_s, {{u"kind"_s, importer.kind}, {u"fingerprint"_s, fingerprint}});
    if (!saved)
        return {};
    const Result<ImportMapping> mapping = ImportMapping::fromJson(saved->mapping, importer);
    return mapping ? std::optional<ImportMapping>(*mapping) : std::nullopt;
}

void saveMapping(Transaction &tx, const QString &kind, const QString &fingerprint, const ImportMapping &mapping)
{
    std::optional<ImportTemplate> saved = tx.findBy<ImportTemplate>(
        u"kind = :kind and fingerprint = :fingerprint"_s, {{u"kind"_s, kind}, {u"fingerprint"_s, fingerprint}});
    if (saved) {
        saved->mapping = mapping.toJson();
        tx.update(*saved);
        return;
    }
    ImportTemplate fresh{.id = {}, .kind = kind, .fingerprint = fingerprint, .mapping = mapping.toJson()};
    tx.insert(fresh);
}

QString earlierImport(const Reader &reader, const QString &kind, const QString &sha256)
{
    const std::optional<ImportBatch> earlier = reader.findBy<ImportBatch>(
        u"kind = :kind and sha256 = :sha256 and state = 'done' order by at desc"_s, {{u"kind"_s, kind}, {u"sha256"_s, sha256}});
    return earlier ? earlier->code : QString();
}

} // namespace freehold
