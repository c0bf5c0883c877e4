// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft.h"

#include <QJsonDocument>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

QVariantMap draftKey(const Reader &reader, const QString &form)
{
    return {{u"form"_s, form}, {u"owner"_s, reader.actor().user.toString(QUuid::WithoutBraces)}};
}

} // namespace

template <>
const Operation &operationOf<KeepDraft>()
{
    static const Operation operation{
        .name = u"keep-draft"_s,
        .label = label("KeepDraft", "Keep draft"),
        .request = {{field<&KeepDraft::form>("form", label("KeepDraft", "Form")).required(),
                     field<&KeepDraft::content>("content", label("KeepDraft", "Content"))}},
        .kind = OperationClass::Fact,
        .isListed = false,
    };
    return operation;
}

std::optional<Draft> draftOf(const Reader &reader, const QString &form)
{
    Rows rows = reader.query(u"select content, at from drafts where form = :form and owner = :owner"_s, draftKey(reader, form));
    std::optional<Draft> draft;
    while (rows.next()) {
        draft = Draft{.content = QJsonDocument::fromJson(rows.text(0).toUtf8()).object(),
                      .at = QDateTime::fromMSecsSinceEpoch(rows.integer(1), Qt::UTC)};
    }
    return draft;
}

Outcome keepDraft(Transaction &tx, const KeepDraft &request)
{
    QVariantMap row = draftKey(tx, request.form);
    tx.execute(u"delete from drafts where form = :form and owner = :owner"_s, row);
    if (!request.content.isEmpty()) {
        row.insert(u"content"_s, QString::fromUtf8(QJsonDocument(request.content).toJson(QJsonDocument::Compact)));
        row.insert(u"at"_s, tx.clock().nowUtc());
        tx.execute(u"insert into drafts (form, owner, content, at) values (:form, :owner, :content, :at)"_s, row);
    }
    // It changes nothing of the books, so no other device is to hear of it.
    const QVariantMap own{{u"id"_s, tx.operationId()}};
    tx.execute(u"delete from sync_op where txn in (select n from sync_txn where operation_id = :id)"_s, own);
    tx.execute(u"delete from sync_txn where operation_id = :id"_s, own);
    return {};
}

} // namespace freehold
