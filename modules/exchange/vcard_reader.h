// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace freehold {

/// A phone number, e-mail or web address of a card.
struct ContactValue {
    QString value;
    QStringList kinds; ///< lower case, as given: home, work, cell, voice, fax, internet, ...
    QString label;     ///< the user's own word for it, if any
    bool isPreferred = false;
};

struct PostalAddress {
    QString postBox;
    QString extended;
    QString street;
    QString locality;
    QString region;
    QString postcode;
    QString country;
    QStringList kinds;
    QString label;
    bool isPreferred = false;
};

/// One contact of a vCard file.
struct VCard {
    QString version;  ///< "2.1", "3.0", "4.0"
    QString kind;     ///< individual if empty; org, group, location
    QString uid;
    QString fullName; ///< as given, else put together from the parts; may be empty
    QString given;
    QString family;
    QString additional;
    QString prefix;
    QString suffix;
    QString organisation;
    QString department;
    QString title;
    QList<ContactValue> phones;
    QList<ContactValue> emails;
    QList<ContactValue> urls;
    QList<PostalAddress> addresses;
    QStringList categories;
    QString note; ///< several notes are joined by line ends
    std::optional<QDate> birthday;
    QString birthdayText; ///< as written, when it is no full date: "--0203"
    int photos = 0;       ///< pictures are passed over, only counted
};

struct VCardFile {
    QList<VCard> cards;
    int photos = 0;
    int unfinishedCards = 0; ///< cards among them whose END was missing
    int ignoredLines = 0;    ///< lines that are no property
};

struct VCardLimits {
    qint64 fileBytes = qint64(256) * 1024 * 1024;
    qsizetype valueBytes = 1024 * 1024; ///< of one property, pictures and keys aside
    int cards = 100'000;
};

/// Reads vCard 2.1, 3.0 and 4.0, mixed if need be. InvalidInput if there is no card in it, Limit.
Result<VCardFile> readVCards(const QByteArray &bytes, const VCardLimits &limits = {}, const Progress &progress = {});

/// The same from a file; NotFound if it cannot be opened, Cancelled by `progress`.
Result<VCardFile> readVCardFile(const QString &path, const VCardLimits &limits = {}, const Progress &progress = {});

} // namespace freehold
