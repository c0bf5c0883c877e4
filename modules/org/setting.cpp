// SPDX-License-Identifier: GPL-3.0-or-later
#include "org/setting.h"

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

std::optional<Setting> storedSetting(const Reader &reader, const QString &key)
{
    return reader.findBy<Setting>(u"key = :key"_s, {{u"key"_s, key}});
}

} // namespace

QString setting(const Reader &reader, const QString &key, const QString &fallback)
{
    const std::optional<Setting> stored = storedSetting(reader, key);
    return stored ? stored->value : fallback;
}

void setSetting(Transaction &tx, const QString &key, const QString &value)
{
    if (std::optional<Setting> stored = storedSetting(tx, key)) {
        stored->value = value;
        tx.update(*stored);
        return;
    }
    Setting fresh;
    fresh.key = key;
    fresh.value = value;
    tx.insert(fresh);
}

} // namespace freehold
