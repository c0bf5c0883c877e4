// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcard_reader.h"

#include "base/text.h"
#include "exchange/vcard_property.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QUrl>

namespace freehold {
namespace {

constexpr int kNoPreference = 1'000;
/// Apple writes birthdays without a year as of this year.
constexpr int kOmittedYear = 1604;

/// "+1-418-656-9254;ext=102" of a tel: address in the way people write it.
QString phoneOfUri(const QString &value)
{
    if (!value.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        return value;
    const QStringList parts = QUrl::fromPercentEncoding(value.mid(4).toUtf8()).split(u';');
    QString phone = parts.first();
    for (const QString &part : parts.mid(1)) {
        if (part.startsWith(QLatin1String("ext="), Qt::CaseInsensitive))
            phone += QStringLiteral(" ext. ") + part.mid(4);
    }
    return phone;
}

QString mailOfUri(const QString &value)
{
    return value.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) ? QUrl::fromPercentEncoding(value.mid(7).section(u'?', 0, 0).toUtf8()) : value;
}

std::optional<QDate> dateOfCard(const QString &value)
{
    QString digits = value.section(u'T', 0, 0);
    digits.remove(u'-');
    if (digits.size() != 8 || value.startsWith(QLatin1String("--")))
        return std::nullopt;
    const QDate date = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return date.isValid() && date.year() != kOmittedYear ? std::optional(date) : std::nullopt;
}

/// "_$!<Mobile>!$_" is how Apple marks a label of its own list.
QString plainLabel(QString label)
{
    if (label.startsWith(QLatin1String("_$!<")) && label.endsWith(QLatin1String(">!$_")))
        label = label.mid(4, label.size() - 8);
    return label;
}

/// Gathers the properties of one card.
class CardBuilder
{
public:
    [[nodiscard]] bool isVersion21() const { return m_card.version == QLatin1String("2.1"); }
    [[nodiscard]] bool hasAnything() const { return m_hasAnything; }

    void take(const VCardProperty &property)
    {
        m_hasAnything = m_hasAnything || property.name != "VERSION";
        if (takeText(property) || takeContact(property))
            return;
        if (property.name == "N")
            takeName(property);
        else if (property.name == "ADR")
            takeAddress(property);
        else if (property.name == "ORG")
            takeOrganisation(property);
        else if (property.name == "BDAY")
            takeBirthday(property);
        else if (property.name == "PHOTO")
            ++m_card.photos;
        else if (property.name == "X-ABLABEL")
            m_labels.insert(property.group, plainLabel(plain(property.value)));
        else if (property.name == "CATEGORIES")
            takeCategories(property);
    }

    VCard finish()
    {
        if (m_card.fullName.isEmpty())
            m_card.fullName = composedName();
        markPreferred(m_card.phones, m_phoneMarks);
        markPreferred(m_card.emails, m_emailMarks);
        markPreferred(m_card.urls, m_urlMarks);
        markPreferred(m_card.addresses, m_addressMarks);
        return std::move(m_card);
    }

private:
    /// What is settled only at the card's end: which of several values comes first, and labels, which may follow later.
    struct Mark {
        int preference = kNoPreference;
        QByteArray group;
    };

    QString plain(const QString &value) const { return unescapeVCardValue(value, isVersion21()).trimmed(); }

    static void setOnce(QString &target, const QString &value)
    {
        if (target.isEmpty())
            target = value;
    }

    bool takeText(const VCardProperty &property)
    {
        if (property.name == "VERSION")
            m_card.version = property.value.trimmed();
        else if (property.name == "FN")
            setOnce(m_card.fullName, plain(property.value));
        else if (property.name == "TITLE")
            setOnce(m_card.title, plain(property.value));
        else if (property.name == "UID")
            setOnce(m_card.uid, plain(property.value));
        else if (property.name == "KIND")
            setOnce(m_card.kind, plain(property.value).toLower());
        else if (property.name == "NOTE")
            takeNote(plain(property.value));
        else
            return false;
        return true;
    }

