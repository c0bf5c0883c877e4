// SPDX-License-Identifier: GPL-3.0-or-later
#include "sales/screens/project_screen.h"

#include "base/numbers.h"
#include "exchange/pdf_writer.h"
#include "inventory/layouts/layout_file.h"
#include "inventory/screens/plot_legend.h"
#include "inventory/screens/plot_map_view.h"
#include "inventory/screens/plot_table.h"
#include "inventory/screens/segment_bar.h"
#include "sales/reports/plot_plan.h"
#include "sales/screens/plot_panel.h"
#include "sales/screens/project_empty_page.h"
#include "sales/screens/project_head.h"
#include "ui/banner.h"
#include "ui/file_question.h"
#include "ui/job.h"
#include "ui/read_later.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFuture>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace freehold {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 372;

/// The drawing among dropped files; empty if there is none.
QString drawingOf(const QMimeData &data)
{
    const QStringList endings = layoutFileEndings().remove(u'*').split(u' ');
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && endings.contains(u'.' + QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

ProjectScreen::ProjectScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent)
    : Screen(context, parent), m_project(parameters.value(u"project"_s).toUuid()), m_wanted(parameters.value(u"plot"_s).toUuid()),
      m_pause(new QTimer(this))
{
    setObjectName(u"plotGrid"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(!store().isReadOnly());
    buildPages();
    connectHead();
    connectPlots();
    connectPanel();
    m_pause->setSingleShot(true);
    m_pause->setInterval(60);
    connect(m_pause, &QTimer::timeout, this, &ProjectScreen::refresh);
    connect(&store(), &Store::changed, this, &ProjectScreen::handleChanges);
    setStart(&map());
    refresh();
}

PlotMap &ProjectScreen::map()
{
    return m_view->map();
}

PlotLegend &ProjectScreen::legend()
{
    return m_view->legend();
}

void ProjectScreen::buildPages()
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    auto *left = new QWidget(split);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new ProjectHead(left);
    column->addWidget(m_head);
    m_stack = new QStackedWidget(left);
    m_view = new PlotMapView(context().format(), m_stack);
    m_table = new PlotTable(context().format(), m_stack);
    m_empty = new ProjectEmptyPage(m_stack);
    for (QWidget *page : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    m_panel = new PlotPanel(context(), split);
    split->setStretchFactor(0, 1);
    split->setSizes({1'000, panelWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void ProjectScreen::connectHead()
{
    connect(m_head, &ProjectHead::projectChosen, this, [this](const QUuid &project) {
        m_project = Id<Project>(project);
        refresh();
        map().setFocus();
    });
    connect(&m_head->views(), &SegmentBar::chosenChanged, this, &ProjectScreen::showView);
    connect(m_head, &ProjectHead::colourChosen, this, &ProjectScreen::readColours);
    connect(m_head, &ProjectHead::printAsked, this, &ProjectScreen::printPlan);
    connect(m_head, &ProjectHead::importAsked, this, &ProjectScreen::askLayout);
    const auto draw = [this] { context().openScreen(u"draw-layout"_s, {{u"project"_s, m_content.project.id.uuid()}}); };
    connect(m_head, &ProjectHead::drawAsked, this, draw);
    connect(m_empty, &ProjectEmptyPage::drawAsked, this, draw);
    connect(m_head, &ProjectHead::generateAsked, this, &ProjectScreen::createNew);
    connect(m_head, &ProjectHead::removeLayoutAsked, this, [this] { context().runOperation(u"remove-layout"_s, {{u"project"_s, m_content.project.id.uuid()}}); });
    connect(m_head, &ProjectHead::recordAsked, this, [this] { context().openRecord(u"projects"_s, m_content.project.id.uuid()); });
    connect(m_head, &ProjectHead::detailsToggled, this, &ProjectScreen::setDetailsShown);
    connect(m_empty, &ProjectEmptyPage::generateAsked, this, &ProjectScreen::createNew);
    connect(m_empty, &ProjectEmptyPage::layoutAsked, this, &ProjectScreen::askLayout);
    connect(m_empty, &ProjectEmptyPage::importPlotsAsked, this, [this] { context().openScreen(u"import"_s, {{u"kind"_s, u"plots"_s}}); });
}

void ProjectScreen::connectPlots()
{
    const auto open = [this](const QUuid &plot) { context().openRecord(u"plots"_s, plot); };
    connect(&map(), &PlotMap::selectionChanged, this, &ProjectScreen::handleSelection);
    connect(&map(), &PlotMap::activated, this, open);
    connect(&map(), &PlotMap::strayPressed, this, [this](const QUuid &shape) {
        setDetailsShown(true);
        map().setSelection({}, {});
        m_panel->setStray(shape);
    });
    connect(m_table, &PlotTable::activated, this, open);
    connect(m_table, &PlotTable::chosenChanged, this, &ProjectScreen::shareSelectionOfTable);
    connect(&legend(), &PlotLegend::chosenChanged, this, [this] {
        m_table->setFilter([this](const QUuid &plot) { return map().isShown(map().scene().indexOf(plot)); });
    });
}

void ProjectScreen::connectPanel()
{
    connect(m_panel, &PlotPanel::bookAsked, this, &ProjectScreen::book);
    connect(m_panel, &PlotPanel::holdAsked, this, &ProjectScreen::hold);
    connect(m_panel, &PlotPanel::releaseAsked, this, &ProjectScreen::release);
    connect(m_panel, &PlotPanel::closeAsked, this, [this] { setDetailsShown(false); });
}

/// Ctrl+B, Ctrl+Shift+H and Ctrl+P are known to the whole window; here they mean the chosen plots and the plan.
bool ProjectScreen::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return Screen::event(event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    const bool isBook = keys == (Qt::CTRL | Qt::Key_B);
    const bool isHold = keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    const bool isDetails = keys == (Qt::CTRL | Qt::Key_Backslash);
    const bool isPrint = keys == (Qt::CTRL | Qt::Key_P);
    if (!isBook && !isHold && !isDetails && !isPrint)
        return Screen::event(event);
    event->accept();
    if (event->type() != QEvent::KeyPress)
        return true;
    if (isBook)
        book();
    else if (isHold)
        hold();
    else if (isDetails)
        setDetailsShown(!m_areDetailsWanted);
    else
        printPlan();
    return true;
}

void ProjectScreen::handleChanges(const ChangeSet &changes)
{
    for (const char *table : {"plots", "projects", "blocks", "bookings", "holds", "receipts", "demands", "layout_maps", "map_shapes"}) {
        if (changes.touches(QLatin1String(table))) {
            m_pause->start();
            return;
        }
    }
}

void ProjectScreen::refresh()
{
    const quint64 request = ++m_request;
    readLater(
        store(), this, [wanted = m_project, today = context().values().today](Reader &reader) { return projectContent(reader, wanted, today); },
        [this, request](const Result<ProjectContent> &content) {
            if (request == m_request)
                showContent(content);
        });
    m_panel->refresh();
}

void ProjectScreen::showContent(const Result<ProjectContent> &content)
{
    if (!content) {
        m_head->banner().show(Tone::Danger, content.error().text, {tr("Try again"), [this] { refresh(); }});
        return;
    }
    const bool isOther = m_content.project.id != content->project.id;
    m_content = *content;
    m_project = m_content.project.id;
    m_head->setContent(m_content, context().format(), store().isReadOnly());
    m_empty->setState(!m_project.isNull(), store().isReadOnly());
    showNotice();
    showView();
    m_table->setPlots(m_content.grid.plots(), m_content.figures.overduePlots);
    if (m_colours.by != ColourBy::Status)
        readColours();
    if (!m_wanted.isNull())
        map().select(std::exchange(m_wanted, {}));
    if (isOther)
        Q_EMIT titleChanged();
    Q_EMIT statusChanged();
    Q_EMIT loaded();
}

/// What stands over the plots: why nothing can be changed, or that the map is only a grid so far.
void ProjectScreen::showNotice()
{
    Banner &banner = m_head->banner();
    const bool isMap = m_head->views().chosen() == u"map";
    if (store().isReadOnly())
        banner.show(Tone::Info, store().readOnlyReason());
    else if (isMap && m_content.layoutName.isEmpty() && !m_content.grid.plots().isEmpty())
        banner.show(Tone::Neutral, tr("Draw or import the layout (DXF, SVG, GeoJSON, CSV) to see the plots as they lie; until then they stand in a grid."),
                    {tr("Import layout"), [this] { askLayout(); }});
    else
        banner.clear();
}

void ProjectScreen::showView()
{
    const QString view = m_head->views().chosen();
    const bool isEmpty = m_content.grid.plots().isEmpty();
    const bool isDrawn = view == u"map" && !m_content.layoutName.isEmpty();
    if (view != u"list" && !isEmpty) {
        map().setScene(isDrawn ? m_content.drawn : m_content.grid);
        map().setOverdue(m_content.figures.overduePlots);
    }
    if (view == u"list")
        m_table->setSelection(map().selection(), map().current());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : view == u"list" ? static_cast<QWidget *>(m_table) : m_view);
    m_panel->setVisible(m_areDetailsWanted && !isEmpty);
    setStart(view == u"list" ? static_cast<QWidget *>(m_table) : &map());
    showNotice();
}

void ProjectScreen::readColours()
{
    const quint64 request = ++m_colourRequest;
    readLater(
        store(), this,
        [project = m_content.project.id, by = m_head->colourBy(), today = context().values().today](Reader &reader) { return colouringFacts(reader, project, by, today); },
        [this, request](const Result<ColouringFacts> &facts) {
            if (request != m_colourRequest)
                return;
            if (!facts)
                return context().showError(facts.error());
            m_colours = *facts;
            map().setColouring([colours = *facts](const QList<PlotCell> &plots, MapGround ground) { return colourPlots(colours, plots, ground); });
        });
}

void ProjectScreen::handleSelection()
{
    m_panel->setPlots(map().selection());
    if (m_stack->currentWidget() == m_table)
        m_table->setSelection(map().selection(), map().current());
    Q_EMIT statusChanged();
    Q_EMIT currentRecordChanged();
}

void ProjectScreen::shareSelectionOfTable()
{
    map().setSelection(m_table->selection(), m_table->current());
}

void ProjectScreen::setDetailsShown(bool isShown)
{
    m_areDetailsWanted = isShown;
    m_panel->setVisible(isShown && !m_content.grid.plots().isEmpty());
    m_head->setDetailsShown(isShown);
}

QString ProjectScreen::status() const
{
    const PlotMap &plots = m_view->map();
    const QList<QUuid> chosen = plots.selection();
    if (chosen.isEmpty())
        return tr("%1 plots", nullptr, static_cast<int>(m_content.grid.plots().size())).arg(formatCount(m_content.grid.plots().size(), context().format()));
    qint64 nano = 0;
    for (const QUuid &plot : chosen)
        nano += plots.plots().at(plots.scene().indexOf(plot)).area.nanoSquareMetres();
    const QString unit = plots.plots().at(plots.scene().indexOf(chosen.first())).area.unitCode();
    const std::optional<Decimal> sum = Area::fromStored(nano, QString(), unit).in(unit, 2);
    const QString area = sum ? formatArea(Area::fromStored(nano, sum->normalized().toString(), unit), context().format()) : QString();
    return chosen.size() == 1 ? tr("1 plot selected · %1").arg(area) : tr("%1 plots selected · %2").arg(formatCount(chosen.size(), context().format()), area);
}

RecordKey ProjectScreen::currentRecord() const
{
    const QUuid current = m_view->map().current();
    return current.isNull() ? RecordKey() : RecordKey{u"plots"_s, current};
}

void ProjectScreen::find()
{
    start()->setFocus();
}

void ProjectScreen::createNew()
{
    if (m_project.isNull())
        context().runOperation(u"add-project"_s);
    else
        context().runOperation(u"generate-plots"_s, {{u"project"_s, m_project.uuid()}});
}

void ProjectScreen::book()
{
    if (!m_panel->mayBook())
        return explainBooking();
    QVariantList plots;
    for (const QUuid &plot : map().selection())
        plots.append(plot);
    context().runOperation(u"book-plot"_s, {{u"plots"_s, plots}});
}

void ProjectScreen::explainBooking()
{
    if (store().isReadOnly())
        context().showMessage(store().readOnlyReason());
    else if (m_panel->facts().isEmpty())
        context().showMessage(tr("Choose the plots to book first."));
    else
        context().showMessage(tr("Only plots that are available or held can be booked."));
}

void ProjectScreen::hold()
{
    if (m_panel->mayHold())
        context().runOperation(u"hold-plot"_s, {{u"plot"_s, map().selection().first()}});
    else
        context().showMessage(tr("Choose one plot that is available to hold it."));
}

void ProjectScreen::release()
{
    if (m_panel->mayRelease())
        context().runOperation(u"release-hold"_s, {{u"hold"_s, m_panel->facts().first().hold->id.uuid()}});
}

// ---- Layout ----

void ProjectScreen::askLayout()
{
    const QString path = askOpenPath(this, tr("Import the layout of %1").arg(m_content.project.name), tr("Drawings and tables (%1)").arg(layoutFileEndings()));
    if (!path.isEmpty())
        importLayoutFrom(path);
}

void ProjectScreen::importLayoutFrom(const QString &path)
{
    const auto request = std::make_shared<ImportLayout>();
    runJob(
        this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, request](const Progress &) -> Result<void> {
            Result<ImportLayout> read = readLayoutFile(path);
            if (!read)
                return read.error();
            *request = *std::move(read);
            return {};
        },
        [this, request](const Result<void> &done) {
            if (!done)
                return context().showError(done.error());
            request->project = m_content.project.id;
            request->addsPlots = m_content.grid.plots().isEmpty();
            if (!request->addsPlots || request->unitMicrometres > 0 || askPlotArea(*request))
                tryLayout(*request);
        });
}

/// A drawing without a measure does not tell how large its plots are. False = called off.
bool ProjectScreen::askPlotArea(ImportLayout &request)
{
    QString typed;
    QString problem;
    while (true) {
        bool isTyped = false;
        const QString question = tr("The drawing has no measure. How large is each plot? Such as 1,200 sq ft or 200 sq yd.");
        typed = QInputDialog::getText(this, tr("Area of the plots"), problem.isEmpty() ? question : problem + u'\n' + question, QLineEdit::Normal, typed, &isTyped);
        if (!isTyped)
            return false;
        const Result<Area> area = parseArea(typed, m_content.project.rateUnit);
        if (area && !area->isZero()) {
            request.plotArea = *area;
            return true;
        }
        problem = area ? QString() : area.error().text;
    }
}

void ProjectScreen::tryLayout(const ImportLayout &request)
{
    store().runLater(operationOf<ImportLayout>().name, requestValues(request), {.isDryRun = true}).then(this, [this, request](const Result<Outcome> &tried) {
        if (tried)
            confirmLayout(request, tried->extra.value(u"message"_s).toString());
        else
            context().showError(tried.error());
    });
}

void ProjectScreen::confirmLayout(const ImportLayout &request, const QString &report)
{
    QMessageBox question(this);
    question.setObjectName(u"confirmLayout"_s);
    question.setTextFormat(Qt::PlainText);
    question.setWindowTitle(tr("Import layout"));
    question.setText(tr("Import %1 as the layout of %2").arg(request.name, m_content.project.name));
    const QString replaced = m_content.layoutName.isEmpty() ? QString() : u' ' + tr("The layout %1 goes to the trash.").arg(m_content.layoutName);
    question.setInformativeText(report + replaced);
    auto *import = question.addButton(tr("Import layout"), QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.setDefaultButton(import);
    question.exec();
    if (question.clickedButton() == import)
        bringIn(request);
}

void ProjectScreen::bringIn(const ImportLayout &request)
{
    store().runLater(operationOf<ImportLayout>().name, requestValues(request)).then(this, [this](const Result<Outcome> &outcome) {
        if (!outcome)
            return context().showError(outcome.error());
        m_head->views().choose(u"map"_s);
        context().showMessage(outcome->extra.value(u"message"_s).toString());
    });
}

void ProjectScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_project.isNull() && !drawingOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProjectScreen::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importLayoutFrom(drawingOf(*event->mimeData()));
}

// ---- Printing ----

void ProjectScreen::printPlan()
{
    if (m_content.grid.plots().isEmpty())
        return;
    const QVariantMap parameters{{u"project"_s, m_content.project.id.uuid()}, {u"colour"_s, codeOf(m_head->colourBy())}};
    readLater(
        store(), this, [parameters](Reader &reader) { return plotPlanReport().make(reader, parameters); },
        [this](const Result<Document> &made) {
            if (made)
                showPreview(*made);
            else
                context().showError(made.error());
        });
}

void ProjectScreen::showPreview(const Document &plan)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(plan.paper));
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(tr("Print the plan of %1").arg(m_content.project.name));
    preview.resize(1'000, 760);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [this, &plan](QPrinter *target) {
        if (const Result<int> pages = paintDocument(plan, *target); !pages)
            context().showError(pages.error());
    });
    preview.exec();
}

} // namespace freehold
