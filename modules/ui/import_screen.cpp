// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_screen.h"

#include "ui/banner.h"
#include "ui/empty_page.h"
#include "ui/icons.h"
#include "ui/import_check_step.h"
#include "ui/import_columns_step.h"
#include "ui/import_file_step.h"
#include "ui/import_kind.h"
#include "ui/import_matches_step.h"
#include "ui/job.h"
#include "ui/token_label.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace freehold {

ImportScreen::ImportScreen(ScreenContext &context, const QVariantMap &parameters, QWidget *parent) : Screen(context, parent), m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("import"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(new TokenLabel(tr("Import a list"), TextStyle::Title, Token::Text, this));
    m_banner->setObjectName(QStringLiteral("banner"));
    layout->addWidget(m_banner);
    auto *line = new QHBoxLayout;
    line->setSpacing(20);
    line->addWidget(buildSteps());
    line->addWidget(buildPages(), 1);
    layout->addLayout(line, 1);
    layout->addWidget(buildActs());
    connectSteps();
    bindKeys();
    if (parameters.contains(QStringLiteral("kind")))
        m_file->setKind(parameters.value(QStringLiteral("kind")).toString());
    plan();
    showStep(FileStep);
}

QWidget *ImportScreen::buildSteps()
{
    m_steps = new QListWidget(this);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setWordWrap(true);
    m_steps->setFixedWidth(theme::scaled(170));
    for (const QString &words : {tr("File"), tr("Columns"), tr("Check"), tr("Already here"), tr("Result")})
        (new QListWidgetItem(words, m_steps))->setSizeHint({100, 2 * fontMetrics().lineSpacing()});
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_step)
            showStep(qMin(static_cast<Step>(row), furthest()));
    });
    return m_steps;
}

QWidget *ImportScreen::buildPages()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_summary = new TokenLabel(TextStyle::Body, Token::Text2, box);
    m_summary->setWordWrap(true);
    m_summary->hide();
    column->addWidget(m_summary);
    m_pages = new QStackedWidget(box);
    m_file = new ImportFileStep(context(), m_pages);
    m_columns = new ImportColumnsStep(context(), m_pages);
    m_check = new ImportCheckStep(context(), m_pages);
    m_matches = new ImportMatchesStep(context(), m_pages);
    m_result = new EmptyPage(QStringLiteral("circle-check"), m_pages);
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_matches, m_result})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 1);
    return box;
}

QWidget *ImportScreen::buildActs()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &name, const QString &icon, const QString &words, Token ink) {
        auto *button = new QPushButton(iconOf(icon, ink), words, box);
        button->setObjectName(name);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    m_skipBad = new QCheckBox(tr("Take the good rows although there are bad ones"), box);
    m_skipBad->setObjectName(QStringLiteral("skipBad"));
    line->addWidget(m_skipBad);
    line->addStretch(1);
    m_undo = add(QStringLiteral("undoImport"), QStringLiteral("undo-2"), tr("Undo import"), Token::Text2);
    m_back = add(QStringLiteral("back"), QStringLiteral("arrow-left"), tr("Back"), Token::Text2);
    m_checkAct = add(QStringLiteral("check"), QStringLiteral("list-checks"), tr("Check again"), Token::Text2);
    m_checkAct->setToolTip(tr("Ctrl+Shift+Enter"));
    m_next = add(QStringLiteral("next"), QStringLiteral("arrow-right"), tr("Next"), Token::OnAccent);
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_next->setDefault(true);
    m_import = add(QStringLiteral("start"), QStringLiteral("upload"), tr("Import"), Token::OnAccent);
    m_import->setToolTip(tr("Ctrl+Enter"));
    m_import->setDefault(true);
    return box;
}