    bool takeContact(const VCardProperty &property)
    {
        if (property.name == "TEL")
            addContact(m_card.phones, m_phoneMarks, property, phoneOfUri(plain(property.value)));
        else if (property.name == "EMAIL")
            addContact(m_card.emails, m_emailMarks, property, mailOfUri(plain(property.value)));
        else if (property.name == "URL")
            addContact(m_card.urls, m_urlMarks, property, plain(property.value));
        else
            return false;
        return true;
    }

    void addContact(QList<ContactValue> &list, QList<Mark> &marks, const VCardProperty &property, const QString &value)
    {
        if (value.isEmpty())
            return;
        list.append({value, kindsOf(property), {}, false});
        marks.append(markOf(property));
    }

    static QStringList kindsOf(const VCardProperty &property)
    {
        QStringList kinds = property.types;
        kinds.removeAll(QStringLiteral("pref"));
        return kinds;
    }

    static Mark markOf(const VCardProperty &property)
    {
        const bool isPref = property.types.contains(QStringLiteral("pref"));
        return {isPref ? 1 : property.preference > 0 ? property.preference : kNoPreference, property.group};
    }

    template <typename Entry>
    void markPreferred(QList<Entry> &entries, const QList<Mark> &marks) const
    {
        int best = kNoPreference;
        for (const Mark &mark : marks)
            best = std::min(best, mark.preference);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            entries[i].isPreferred = best < kNoPreference && marks.at(i).preference == best;
            if (!marks.at(i).group.isEmpty())
                entries[i].label = m_labels.value(marks.at(i).group);
        }
    }

    /// One part of N or ADR; from 3.0 on it may be a list, which is joined.
    QString part(const QStringList &parts, qsizetype index, const QString &joint) const
    {
        if (isVersion21())
            return plain(parts.value(index));
        QStringList pieces;
        for (const QString &piece : splitVCardValue(parts.value(index), u',')) {
            if (const QString whole = plain(piece); !whole.isEmpty())
                pieces.append(whole);
        }
        return pieces.join(joint);
    }

    void takeName(const VCardProperty &property)
    {
        const QStringList parts = splitVCardValue(property.value, u';');
        setOnce(m_card.family, part(parts, 0, QStringLiteral(" ")));
        setOnce(m_card.given, part(parts, 1, QStringLiteral(" ")));
        setOnce(m_card.additional, part(parts, 2, QStringLiteral(" ")));
        setOnce(m_card.prefix, part(parts, 3, QStringLiteral(" ")));
        setOnce(m_card.suffix, part(parts, 4, QStringLiteral(", ")));
    }

    QString composedName() const
    {
        QStringList words{m_card.prefix, m_card.given, m_card.additional, m_card.family, m_card.suffix};
        words.removeAll(QString());
        return words.isEmpty() ? m_card.organisation : words.join(u' ');
    }

    void takeAddress(const VCardProperty &property)
    {
        const QStringList parts = splitVCardValue(property.value, u';');
        const auto at = [&](qsizetype index) { return part(parts, index, QStringLiteral(", ")); };
        PostalAddress address{at(0), at(1), at(2), at(3), at(4), at(5), at(6), kindsOf(property), {}, false};
        if ((address.postBox + address.extended + address.street + address.locality + address.region + address.postcode + address.country).isEmpty())
            return;
        m_card.addresses.append(address);
        m_addressMarks.append(markOf(property));
    }

    void takeOrganisation(const VCardProperty &property)
    {
        if (!m_card.organisation.isEmpty())
            return;
        QStringList parts = splitVCardValue(property.value, u';');
        m_card.organisation = plain(parts.takeFirst());
        QStringList units;
        for (const QString &unit : std::as_const(parts)) {
            if (const QString whole = plain(unit); !whole.isEmpty())
                units.append(whole);
        }
        m_card.department = units.join(QStringLiteral(", "));
    }

    void takeBirthday(const VCardProperty &property)
    {
        if (m_card.birthday || !m_card.birthdayText.isEmpty())
            return;
        const QString written = plain(property.value);
        m_card.birthday = dateOfCard(written);
        if (!m_card.birthday)
            m_card.birthdayText = written;
    }

    void takeNote(const QString &note)
    {
        if (note.isEmpty() || m_notes.contains(note))
            return;
        m_notes.append(note);
        m_card.note = m_notes.join(u'\n');
    }

