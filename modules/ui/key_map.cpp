// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_map.h"

#include <QAction>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace freehold {
namespace {

QString keySetting(const QString &id)
{
    return QStringLiteral("keys/") + id;
}

QString presetSetting()
{
    return QStringLiteral("keyPreset");
}

/// What the accountant's preset adds to the standard keys.
QList<QKeySequence> accountantKeys(const QString &id)
{
    static const QHash<QString, QKeySequence> keys{{QStringLiteral("go.search"), QKeySequence(Qt::ALT | Qt::Key_G)},
                                                   {QStringLiteral("file.print"), QKeySequence(Qt::ALT | Qt::Key_P)},
                                                   {QStringLiteral("file.export"), QKeySequence(Qt::ALT | Qt::Key_E)}};
    const QKeySequence found = keys.value(id);
    return found.isEmpty() ? QList<QKeySequence>() : QList{found};
}

} // namespace

QString withoutAccessKey(const QString &words)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\s*\\(&.\\)"));
    QString plain = words;
    return plain.remove(inBrackets).remove(u'&');
}

void KeyMap::add(QAction *action, const QString &id, const QString &area, const QList<QKeySequence> &standard)
{
    m_entries.append({id, area, action, standard});
    apply(m_entries.last());
}

void KeyMap::apply(const KeyEntry &entry) const
{
    if (isOwn(entry.id)) {
        const QString kept = QSettings().value(keySetting(entry.id)).toString();
        entry.action->setShortcut(QKeySequence(kept, QKeySequence::PortableText));
        return;
    }
    QList<QKeySequence> keys = entry.standard;
    if (preset() == KeyPreset::Accountant)
        keys += accountantKeys(entry.id);
    entry.action->setShortcuts(keys);
}

void KeyMap::applyAll()
{
    for (const KeyEntry &entry : std::as_const(m_entries))
        apply(entry);
    Q_EMIT changed();
}

const KeyEntry *KeyMap::holderOf(const QKeySequence &keys) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const KeyEntry &entry) { return !keys.isEmpty() && entry.action->shortcuts().contains(keys); });
    return found == m_entries.end() ? nullptr : &*found;
}

void KeyMap::setKeys(const QString &id, const QKeySequence &keys)
{
    QSettings().setValue(keySetting(id), keys.toString(QKeySequence::PortableText));
    applyAll();
}

void KeyMap::resetKeys(const QString &id)
{
    QSettings().remove(keySetting(id));
    applyAll();
}

void KeyMap::resetAll()
{
    QSettings().remove(QStringLiteral("keys"));
    applyAll();
}

bool KeyMap::isOwn(const QString &id) const
{
    return QSettings().contains(keySetting(id));
}

KeyPreset KeyMap::chosenPreset()
{
    return QSettings().value(presetSetting()).toString() == QLatin1String("accountant") ? KeyPreset::Accountant : KeyPreset::Standard;
}

void KeyMap::setPreset(KeyPreset preset)
{
    QSettings().setValue(presetSetting(), preset == KeyPreset::Accountant ? QStringLiteral("accountant") : QStringLiteral("standard"));
    applyAll();
}

} // namespace freehold