void ImportScreen::connectSteps()
{
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportScreen::setFile);
    connect(m_file, &ImportFileStep::kindChosen, this, [this] {
        m_isKindChosen = true;
        replan();
    });
    connect(m_file, &ImportFileStep::readingChanged, this, &ImportScreen::replan);
    connect(m_columns, &ImportColumnsStep::targetsChosen, this, [this](const QStringList &targets) {
        m_plan->targets = targets;
        m_settled = targets;
        m_isChecked = false;
        updateActs();
    });
    connect(m_check, &ImportCheckStep::corrected, this, [this](qint64 row, qsizetype column, const QString &value) {
        m_plan->corrections[row][column] = value;
        m_isChecked = false;
        updateActs();
    });
    connect(m_check, &ImportCheckStep::leftOut, this, [this](const QSet<qint64> &rows) {
        m_plan->leftOut += rows;
        start(true);
    });
    connect(m_check, &ImportCheckStep::saveWanted, this, &ImportScreen::saveProblems);
    connect(m_skipBad, &QCheckBox::toggled, this, &ImportScreen::updateActs);
    connect(m_undo, &QPushButton::clicked, this, &ImportScreen::undo);
    connect(m_back, &QPushButton::clicked, this, &ImportScreen::goBack);
    connect(m_checkAct, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_next, &QPushButton::clicked, this, &ImportScreen::goOn);
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_result, &EmptyPage::actWanted, this, &ImportScreen::openList);
    connect(m_result, &EmptyPage::otherWanted, this, [this] { setFile({}); });
}

void ImportScreen::bindKeys()
{
    const auto bind = [this](const QList<QKeySequence> &keys, const std::function<void()> &act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    bind({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, [this] { (m_import->isVisible() ? m_import : m_next)->click(); });
    bind({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Enter)}, [this] {
        if (m_plan && !store().isReadOnly())
            start(true);
    });
}

ImportScreen::Step ImportScreen::furthest() const
{
    if (m_report && !m_report->batch.isEmpty())
        return ResultStep;
    if (!m_plan)
        return FileStep;
    if (!m_report)
        return ColumnsStep;
    return m_isChecked && !hasBlockingRows() ? MatchesStep : CheckStep;
}

/// Whether there are rows that keep the file from being taken as it is.
bool ImportScreen::hasBlockingRows() const
{
    return m_report && m_report->skipped > 0 && (!m_skipBad->isChecked() || m_report->skipped >= m_report->rows);
}

void ImportScreen::showStep(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    updateActs();
    QWidget *page = m_pages->currentWidget();
    QWidget *content = page->focusProxy();
    const bool hasContent = content && content->isVisibleTo(this) && content->isEnabled();
    QWidget *act = step == ResultStep ? static_cast<QWidget *>(m_steps) : m_import->isVisibleTo(this) ? m_import : m_next;
    setStart(hasContent ? page : act);
    if (isVisible())
        (hasContent ? content : act)->setFocus(Qt::OtherFocusReason); // what had it may have gone with the step before
}

void ImportScreen::updateActs()
{
    const Step reach = furthest();
    for (int step = FileStep; step <= ResultStep; ++step) {
        QListWidgetItem *item = m_steps->item(step);
        const bool isOpen = step <= reach && !(reach == ResultStep && step != ResultStep);
        item->setFlags(isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        const bool isRefused = step == CheckStep && hasBlockingRows();
        const bool isPassed = step < m_step;
        const QString icon = isRefused ? QStringLiteral("circle-alert") : isPassed ? QStringLiteral("circle-check") : QStringLiteral("chevron-right");
        const QColor ink = isRefused ? theme::ink(Tone::Danger) : theme::color(isPassed ? Token::Accent : Token::Text3);
        item->setIcon(QIcon(iconPixmap(icon, ink, 17, devicePixelRatioF())));
    }
    m_steps->setCurrentRow(m_step);
    const bool mayChange = !store().isReadOnly();
    m_skipBad->setVisible(m_step == CheckStep && m_report && m_report->skipped > 0);
    m_back->setVisible(m_step > FileStep && m_step < ResultStep);
    m_checkAct->setVisible(m_step == CheckStep);
    m_checkAct->setEnabled(mayChange && m_plan.has_value());
    m_next->setVisible(m_step < MatchesStep);
    m_next->setEnabled(mayChange && m_plan && (m_step != CheckStep || reach >= MatchesStep));
    m_import->setVisible(m_step == MatchesStep);
    m_import->setEnabled(mayChange && m_plan && reach >= MatchesStep && reach < ResultStep);
    m_undo->setVisible(m_step == ResultStep && m_report && !m_report->batch.isEmpty());
    m_summary->setVisible(m_step == ColumnsStep && !m_summary->text().isEmpty());
}

void ImportScreen::goOn()
{
    if (m_step == FileStep && m_plan)
        return showStep(ColumnsStep);
    if (m_step == ColumnsStep && m_plan)
        return m_isChecked ? showStep(CheckStep) : start(true);
    if (m_step == CheckStep && furthest() >= MatchesStep)
        showStep(MatchesStep);
}

void ImportScreen::goBack()
{
    if (m_step > FileStep)
        showStep(static_cast<Step>(m_step - 1));
}

void ImportScreen::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.first().isLocalFile())
        event->acceptProposedAction();
}