    void takeCategories(const VCardProperty &property)
    {
        for (const QString &category : splitVCardValue(property.value, u',')) {
            if (const QString whole = plain(category); !whole.isEmpty())
                m_card.categories.append(whole);
        }
    }

    VCard m_card;
    bool m_hasAnything = false;
    QStringList m_notes;
    QList<Mark> m_phoneMarks;
    QList<Mark> m_emailMarks;
    QList<Mark> m_urlMarks;
    QList<Mark> m_addressMarks;
    QHash<QByteArray, QString> m_labels;
};

/// Cuts the stream of properties into cards.
class CardReader
{
public:
    CardReader(const QByteArray &bytes, const VCardLimits &limits)
        : m_limits(limits), m_total(bytes.size()), m_lines(bytes, limits.valueBytes)
    {
    }

    Result<VCardFile> read(const Progress &progress)
    {
        while (std::optional<VCardProperty> property = m_lines.next(m_builder && m_builder->isVersion21())) {
            take(*property);
            if (m_file.cards.size() > m_limits.cards)
                return Error{ErrorCode::Limit, text("Import", "The file holds more than %1 contacts. Split it and import the parts.").arg(m_limits.cards), {}};
            if (progress && !progress(m_lines.position(), m_total))
                return Error{ErrorCode::Cancelled, text("Import", "The import was stopped."), {}};
        }
        if (m_lines.isTooLong())
            return Error{ErrorCode::Limit, text("Import", "The entry that ends in line %1 is longer than %2. Shorten it and import again.")
                                               .arg(m_lines.line()).arg(QLocale().formattedDataSize(m_limits.valueBytes)), {}};
        closeUnfinished();
        if (m_file.cards.isEmpty())
            return Error{ErrorCode::InvalidInput, text("Import", "There are no contacts in this file. Export them as vCard (.vcf) and import that file."), {}};
        m_file.ignoredLines = m_lines.ignoredLines();
        return m_file;
    }

private:
    void take(const VCardProperty &property)
    {
        const bool isCardMark = property.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (property.name == "BEGIN" && isCardMark)
            begin();
        else if (property.name == "END" && isCardMark)
            end();
        else if (m_builder && m_inner == 0)
            m_builder->take(property);
        // A card within a card is somebody's assistant (AGENT in 2.1) and no contact of its own.
        m_isAgent = property.name == "AGENT" && property.value.trimmed().isEmpty();
    }

    void begin()
    {
        if (m_builder && (m_isAgent || m_inner > 0)) {
            ++m_inner;
            return;
        }
        closeUnfinished();
        m_builder.emplace();
    }

    void end()
    {
        if (m_inner > 0)
            --m_inner;
        else if (m_builder)
            store();
    }

    void closeUnfinished()
    {
        m_inner = 0;
        if (!m_builder)
            return;
        if (m_builder->hasAnything()) {
            ++m_file.unfinishedCards;
            store();
        }
        m_builder.reset();
    }

    void store()
    {
        m_file.cards.append(m_builder->finish());
        m_file.photos += m_file.cards.last().photos;
        m_builder.reset();
    }

    VCardLimits m_limits;
    qint64 m_total;
    VCardLines m_lines;
    std::optional<CardBuilder> m_builder;
    VCardFile m_file;
    int m_inner = 0;
    bool m_isAgent = false;
};

} // namespace

Result<VCardFile> readVCards(const QByteArray &bytes, const VCardLimits &limits, const Progress &progress)
{
    return CardReader(bytes, limits).read(progress);
}

Result<VCardFile> readVCardFile(const QString &path, const VCardLimits &limits, const Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, text("Import", "%1 cannot be opened. Check that the file is there and that you may read it.").arg(path), {}};
    if (file.size() > limits.fileBytes)
        return Error{ErrorCode::Limit, text("Import", "The file is larger than %1. Export the contacts in smaller groups.")
                                           .arg(QLocale().formattedDataSize(limits.fileBytes)), {}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Trouble, text("Import", "Reading %1 stopped: %2.").arg(path, file.errorString()), {}};
    return readVCards(bytes, limits, progress);
}

} // namespace freehold
