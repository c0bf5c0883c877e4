// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_link.h"

namespace freehold {

class MainWindow;

/// What a window has of its company's office: the link, its pill in the command bar, and signing in again.
class OfficeDoor final : public QObject
{
    Q_OBJECT

public:
    /// `token` as OfficeLink. The window keeps this while it is open.
    OfficeDoor(MainWindow &window, const QString &token);

    [[nodiscard]] OfficeLink &link() { return m_link; }

Q_SIGNALS:
    void joinWanted();

private:
    [[nodiscard]] QWidget *makePill(QWidget *parent);
    void askToSignIn();
    void tellNeeds();

    MainWindow &m_window;
    OfficeLink m_link;
    qint64 m_toldNeeds = 0; ///< how many refusals somebody was told of
};

} // namespace freehold
