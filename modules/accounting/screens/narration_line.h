// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace freehold {

/// A line that shows in grey how a narration used before goes on. It is written only when End or the right arrow takes it.
class NarrationLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NarrationLine(QWidget *parent = nullptr);

    /// The ones used last first.
    void setChoices(const QStringList &narrations) { m_choices = narrations; }
    /// What would be added to the text; empty when nothing used before begins with it.
    [[nodiscard]] QString completion() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList m_choices;
};

} // namespace freehold
