// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field_form.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

class QTimer;

namespace freehold {

class Banner;

/// Keeps what is typed into a form until it is saved: every five seconds, when the form loses the focus and when it is left, in the
/// company file. Offers in a banner what an earlier sitting left behind.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `name` tells forms apart: "take-receipt", "branches/<id>". Lives as long as the form.
    /// Forms of one name that are open at the same time keep a draft each.
    DraftKeeper(ScreenContext &context, FieldForm &form, const QString &name);
    ~DraftKeeper() override;

    /// Where the offer is shown; its owner places it above the form.
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// What the form holds beside its fields, such as the booking of a receipt.
    void setBeside(std::function<QJsonObject()> take, std::function<void(const QJsonObject &)> give);
    /// Looks for a draft of an earlier sitting and offers it.
    void offer();

    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// Something beside the fields was changed by hand.
    void noteChange();
    /// Writes what is typed, without waiting for it.
    void keep();
    /// Writes it and returns when it is safe.
    void keepNow();
    /// The form was saved or given up: no draft is left.
    void drop();
    /// Esc: the first time on a changed form says what leaving means and returns false; the second time keeps the draft and returns true.
    [[nodiscard]] bool mayLeave();
    /// Lets Esc in the screen do that, and then say left().
    void takeEscape(QWidget *screen);

Q_SIGNALS:
    /// The draft stands in the form again.
    void restored();
    /// The form may go: its draft is kept, or the person gave it up.
    void left();

private:
    void claim(const QString &place);
    [[nodiscard]] QString claimOf(const QString &place) const;
    [[nodiscard]] QString placeOf(int number) const;
    [[nodiscard]] QJsonObject content() const;
    [[nodiscard]] QVariantMap request(const QJsonObject &content) const;
    void restore();
    void discard();

    ScreenContext &m_context;
    FieldForm &m_form;
    QString m_name;
    QString m_claim;
    QString m_place; ///< under which the draft lies: no other open form has it
    Banner *m_banner;
    QTimer *m_pause;
    std::function<QJsonObject()> m_take;
    std::function<void(const QJsonObject &)> m_give;
    QJsonObject m_offered;
    bool m_isChanged = false;
    bool m_isUnkept = false;
    bool m_hasWarned = false;
};

} // namespace freehold
