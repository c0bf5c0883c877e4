// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/booking_preview.h"
#include "ui/field_form.h"
#include "ui/screen.h"

class QPushButton;
class QTimer;

namespace freehold {

class Banner;
class DocumentTableView;
class FigureStrip;
class TokenLabel;

/// Books plots: who, when, on which plan, with what discount; beside it the cost sheet and schedule that would come out.
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
    void confirm();

Q_SIGNALS:
    void previewed();
    void booked(const freehold::Outcome &outcome);
    void refused(const freehold::Error &error);

private:
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
    void showMore(bool shows);

    FieldForm *m_form = nullptr;
    Banner *m_banner = nullptr;
    FigureStrip *m_figures = nullptr;
    TokenLabel *m_hint = nullptr;
    DocumentTableView *m_cost = nullptr;
    TokenLabel *m_scheduleHead = nullptr;
    DocumentTableView *m_schedule = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_confirm = nullptr;
    QTimer *m_pause;
    std::optional<BookingPreview> m_preview;
    QUuid m_operationId;
    quint64 m_request = 0;
    bool m_isBusy = false;
    bool m_isDirty = false;
};

} // namespace freehold
