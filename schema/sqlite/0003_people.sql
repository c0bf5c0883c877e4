-- Adds people and organisations once each, with their roles, phones, e-mails, addresses, tax numbers and notes.
-- min_compatible: 1

create table parties (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    code text not null default '' collate nocase,
    kind text not null default 'individual',
    full_name text not null collate nocase,
    prefix text not null default '',
    given_name text not null default '',
    family_name text not null default '',
    parent_name text not null default '',
    birth_date text,
    customer_since text,
    language text not null default '',
    do_not_call integer not null default 0 check (do_not_call in (0, 1)),
    do_not_message integer not null default 0 check (do_not_message in (0, 1)),
    do_not_email integer not null default 0 check (do_not_email in (0, 1)),
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
-- The columns behind the key make these indexes answer the lists of people and customers without touching the table.
create index parties_full_name on parties (full_name, rid, customer_since, deleted_at) where deleted_at is null;
create index parties_code on parties (code, rid, customer_since, deleted_at) where deleted_at is null;
create index parties_customer_since on parties (customer_since, rid, deleted_at) where customer_since is not null and deleted_at is null;

create table party_roles (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    party_id blob not null references parties (id),
    role text not null default 'buyer',
    code text not null default '' collate nocase,
    since text,
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index party_roles_once on party_roles (party_id, role) where deleted_at is null;
create unique index party_roles_code on party_roles (role, code) where deleted_at is null and code <> '';

create table contact_points (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    party_id blob not null references parties (id),
    kind text not null default 'phone',
    label text not null default '',
    value text not null,
    digits text not null default '',
    match_key text not null default '',
    is_primary integer not null default 0 check (is_primary in (0, 1)),
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create index contact_points_party on contact_points (party_id, kind) where deleted_at is null;
create index contact_points_match on contact_points (match_key) where deleted_at is null;

create table addresses (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    party_id blob not null references parties (id),
    kind text not null default 'residence',
    line1 text not null,
    line2 text not null default '',
    city text not null default '' collate nocase,
    district text not null default '',
    state text not null default '',
    postal_code text not null default '',
    country text not null default '',
    is_primary integer not null default 0 check (is_primary in (0, 1)),
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create index addresses_party on addresses (party_id) where deleted_at is null;

create table tax_ids (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    party_id blob not null references parties (id),
    kind text not null default 'pan',
    number text not null collate nocase,
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create unique index tax_ids_once on tax_ids (party_id, kind, number) where deleted_at is null;
create index tax_ids_number on tax_ids (number) where deleted_at is null;

create table notes (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    party_id blob not null references parties (id),
    body text not null,
    written_at integer,
    author text not null default '',
    version integer not null default 1,
    created_at integer not null default 0,
    updated_at integer not null default 0,
    deleted_at integer,
    custom text not null default '{}',
    _pos integer not null default 0,
    _scope text,
    _extra text
) strict;
create index notes_party on notes (party_id) where deleted_at is null;

create view customer_list as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    p.customer_since as since,
    p.deleted_at as deleted_at
from parties p
where p.customer_since is not null and p.deleted_at is null;

create view agent_list as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    r.since as since,
    p.deleted_at as deleted_at
from parties p
join party_roles r on r.party_id = p.id and r.role = 'agent' and r.deleted_at is null
where p.deleted_at is null;

create view party_list as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    p.deleted_at as deleted_at
from parties p
where p.deleted_at is null;
