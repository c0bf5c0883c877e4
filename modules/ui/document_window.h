// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "ui/screen.h"

#include <QWidget>

namespace freehold {

/// One document in a window of its own, torn off from the tabs of the company's window. The keys and acts of that window work in it.
class DocumentWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over the screen.
    DocumentWindow(Screen *screen, const Destination &destination, QWidget *owner);

    [[nodiscard]] Screen *screen() const { return m_screen; }
    [[nodiscard]] const Destination &destination() const { return m_destination; }
    /// Gives the screen away; the window is of no use afterwards.
    Screen *release();

Q_SIGNALS:
    /// The document goes back among the tabs.
    void returnWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showTitle();

    QPointer<Screen> m_screen;
    Destination m_destination;
};

} // namespace freehold
