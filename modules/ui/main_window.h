// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command_palette.h"
#include "ui/key_map.h"
#include "ui/notices.h"
#include "ui/screen_registry.h"
#include "ui/sidebar.h"

#include <QMainWindow>

#include <memory>
#include <vector>

class QLabel;
class QMenu;
class QTimer;
class QToolButton;

namespace freehold {

class Banner;
class CommandBar;
class DocumentTabs;
class JobsPanel;
class SidePanel;
class Toast;
struct Destination;
struct Job;

/// A fiscal year of the company.
struct YearChoice {
    QDate firstDay;
    QString name; ///< "FY 2026–27"
};

/// What the window has to be told about the company, since the platform does not know the business modules.
struct CompanyDoor {
    std::function<Document(const Reader &, const QString &id, const QString &title)> newDocument = {};
    QString name = {};    ///< of the company
    std::function<QList<YearChoice>(const Reader &)> years = {}; ///< newest first; the one that holds today among them
    QString readOnlyReason = {}; ///< why it cannot be changed here, when that is known better than by the store
    QString user = {};           ///< who is at work, in full
    QString role = {};
    QString memoryKey = {};      ///< under which the window remembers its documents; empty = it remembers nothing
};

/// The window of one open company: menus, places, tabs of screens, command field, status. Holds no business rule; everything in its
/// menus comes from what the modules registered.
class MainWindow final : public QMainWindow, public ScreenContext
{
    Q_OBJECT

public:
    MainWindow(const Program &program, const ScreenRegistry &screens, std::unique_ptr<Store> store, CompanyDoor door);
    ~MainWindow() override;

    [[nodiscard]] Store &store() const override { return *m_store; }
    [[nodiscard]] const Program &program() const override { return m_program; }
    [[nodiscard]] const ScreenRegistry &screens() const override { return m_screens; }
    [[nodiscard]] const CompanyFormat &format() const override { return m_format; }
    [[nodiscard]] QWidget *window() const override { return const_cast<MainWindow *>(this); }
    [[nodiscard]] Document newDocument(const Reader &reader, const QString &id, const QString &title) const override;

    void openScreen(const QString &id, const QVariantMap &parameters = {}) override;
    void openList(const QString &name, const QString &filter = {}) override;
    void openRecord(const QString &table, const QUuid &id) override;
    void runOperation(const QString &name, const QVariantMap &presets = {},
                      const std::function<void(const Outcome &)> &done = {}) override;
    void openReport(const QString &name, const QVariantMap &presets = {}) override;
    void showMessage(const QString &words, const ToastAction &action = {}) override;
    void showError(const Error &error) override;

    [[nodiscard]] QDate chosenYear() const override { return m_year; }
    /// Looks at the fiscal year that begins on the day; open screens are made anew.
    void setYear(QDate firstDay);

    [[nodiscard]] Screen *currentScreen() const;
    [[nodiscard]] DocumentTabs &documents() { return *m_tabs; }
    [[nodiscard]] Toast *toast() const { return m_toast; }
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }
    [[nodiscard]] KeyMap &keys() { return m_keys; }
    /// A part of the program's own in the command bar; made again whenever the body is.
    void setBarPart(std::function<QWidget *(QWidget *parent)> make);
    /// What works on the company beside the window: it ends before the store closes.
    void keepWhileOpen(std::unique_ptr<QObject> companion) { m_companions.push_back(std::move(companion)); }
    [[nodiscard]] const Notices &notices() const { return m_notices; }
    void undo();
    void redo();
    /// Switches the colours of the whole application and keeps the choice; open screens are made anew.
    void setTheme(ThemeMode mode);
    /// The same for the size of all text, in percent, and for the height of rows.
    void setTextSize(int percent);
    void setDensity(Density density);
    void setHighContrast(SystemChoice choice);
    void setReducedMotion(SystemChoice choice);

Q_SIGNALS:
    void newCompanyWanted();
    void openWanted();
    void sampleWanted();
    void companyWanted(const QString &path);
    /// A job ended while somebody was looking elsewhere.
    void notificationWanted(const QString &title, const QString &words);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    /// A company is opened, any other file brought to the import.
    void dropEvent(QDropEvent *event) override;

private:
    using Act = std::function<void()>;

    void buildBody();
    [[nodiscard]] SidePanel *buildSide();
    void buildStatusBar();
    void buildJobs();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildRecordMenu();
    void buildReportsMenu();
    void buildWindowMenu();
    void buildHelpMenu();
    [[nodiscard]] QMenu *addMenu(const QString &title);
    /// `id` names the act for the keys: "file.print".
    QAction *addAct(QMenu *menu, const QString &id, const QString &words, const QList<QKeySequence> &keys, Act act, const QString &icon = {});
    [[nodiscard]] Act onScreen(void (Screen::*act)());
    void fillCreateMenu(QMenu *menu);
    void showCompanies();
    void showYears();
    void addYears(QMenu *menu);
    [[nodiscard]] QList<YearChoice> years() const;
    /// The first day of the year that holds today; invalid when the company has none.
    [[nodiscard]] QDate presentYear() const;
    [[nodiscard]] QString yearName() const;
    void showNotices();
    void showTabMenu(int index, const QPoint &position);
    void showKeys();
    void showHelp();
    void focusNextPane();
    [[nodiscard]] QList<std::pair<QString, QList<Place>>> places();
    [[nodiscard]] QList<const Operation *> createOperations() const;
    [[nodiscard]] QList<Command> commands();
    [[nodiscard]] Screen *makeScreen(const Destination &destination);
    void createHere();
    [[nodiscard]] QVariantMap presetsHere(const Operation &operation) const;
    void handleTabChanged();
    void updateUndo();
    void updateStatus();
    void updateCounts();
    void updateJobs();
    void handleJobEnded(const Job &job);
    /// False if a job of this window is to go on.
    [[nodiscard]] bool mayStopJobs();
    void placeSide();
    void toggleSide();
    void rebuild();
    void remember();
    void restoreWindow();
    void backUp();

    const Program &m_program;
    const ScreenRegistry &m_screens;
    std::unique_ptr<Store> m_store;
    CompanyDoor m_door;
    CompanyFormat m_format;
    KeyMap m_keys;
    Notices m_notices;
    SidePanel *m_side = nullptr;
    CommandBar *m_bar = nullptr;
    DocumentTabs *m_tabs = nullptr;
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    CommandPalette *m_palette = nullptr;
    QLabel *m_status = nullptr;
    JobsPanel *m_jobs = nullptr;
    QToolButton *m_jobsButton = nullptr; ///< tells of running jobs in the status bar
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QString m_menuTitle; ///< of the menu being built
    QTimer *m_countPause;
    QTimer *m_rememberPause;
    quint64 m_countRequest = 0;
    QDate m_year; ///< looked at; invalid = that of today
    std::optional<bool> m_isSideWide; ///< as somebody chose; by the width of the window until then
    std::function<QWidget *(QWidget *)> m_makeBarPart;
    std::vector<std::unique_ptr<QObject>> m_companions;
};

} // namespace freehold
