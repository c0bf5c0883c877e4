// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/command_palette.h"
#include "ui/screen_registry.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QMenu;
class QTabWidget;

namespace freehold {

class Banner;
class Sidebar;
class Toast;

/// What the window has to be told about the company, since the platform does not know the business modules.
struct CompanyDoor {
    std::function<Document(const Reader &, const QString &id, const QString &title)> newDocument = {};
    QString name = {};    ///< of the company
    QString caption = {}; ///< grey line under it: "FY 2026–27 · Head office"
    QString readOnlyReason = {}; ///< why it cannot be changed here, when that is known better than by the store
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

    [[nodiscard]] Screen *currentScreen() const;
    [[nodiscard]] Toast *toast() const { return m_toast; }
    [[nodiscard]] CommandPalette *palette() const { return m_palette; }
    void undo();
    void redo();
    /// Switches the colours of the whole application and keeps the choice; open screens are made anew.
    void setTheme(ThemeMode mode);

Q_SIGNALS:
    void newCompanyWanted();
    void openWanted();
    void sampleWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Place {
        QString title;
        QString icon;
        QString key;
        std::function<void()> open;
    };

    void buildBody();
    [[nodiscard]] QWidget *buildSide();
    [[nodiscard]] QWidget *buildCommandBar();
    void buildStatusBar();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildRecordMenu();
    void buildReportsMenu();
    void buildHelpMenu();
    QAction *addAct(QMenu *menu, const QString &words, const QKeySequence &key, std::function<void()> act, const QString &icon = {});
    [[nodiscard]] QList<std::pair<QString, QList<Place>>> places();
    [[nodiscard]] QList<const Operation *> createOperations() const;
    [[nodiscard]] QList<Command> commands();
    void addScreen(const QString &key, const std::function<Screen *()> &make);
    void closeTab(int index);
    void focusScreen();
    void handleTabChanged();
    void updateUndo();
    void updateStatus();
    void rebuild();
    void backUp();
    void showShortcuts();

    const Program &m_program;
    const ScreenRegistry &m_screens;
    std::unique_ptr<Store> m_store;
    CompanyDoor m_door;
    CompanyFormat m_format;
    Sidebar *m_sidebar = nullptr;
    QWidget *m_side = nullptr;
    QTabWidget *m_tabs = nullptr;
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    CommandPalette *m_palette = nullptr;
    QLabel *m_status = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_actions;
    QHash<QString, std::function<Screen *()>> m_makers; ///< by the key of the open screens
};

} // namespace freehold
