// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QTimer;

namespace freehold {

/// Something the command field offers to do.
struct Command {
    QString title;
    QString kind; ///< grey word behind it: "List", "Report"
    QString icon;
    std::function<void()> act;
};

/// The field over the window that finds records and commands while typing. ">" in front finds commands only.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(ScreenContext &context, QWidget *parent);

    void setCommands(QList<Command> commands) { m_commands = std::move(commands); }
    void open();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *offers() const { return m_offers; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer();
    void addOffer(const Command &command);
    void take(int row);

    ScreenContext &m_context;
    QLineEdit *m_line;
    QListWidget *m_offers;
    QTimer *m_pause;
    QList<Command> m_commands;
    QList<Command> m_shown;
    quint64 m_request = 0;
};

} // namespace freehold
