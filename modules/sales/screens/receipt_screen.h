// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/booking_finder.h"
#include "sales/receipt_preview.h"
#include "ui/field_form.h"
#include "ui/screen.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTimer;

namespace freehold {

class Banner;
class DocumentTableView;
class DraftKeeper;
class FigureStrip;
class TokenLabel;

/// Takes money: find the booking by name, plot or phone, enter the amount, see what it settles, save and print. Stays open for the
/// next receipt.
class ReceiptScreen final : public Screen
{
    Q_OBJECT

public:
    /// Parameters: the fields of take-receipt to begin with, booking or party among them.
    explicit ReceiptScreen(ScreenContext &context, const QVariantMap &presets = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Record receipt"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("receipt"); }
    [[nodiscard]] RecordKey currentRecord() const override;
    void find() override;
    void createNew() override;
    bool mayClose() override;

    [[nodiscard]] FieldForm &form() { return *m_form; }
    [[nodiscard]] const std::optional<ReceiptPreview> &preview() const { return m_preview; }
    void save(bool prints);

Q_SIGNALS:
    void found();
    void previewed();
    void saved(const freehold::Outcome &outcome);
    void refused(const freehold::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFinder();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildActs();
    void search();
    void showHits(const QList<BookingHit> &hits);
    void choose(const BookingHit &hit);
    void preset(const QVariantMap &presets);
    void chooseFor(const QUuid &booking, const QUuid &party);
    void keepDrafts();
    void showMethodFields();
    void askPreview();
    void showPreview(const ReceiptPreview &preview);
    void finish(const Result<Outcome> &result, bool prints);
    void setBusy(bool busy);
    [[nodiscard]] QVariantMap chosenFor() const;

    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    TokenLabel *m_listHead = nullptr;
    QList<BookingHit> m_hits;
    std::optional<BookingHit> m_chosen;
    TokenLabel *m_who = nullptr;
    TokenLabel *m_what = nullptr;
    FigureStrip *m_figures = nullptr;
    Banner *m_banner = nullptr;
    DraftKeeper *m_drafts = nullptr;
    FieldForm *m_form = nullptr;
    TokenLabel *m_previewHint = nullptr;
    DocumentTableView *m_lines = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAndPrint = nullptr;
    QTimer *m_searchPause;
    QTimer *m_previewPause;
    std::optional<ReceiptPreview> m_preview;
    QUuid m_operationId;
    quint64 m_searchRequest = 0;
    quint64 m_previewRequest = 0;
    bool m_isBusy = false;
};

} // namespace freehold
