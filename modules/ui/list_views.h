// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_query.h"
#include "ui/screen_context.h"
#include "ui/view_chips.h"

#include <QJsonObject>
#include <QObject>

class QTimer;

namespace freehold {

/// One way of looking at a list.
struct NamedView {
    QString key; ///< empty = all rows
    QString title;
    QString filter;
    QJsonObject layout = {}; ///< columns and order of a saved one
    QUuid saved = {};        ///< row of a saved one
    bool isShared = false;
    bool isMine = false;
};

/// The views of one list: all rows, those that come with it, those people saved; and how many rows each has. Follows the store.
class ListViews final : public QObject
{
    Q_OBJECT

public:
    ListViews(ScreenContext &context, const List &list, QObject *parent = nullptr);

    [[nodiscard]] const QList<NamedView> &all() const { return m_views; }
    /// Null if there is none with the key.
    [[nodiscard]] const NamedView *find(const QString &key) const;
    /// Key of the view with this condition; the first when several have it; none if no view has it.
    [[nodiscard]] std::optional<QString> keyOf(const QString &filter) const;
    void save(const QString &name, const QString &filter, const QJsonObject &layout, bool isShared);
    void rename(const NamedView &view, const QString &name);
    void share(const NamedView &view, bool isShared);
    void remove(const NamedView &view);
    /// Rows of all the list; -1 while nobody knows.
    [[nodiscard]] qint64 countOfAll() const { return m_counts.value(QString(), -1); }
    [[nodiscard]] const QHash<QString, qint64> &counts() const { return m_counts; }
    /// Counts only while somebody looks.
    void setWatched(bool watched);

Q_SIGNALS:
    void changed();
    void counted();

private:
    void load();
    void count();
    void edit(const NamedView &view, const QJsonObject &values, const QJsonObject &base);

    ScreenContext &m_context;
    List m_list;
    QList<NamedView> m_views;
    QHash<QString, qint64> m_counts;
    QTimer *m_pause;
    quint64 m_request = 0;
    bool m_isWatched = false;
    bool m_isStale = true;
};

} // namespace freehold
