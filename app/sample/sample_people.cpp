// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_people.h"

namespace freehold {
namespace {

const QStringList &givenNames()
{
    static const QStringList names =
        QStringLiteral("Aarav Bhavna Chetan Devika Farhan Gauri Harish Indira Jatin Kavya Lakshmi Manpreet Nikhil Oorja Pranav "
                       "Rukmini Sandeep Tanvi Uday Vidya Waseem Yamini Zoya Anand Bina Chirag Deepa Eshwar Fatima Girish Hema "
                       "Ishaan Jyoti Kiran Leela Mohan Neha Omkar Padma Rahul Sneha Tarun Usha Varun Meera Arjun Pooja Rohan "
                       "Shweta Vikram")
            .split(u' ');
    return names;
}

const QStringList &familyNames()
{
    static const QStringList names =
        QStringLiteral("Deshmukh Iyer Rao Menon Sheikh Patil Nambiar Chatterjee Shah Reddy Narayanan Gill Joshi Bhatt Kulkarni "
                       "Hegde Varma Saxena Kamath Krishnan Ansari Nair Bose Desai Pillai Agarwal Mishra Shetty Gowda Mukherjee "
                       "Chopra Thakur Jadhav Fernandes Pawar Tiwari Jain Bhosale Sharma Gupta")
            .split(u' ');
    return names;
}

struct SamplePlace {
    QString city;
    QString state;
    QString postalCode;
};

const QList<SamplePlace> &places()
{
    static const QList<SamplePlace> list{
        {QStringLiteral("Pune"), QStringLiteral("Maharashtra"), QStringLiteral("411038")},
        {QStringLiteral("Nashik"), QStringLiteral("Maharashtra"), QStringLiteral("422005")},
        {QStringLiteral("Mumbai"), QStringLiteral("Maharashtra"), QStringLiteral("400063")},
        {QStringLiteral("Bengaluru"), QStringLiteral("Karnataka"), QStringLiteral("560041")},
        {QStringLiteral("Hyderabad"), QStringLiteral("Telangana"), QStringLiteral("500072")},
        {QStringLiteral("Satara"), QStringLiteral("Maharashtra"), QStringLiteral("415001")}};
    return list;
}

/// The n-th number of its kind; none is given twice.
QString samplePan(SampleRandom &random, const QString &family, int n)
{
    QString pan;
    for (int rest = n / 10'000; pan.size() < 3; rest /= 26)
        pan.prepend(QChar(u'A' + rest % 26));
    pan += u'P';
    pan += family.front().toUpper();
    return pan + QStringLiteral("%1").arg(n % 10'000, 4, 10, QChar(u'0')) + QChar(u'A' + random.below(26));
}

} // namespace

AddCustomer sampleCustomer(SampleRandom &random, int n)
{
    const QString given = random.pick(givenNames());
    const QString family = random.pick(familyNames());
    const SamplePlace place = random.pick(places());
    AddCustomer customer;
    customer.fullName = given + u' ' + family;
    // A prime step walks all eight-digit numbers without repeating one.
    const qint64 digits = (static_cast<qint64>(n) * 7'368'787 + 10'420'001) % 100'000'000;
    customer.phones = QStringLiteral("+91 9%1").arg(digits + 800'000'000, 9, 10, QChar(u'0'));
    if (random.chance(70))
        customer.emails = QStringLiteral("%1.%2%3@example.in").arg(given.toLower(), family.toLower(), QString::number(n));
    customer.addresses = {{.line1 = QStringLiteral("%1, %2 Nagar").arg(random.between(1, 240)).arg(random.pick(familyNames())),
                           .city = place.city,
                           .state = place.state,
                           .postalCode = place.postalCode,
                           .country = QStringLiteral("IN")}};
    if (random.chance(40))
        customer.taxIds = {{.kind = TaxIdKind::Pan, .number = samplePan(random, family, n)}};
    customer.allowDuplicate = true;
    return customer;
}

} // namespace freehold
