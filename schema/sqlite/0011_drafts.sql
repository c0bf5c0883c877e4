-- What was typed into forms and not saved yet; never leaves the device.
-- min_compatible: 1

create table drafts (
    form text not null,
    owner text not null,
    content text not null,
    at integer not null,
    primary key (form, owner)
) strict, without rowid;
