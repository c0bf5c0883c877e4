// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sales/plot_facts.h"
#include "ui/screen_context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace freehold {

/// The right side of the plot grid: one plot with its price and who has it, or what several plots come to together.
class PlotPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlotPanel(ScreenContext &context, QWidget *parent = nullptr);

    /// Reads and shows them; nothing chosen shows how to choose.
    void setPlots(const QList<QUuid> &plots);
    /// Shows what can be done about a shape of the drawing that stands for no plot.
    void setStray(const QUuid &shape);
    void refresh();
    [[nodiscard]] const QList<PlotFacts> &facts() const { return m_facts; }
    [[nodiscard]] bool mayBook() const; ///< all are available or held
    [[nodiscard]] bool mayHold() const; ///< one, available
    [[nodiscard]] bool mayRelease() const; ///< one, held

Q_SIGNALS:
    void bookAsked();
    void holdAsked();
    void releaseAsked();
    void closeAsked();
    /// The facts of the plots are there.
    void loaded();

private:
    void showFacts(const Result<QList<PlotFacts>> &facts);
    void showOne(const PlotFacts &facts);
    void showSeveral();
    void showStray();
    void addTitle(const QString &title, QWidget *state);
    void addHead(const PlotFacts &facts);
    void addPrice(const PlotFacts &facts);
    void addSale(const PlotFacts &facts);
    void addHold(const PlotFacts &facts);
    void addActs();
    void addLine(const QString &name, const QString &value, bool isTotal = false, const QString &detail = {});
    void addWords(const QString &words, bool isHint = false);

    ScreenContext &m_context;
    QList<QUuid> m_plots;
    QUuid m_stray;
    QList<PlotFacts> m_facts;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_layout = nullptr;
    quint64 m_request = 0;
};

} // namespace freehold
