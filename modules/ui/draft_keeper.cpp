// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_keeper.h"

#include "exchange/draft.h"
#include "ui/banner.h"

#include <QAction>
#include <QApplication>
#include <QFuture>
#include <QSet>
#include <QTimer>

#include <utility>

namespace freehold {
namespace {

constexpr int draftPauseMs = 5'000;
/// So many forms of one name can be open with a draft of their own.
constexpr int mostPlaces = 20;

/// Places of drafts that open forms have, by company and place. Interface thread only.
QSet<QString> &claimedPlaces()
{
    static QSet<QString> places;
    return places;
}

QString offerText(const QDateTime &at, const QDateTime &now)
{
    const int minutes = static_cast<int>(qMax<qint64>(0, at.secsTo(now)) / 60);
    if (minutes < 1)
        return DraftKeeper::tr("There is an unsaved draft from a moment ago.");
    if (minutes == 1)
        return DraftKeeper::tr("There is an unsaved draft of one minute ago.");
    if (minutes < 120)
        return DraftKeeper::tr("There is an unsaved draft of %n minutes ago.", nullptr, minutes);
    if (minutes < 48 * 60)
        return DraftKeeper::tr("There is an unsaved draft of %n hours ago.", nullptr, minutes / 60);
    return DraftKeeper::tr("There is an unsaved draft of %1.").arg(formatDate(at.toLocalTime().date()));
}

} // namespace

DraftKeeper::DraftKeeper(ScreenContext &context, FieldForm &form, const QString &name)
    : QObject(&form), m_context(context), m_form(form), m_name(name), m_banner(new Banner(form.parentWidget())), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("draftKeeper"));
    m_banner->setObjectName(QStringLiteral("draftBanner"));
    for (int number = 1; number <= mostPlaces && m_place.isEmpty(); ++number)
        claim(placeOf(number));
    m_pause->setSingleShot(true);
    m_pause->setInterval(draftPauseMs);
    connect(m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&form, &FieldForm::edited, this, &DraftKeeper::noteChange);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *before, const QWidget *now) {
        if (before && m_form.isAncestorOf(before) && !(now && m_form.isAncestorOf(now)))
            keep();
    });
}

DraftKeeper::~DraftKeeper()
{
    claimedPlaces().remove(m_claim);
}

QString DraftKeeper::placeOf(int number) const
{
    return number == 1 ? m_name : QStringLiteral("%1#%2").arg(m_name).arg(number);
}

/// Tells places of companies that are open at the same time apart.
QString DraftKeeper::claimOf(const QString &place) const
{
    return QStringLiteral("%1/%2").arg(reinterpret_cast<quintptr>(&m_context.store())).arg(place);
}

/// Takes the place, if no other form has it, in place of the one it had.
void DraftKeeper::claim(const QString &place)
{
    const QString wanted = claimOf(place);
    if (claimedPlaces().contains(wanted))
        return;
    claimedPlaces().remove(m_claim);
    claimedPlaces().insert(wanted);
    m_claim = wanted;
    m_place = place;
}

void DraftKeeper::setBeside(std::function<QJsonObject()> take, std::function<void(const QJsonObject &)> give)
{
    m_take = std::move(take);
    m_give = std::move(give);
}

void DraftKeeper::offer()
{
    if (m_context.store().isReadOnly())
        return;
    std::optional<Draft> kept;
    const Result<void> read = m_context.store().read([&](Reader &reader) {
        for (int number = 1; number <= mostPlaces && !kept; ++number) {
            const QString place = placeOf(number);
            if (place != m_place && claimedPlaces().contains(claimOf(place)))
                continue;
            kept = draftOf(reader, place);
            if (kept)
                claim(place);
        }
    });
    if (!read || !kept)
        return;
    m_offered = kept->content;
    m_banner->show(Tone::Info, offerText(kept->at, m_context.store().clock().nowUtc()), {tr("Continue"), [this] { restore(); }},
                   {tr("Discard"), [this] { discard(); }});
}

void DraftKeeper::noteChange()
{
    m_isChanged = true;
    m_isUnkept = true;
    if (m_hasWarned) {
        m_hasWarned = false;
        m_banner->clear();
    }
    if (!m_pause->isActive() && !m_context.store().isReadOnly())
        m_pause->start();
}

QJsonObject DraftKeeper::content() const
{
    QJsonObject fields;
    for (const ValueEditor *editor : m_form.editors()) {
        const QJsonValue typed = editor->draft();
        if (!typed.isNull() && !typed.isUndefined())
            fields.insert(editor->field().name, typed);
    }
    QJsonObject all{{QStringLiteral("fields"), fields}};
    if (m_take)
        all.insert(QStringLiteral("beside"), m_take());
    return all;
}

QVariantMap DraftKeeper::request(const QJsonObject &content) const
{
    return requestValues(KeepDraft{m_place, content});
}

void DraftKeeper::keep()
{
    if (!std::exchange(m_isUnkept, false) || m_context.store().isReadOnly())
        return;
    m_pause->stop();
    m_context.store().runLater(operationOf<KeepDraft>().name, request(content()));
}

void DraftKeeper::keepNow()
{
    m_pause->stop();
    if (!m_isChanged || m_context.store().isReadOnly())
        return;
    m_isUnkept = false;
    if (const Result<Outcome> kept = m_context.store().run(operationOf<KeepDraft>().name, request(content())); !kept)
        m_context.showError(kept.error());
}

void DraftKeeper::drop()
{
    m_pause->stop();
    m_offered = {};
    m_banner->clear();
    m_hasWarned = false;
    m_isUnkept = false;
    m_isChanged = false;
    if (!m_context.store().isReadOnly())
        m_context.store().runLater(operationOf<KeepDraft>().name, request({}));
}

bool DraftKeeper::mayLeave()
{
    if (!m_isChanged || m_context.store().isReadOnly())
        return true;
    if (m_hasWarned) {
        keepNow();
        return true;
    }
    m_hasWarned = true;
    m_banner->show(Tone::Info, tr("Press Esc again to leave. What you entered is kept as a draft."),
                   {tr("Discard what I entered"), [this] {
                        drop();
                        Q_EMIT left();
                    }});
    return false;
}

void DraftKeeper::takeEscape(QWidget *screen)
{
    auto *escape = new QAction(screen);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, [this] {
        if (m_form.isEnabled() && mayLeave())
            Q_EMIT left();
    });
    screen->addAction(escape);
}

void DraftKeeper::restore()
{
    const QJsonObject content = std::exchange(m_offered, {});
    m_banner->clear();
    m_form.restoreDrafts(content.value(QStringLiteral("fields")).toObject());
    if (m_give)
        m_give(content.value(QStringLiteral("beside")).toObject());
    m_isChanged = true;
    Q_EMIT restored();
    m_form.focusFirst();
}

void DraftKeeper::discard()
{
    const bool isChanged = m_isChanged;
    drop();
    m_isChanged = isChanged;
    m_isUnkept = isChanged;
    m_form.focusFirst();
}

} // namespace freehold
