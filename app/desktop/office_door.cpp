// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/office_door.h"

#include "desktop/sign_in_dialog.h"
#include "desktop/sync_pill.h"
#include "ui/main_window.h"

namespace freehold {

OfficeDoor::OfficeDoor(MainWindow &window, const QString &token) : m_window(window), m_link(window.store(), token)
{
    window.setBarPart([this](QWidget *parent) { return makePill(parent); });
    connect(&m_link, &OfficeLink::standingChanged, this, &OfficeDoor::tellNeeds);
    connect(&m_link, &OfficeLink::tokenNotKept, this, [this] {
        m_window.showMessage(tr("This system has no keychain that answers: nothing is kept, and the password is asked the next time this company is opened."));
    });
}

QWidget *OfficeDoor::makePill(QWidget *parent)
{
    auto *pill = new SyncPill(m_link, parent);
    connect(pill, &SyncPill::syncWanted, &m_link, &OfficeLink::syncNow);
    connect(pill, &SyncPill::signInWanted, this, &OfficeDoor::askToSignIn);
    connect(pill, &SyncPill::centreWanted, this, [this] { m_window.openScreen(QStringLiteral("sync-centre")); });
    connect(pill, &SyncPill::joinWanted, this, &OfficeDoor::joinWanted);
    return pill;
}

void OfficeDoor::askToSignIn()
{
    auto *dialog = new SignInDialog(m_link, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Work that the office refused is said once, where it is seen.
void OfficeDoor::tellNeeds()
{
    const qint64 needs = m_link.standing().needsYou;
    if (needs > m_toldNeeds) {
        m_window.showError({ErrorCode::Conflict,
                            needs == 1 ? tr("The office refused something done here. It waits for your decision in the sync centre.")
                                       : tr("The office refused %n changes made here. They wait for your decision in the sync centre.", nullptr, static_cast<int>(needs)),
                            {}});
    }
    m_toldNeeds = needs;
}

} // namespace freehold
