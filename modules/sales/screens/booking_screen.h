// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/booking_preview.h"
#include "ui/field_form.h"
#include "ui/screen.h"

class QListWidget;
class QPushButton;
class QTimer;

namespace freehold {

class Banner;
class DocumentTableView;
class DraftKeeper;
class FigureStrip;
class TokenLabel;

/// Books plots in steps: which plots, who, at what price, on which plan; beside it, always, the cost sheet and schedule that would come out.
/// A step that holds a problem says so in the list of steps, whichever is shown.
class BookingScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: the fields of book-plot to begin with.
    explicit BookingScreen(ScreenContext &context, const QVariantMap &presets = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Book plots"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("file-pen-line"); }
    bool mayClose() override;

    [[nodiscard]] FieldForm &form() { return *m_form; }
    [[nodiscard]] const std::optional<BookingPreview> &preview() const { return m_preview; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const;
    /// Shows the fields of the step, counted from 0.
    void showStep(int step);
    /// The step after this one, unless a field of this one is refused.
    void goOn();
    void confirm();

Q_SIGNALS:
    void previewed();
    void booked(const freehold::Outcome &outcome);
    void refused(const freehold::Error &error);

private:
    [[nodiscard]] QWidget *buildSteps();
    void keepDrafts();
    [[nodiscard]] int stepOf(const QString &field) const;
    void markSteps();
    [[nodiscard]] QWidget *buildForm(const QVariantMap &presets);
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildActs();
    void handleEdited();
    void askPreview();
    void showPreview(const Result<BookingPreview> &preview);
    void showCost(const BookingPrice &price);
    void showSchedule(const QList<Instalment> &schedule);
    void finish(const Result<Outcome> &result);
    void setBusy(bool busy);

    FieldForm *m_form = nullptr;
    Banner *m_banner = nullptr;
    FigureStrip *m_figures = nullptr;
    TokenLabel *m_hint = nullptr;
    DocumentTableView *m_cost = nullptr;
    TokenLabel *m_scheduleHead = nullptr;
    DocumentTableView *m_schedule = nullptr;
    DraftKeeper *m_drafts = nullptr;
    QListWidget *m_steps = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_confirm = nullptr;
    QTimer *m_pause;
    std::optional<BookingPreview> m_preview;
    QUuid m_operationId;
    quint64 m_request = 0;
    int m_step = 0;
    int m_furthest = 0; ///< last step that was shown
    bool m_isBusy = false;
};

} // namespace freehold
