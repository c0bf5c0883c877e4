// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace freehold {

/// The words of a menu entry without its access key: "&File" and "फ़ाइल (&F)" alike.
[[nodiscard]] QString withoutAccessKey(const QString &words);

/// A set of keys that come with the program.
enum class KeyPreset { Standard, Accountant };

/// An act of the window with the keys that run it.
struct KeyEntry {
    QString id;   ///< stable: "view.refresh"
    QString area; ///< menu it stands in
    QAction *action = nullptr;
    QList<QKeySequence> standard; ///< without anybody's choice
};

/// The keys of the window's acts: those of the chosen preset, or the person's own. Kept for this person on this computer.
class KeyMap final : public QObject
{
    Q_OBJECT

public:
    explicit KeyMap(QObject *parent = nullptr) : QObject(parent) {}

    /// Gives the action its keys. Two actions with one id are one act.
    void add(QAction *action, const QString &id, const QString &area, const QList<QKeySequence> &standard);
    [[nodiscard]] const QList<KeyEntry> &entries() const { return m_entries; }
    /// The act that has the keys already; null if they are free.
    [[nodiscard]] const KeyEntry *holderOf(const QKeySequence &keys) const;
    /// Empty keys take the act's keys away.
    void setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys(const QString &id);
    void resetAll();
    [[nodiscard]] bool isOwn(const QString &id) const;
    [[nodiscard]] KeyPreset preset() const { return chosenPreset(); }
    /// The preset this person chose; screens with keys of their own ask it.
    [[nodiscard]] static KeyPreset chosenPreset();
    void setPreset(KeyPreset preset);

Q_SIGNALS:
    void changed();

private:
    void apply(const KeyEntry &entry) const;
    void applyAll();

    QList<KeyEntry> m_entries;
};

} // namespace freehold
