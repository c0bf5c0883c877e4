// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list_views.h"

#include "store/plain_edits.h"
#include "ui/read_later.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimer>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;


QList<NamedView> savedViewsOf(const Reader &reader, const QString &list)
{
    const Entity *entity = reader.catalogue().entity(u"saved_views");
    QList<NamedView> views;
    if (!entity)
        return views;
    const QUuid me = reader.actor().user;
    Rows rows = reader.query(u"select id, name, filter, layout, owner_id, is_shared from saved_views where list = :list and deleted_at is null "
                             "and (is_shared or owner_id = :me) order by name"_s,
                             {{u"list"_s, list}, {u"me"_s, me}});
    while (rows.next()) {
        const QUuid id = rows.uuid(0);
        views.append({.key = id.toString(QUuid::WithoutBraces),
                      .title = rows.text(1),
                      .filter = rows.text(2),
                      .layout = QJsonDocument::fromJson(rows.text(3).toUtf8()).object(),
                      .saved = id,
                      .isShared = rows.value(5, *entity->find(u"is_shared")).toBool(),
                      .isMine = rows.uuid(4) == me});
    }
    return views;
}

} // namespace

ListViews::ListViews(ScreenContext &context, const List &list, QObject *parent)
    : QObject(parent), m_context(context), m_list(list), m_pause(new QTimer(this))
{
    m_views.append({.key = {}, .title = tr("All"), .filter = {}});
    for (const ListView &view : list.views)
        m_views.append({.key = view.name, .title = view.label.text(), .filter = view.filter});
    m_pause->setSingleShot(true);
    m_pause->setInterval(restAfter(0));
    connect(m_pause, &QTimer::timeout, this, &ListViews::count);
    connect(&context.store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"saved_views"_s))
            load();
        m_isStale = true;
        if (m_isWatched && !m_pause->isActive())
            m_pause->start();
    });
    load();
}

void ListViews::load()
{
    const Result<QList<NamedView>> saved = m_context.store().read([this](Reader &reader) { return savedViewsOf(reader, m_list.name); });
    m_views.removeIf([](const NamedView &view) { return !view.saved.isNull(); });
    m_views += saved.valueOr({});
    m_isStale = true;
    if (m_isWatched)
        m_pause->start();
    Q_EMIT changed();
}

void ListViews::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched && m_isStale)
        count();
}

void ListViews::count()
{
    m_isStale = false;
    QHash<QString, ListQuery> queries;
    for (const NamedView &view : std::as_const(m_views))
        queries.insert(view.key, {.list = m_list.name, .filter = view.filter});
    QElapsedTimer clock;
    clock.start();
    readIdly(
        m_context.store(), this,
        [queries](Reader &reader) {
            QHash<QString, qint64> counts;
            for (auto query = queries.cbegin(); query != queries.cend(); ++query)
                counts.insert(query.key(), listCount(reader, *query));
            return counts;
        },
        [this, clock, request = ++m_request](const Result<QHash<QString, qint64>> &counts) {
            m_pause->setInterval(restAfter(clock.elapsed()));
            if (request != m_request || !counts)
                return;
            m_counts = *counts;
            Q_EMIT counted();
        });
}

const NamedView *ListViews::find(const QString &key) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(), [&](const NamedView &view) { return view.key == key; });
    return found == m_views.end() ? nullptr : &*found;
}

std::optional<QString> ListViews::keyOf(const QString &filter) const
{
    for (const NamedView &view : m_views) {
        if (view.filter == filter)
            return view.key;
    }
    return {};
}

void ListViews::save(const QString &name, const QString &filter, const QJsonObject &layout, bool isShared)
{
    const QJsonObject values{{u"list"_s, m_list.name},
                             {u"name"_s, name},
                             {u"filter"_s, filter},
                             {u"layout"_s, QString::fromUtf8(QJsonDocument(layout).toJson(QJsonDocument::Compact))},
                             {u"owner_id"_s, m_context.store().actor().user.toString(QUuid::WithoutBraces)},
                             {u"is_shared"_s, isShared}};
    const Result<Outcome> done = m_context.store().run(CreateRecord{u"saved_views"_s, {}, values});
    if (!done)
        return m_context.showError(done.error());
    m_context.showMessage(tr("The view “%1” is kept.").arg(name));
}

void ListViews::edit(const NamedView &view, const QJsonObject &values, const QJsonObject &base)
{
    const Result<Outcome> done = m_context.store().run(EditRecord{u"saved_views"_s, view.saved, values, base});
    if (!done)
        m_context.showError(done.error());
}

void ListViews::rename(const NamedView &view, const QString &name)
{
    edit(view, {{u"name"_s, name}}, {{u"name"_s, view.title}});
}

void ListViews::share(const NamedView &view, bool isShared)
{
    edit(view, {{u"is_shared"_s, isShared}}, {{u"is_shared"_s, view.isShared}});
}

void ListViews::remove(const NamedView &view)
{
    const Result<Outcome> done = m_context.store().run(DeleteRecord{u"saved_views"_s, view.saved});
    if (!done)
        return m_context.showError(done.error());
    m_context.showMessage(tr("The view “%1” is removed.").arg(view.title), {tr("Undo"), [&context = m_context] {
                                                                                const Result<QString> undone = context.store().undo();
                                                                                if (!undone)
                                                                                    context.showError(undone.error());
                                                                            }});
}

} // namespace freehold
