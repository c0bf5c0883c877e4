// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/dashboard_chart.h"

#include "exchange/document_cells.h"
#include "sales/screens/dashboard_plot.h"
#include "ui/icon_button.h"
#include "ui/icons.h"
#include "ui/token_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>

namespace freehold {

using namespace Qt::StringLiterals;

DashboardChart::DashboardChart(const CompanyFormat &format, QWidget *parent)
    : DashboardCard(parent), m_format(format), m_title(new TokenLabel(TextStyle::Subheading, Token::Text, this)),
      m_point(new TokenLabel(TextStyle::Label, Token::Text2, this)), m_copy(iconButton(u"copy"_s, tr("Copy the table (Ctrl+C)"), this)),
      m_toggle(iconButton(u"table"_s, tr("Show as a table"), this)), m_stack(new QStackedWidget(this)), m_plot(new DashboardPlot(format, m_stack)),
      m_table(new DocumentTableView(format, m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addStretch(1);
    m_copy->setObjectName(u"copy"_s);
    m_copy->hide();
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setCheckable(true);
    head->addWidget(m_copy);
    head->addWidget(m_toggle);
    column->addLayout(head);
    m_point->setObjectName(u"point"_s);
    column->addWidget(m_point);
    m_plot->setToolTip(tr("Arrow keys walk through the bars, Enter opens what is behind one."));
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, &DashboardChart::showTable);
    connect(m_copy, &QToolButton::clicked, this, &DashboardChart::copy);
    connect(m_plot, &DashboardPlot::pointed, this, &DashboardChart::showPoint);
    connect(m_plot, &DashboardPlot::opened, this, [this](int category, int series) { m_data.open(category, series); });
    connect(m_table, &DocumentTableView::opened, this, &DashboardChart::openRow);
    auto *keys = new QAction(m_table);
    keys->setShortcut(QKeySequence::Copy);
    keys->setShortcutContext(Qt::WidgetShortcut);
    connect(keys, &QAction::triggered, this, &DashboardChart::copy);
    m_table->addAction(keys);
}

void DashboardChart::setData(const DashboardChartData &content)
{
    m_data = content;
    setObjectName(u"chart."_s + content.id);
    m_title->setText(content.title);
    m_plot->setData(content);
    m_table->setAccessibleName(content.title);
    fillTable();
    showPoint(-1, -1);
}

void DashboardChart::fillTable()
{
    const CellKind kind = m_data.isMoney ? CellKind::Amount : CellKind::Integer;
    m_shown = {m_data.title, {{u"category"_s, m_data.categoryTitle, CellKind::Text}}, {}};
    for (const DashboardSeries &series : std::as_const(m_data.series))
        m_shown.columns.append({series.name, series.name, kind, true});
    for (int category = 0; category < m_data.categories.size(); ++category) {
        TableRow row{{m_data.categories.at(category)}};
        for (int series = 0; series < m_data.series.size(); ++series)
            row.cells.append(m_data.cell(category, series, m_format.currency));
        row.targetEntity = m_data.id; // so that Enter tells which line it was pressed on
        m_shown.rows.append(row);
    }
    m_table->setTable(m_shown);
}

void DashboardChart::showPoint(int category, int series)
{
    if (category < 0)
        return m_point->setText(m_data.summary);
    m_point->setText(tr("%1 · %2: %3", "month, what, amount")
                         .arg(m_data.categories.at(category), m_data.series.at(series).name, m_data.shown(category, series, m_format)));
}

QString DashboardChart::pointText() const
{
    return m_point->text();
}

void DashboardChart::showTable(bool shown)
{
    const QString words = shown ? tr("Show as a chart") : tr("Show as a table");
    m_toggle->setChecked(shown);
    m_toggle->setIcon(iconOf(shown ? u"chart-column"_s : u"table"_s));
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
    m_copy->setVisible(shown);
    m_point->setVisible(!shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
}

void DashboardChart::openRow()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_data.categories.size())
        m_data.open(row, std::max(0, m_table->currentIndex().column() - 1));
}

void DashboardChart::copy() const
{
    QStringList lines;
    QString html = u"<table>"_s;
    const auto add = [&](const QStringList &cells, const QString &tag) {
        lines.append(cells.join(u'\t'));
        html += u"<tr>"_s;
        for (const QString &cell : cells)
            html += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
        html += u"</tr>"_s;
    };
    QStringList heads;
    for (const TableColumn &column : m_shown.columns)
        heads.append(column.title);
    add(heads, u"th"_s);
    for (const TableRow &row : m_shown.rows) {
        QStringList cells;
        for (const QVariant &cell : row.cells)
            cells.append(cellText(cell, m_format));
        add(cells, u"td"_s);
    }
    auto *content = new QMimeData;
    content->setText(lines.join(u'\n'));
    content->setHtml(html + u"</table>"_s);
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace freehold