void ImportScreen::dropEvent(QDropEvent *event)
{
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void ImportScreen::setFile(const QString &path)
{
    m_isKindChosen = false;
    m_file->setPath(path);
    showStep(FileStep);
    replan();
}

void ImportScreen::setKind(const QString &kind)
{
    m_file->setKind(kind);
    replan();
}

void ImportScreen::replan()
{
    m_settled.clear();
    plan();
}

void ImportScreen::plan()
{
    m_plan.reset();
    m_report.reset();
    m_isChecked = false;
    m_banner->clear();
    m_summary->clear();
    m_file->showReading(nullptr);
    updateActs();
    const Importer *importer = context().program().importers.find(m_file->kind());
    const QString path = m_file->path();
    if (!importer || path.isEmpty())
        return;
    const auto planned = std::make_shared<std::optional<Result<ImportPlan>>>();
    runJob(
        this, tr("Reading %1").arg(path),
        [&store = store(), importer, path, choices = m_file->choices(), planned](const Progress &) -> Result<void> {
            planned->emplace(planImport(store, *importer, path, choices));
            return {};
        },
        [this, planned](const Result<void> &) { takePlan(**planned); });
}

void ImportScreen::takePlan(const Result<ImportPlan> &plan)
{
    if (!plan) {
        m_banner->show(Tone::Danger, plan.error().text);
        Q_EMIT this->planned();
        return;
    }
    if (takesOtherKind(*plan))
        return;
    m_plan = *plan;
    if (m_settled.size() == m_plan->headers.size())
        m_plan->targets = m_settled;
    const bool knowsNone = std::all_of(m_plan->targets.begin(), m_plan->targets.end(), [](const QString &target) { return target.isEmpty(); });
    if (knowsNone && m_plan->format != ImportFormat::Cards)
        m_banner->show(Tone::Warning, tr("No column is known for “%1”. Choose what each becomes, or another kind of list above.").arg(m_file->kindText()));
    m_summary->setText(m_plan->isFromTemplate ? tr("The columns are settled as in your last import of such a file.")
                                              : tr("The columns were guessed from their names and values. Change what is not right."));
    if (store().isReadOnly())
        m_banner->show(Tone::Info, store().readOnlyReason());
    m_file->showReading(&*m_plan);
    m_columns->setPlan(*m_plan);
    updateActs();
    Q_EMIT this->planned();
}

/// Plans the file again as the kind of list that its headers tell of, unless somebody has chosen the kind.
bool ImportScreen::takesOtherKind(const ImportPlan &plan)
{
    if (m_isKindChosen || plan.isFromTemplate || plan.format == ImportFormat::Cards)
        return false;
    const QString kind = likelyKind(context().program().importers, plan.headers, m_file->kind());
    m_isKindChosen = true;
    if (kind == m_file->kind())
        return false;
    m_file->setKind(kind);
    replan();
    return true;
}

} // namespace freehold
