// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/sync_client.h"
#include "ui/theme.h"

#include <QPushButton>

namespace freehold {

class OfficeLink;

/// How a company stands towards its office, in words.
struct StandingWords {
    QString words;
    QString icon;
    Tone tone = Tone::Neutral;
};
/// `now` is what "2 min ago" counts from.
StandingWords standingWords(const SyncStanding &standing, const QDateTime &now);

/// The pill in the command bar that tells how sync stands; offers what can be done about it.
class SyncPill final : public QPushButton
{
    Q_OBJECT

public:
    explicit SyncPill(const OfficeLink &link, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void syncWanted();
    void signInWanted();
    void centreWanted();
    void joinWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showMenu();

    const OfficeLink &m_link;
    StandingWords m_state;
};

} // namespace freehold
