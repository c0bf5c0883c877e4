// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_entry.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

const QStringList &officeKeys()
{
    static const QStringList keys{u"office_address"_s, u"office_email"_s, u"office_device"_s, u"office_user"_s};
    return keys;
}

} // namespace

Result<void> keepOffice(Store &store, const OfficeEntry &entry)
{
    return store.synchronise([&](SyncWriter &writer) {
        const QStringList values{entry.address, entry.email, entry.device, entry.user};
        for (qsizetype i = 0; i < values.size(); ++i) {
            writer.execute(u"delete from meta where key = :key"_s, {{u"key"_s, officeKeys().at(i)}});
            writer.execute(u"insert into meta (key, value) values (:key, :value)"_s, {{u"key"_s, officeKeys().at(i)}, {u"value"_s, values.at(i)}});
        }
    });
}

Result<OfficeEntry> officeOf(const Store &store)
{
    return store.read([](Reader &reader) {
        QStringList values;
        for (const QString &key : officeKeys()) {
            Rows rows = reader.query(u"select value from meta where key = :key"_s, {{u"key"_s, key}});
            values.append(rows.next() ? rows.text(0) : QString());
        }
        return OfficeEntry{values.at(0), values.at(1), values.at(2), values.at(3)};
    });
}

} // namespace freehold
