-- Adds people and organisations once each, with their roles, phones, e-mails, addresses, tax numbers and notes.
-- min_compatible: 1

create table parties (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    code text not null default '',
    kind text not null default 'individual',
    full_name text collate "und-x-icu" not null,
    prefix text not null default '',
    given_name text not null default '',
    family_name text not null default '',
    parent_name text not null default '',
    birth_date date,
    customer_since date,
    language text not null default '',
    do_not_call boolean not null default false,
    do_not_message boolean not null default false,
    do_not_email boolean not null default false,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id)
);
select freehold_tenant_table('parties');
create index parties_full_name on parties (org_id, full_name, rid) where deleted_at is null;
create index parties_code on parties (org_id, code, rid) where deleted_at is null;
create index parties_customer_since on parties (org_id, customer_since, rid) where customer_since is not null and deleted_at is null;

create table party_roles (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    party_id uuid not null,
    role text not null default 'buyer',
    code text not null default '',
    since date,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('party_roles');
create unique index party_roles_once on party_roles (org_id, party_id, role) where deleted_at is null;
create unique index party_roles_code on party_roles (org_id, role, code) where deleted_at is null and code <> '';

create table contact_points (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    party_id uuid not null,
    kind text not null default 'phone',
    label text not null default '',
    value text not null,
    digits text not null default '',
    match_key text not null default '',
    is_primary boolean not null default false,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('contact_points');
create index contact_points_party on contact_points (org_id, party_id, kind) where deleted_at is null;
create index contact_points_match on contact_points (org_id, match_key) where deleted_at is null;

create table addresses (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    party_id uuid not null,
    kind text not null default 'residence',
    line1 text not null,
    line2 text not null default '',
    city text collate "und-x-icu" not null default '',
    district text not null default '',
    state text not null default '',
    postal_code text not null default '',
    country text not null default '',
    is_primary boolean not null default false,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('addresses');
create index addresses_party on addresses (org_id, party_id) where deleted_at is null;

create table tax_ids (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    party_id uuid not null,
    kind text not null default 'pan',
    number text not null,
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('tax_ids');
create unique index tax_ids_once on tax_ids (org_id, party_id, kind, number) where deleted_at is null;
create index tax_ids_number on tax_ids (org_id, number) where deleted_at is null;

create table notes (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    party_id uuid not null,
    body text not null,
    written_at bigint,
    author text not null default '',
    version bigint not null default 1,
    created_at bigint not null default 0,
    updated_at bigint not null default 0,
    deleted_at bigint,
    custom text not null default '{}',
    _pos bigint not null default 0,
    _scope text,
    _extra text,
    primary key (org_id, id),
    foreign key (org_id, party_id) references parties (org_id, id)
);
select freehold_tenant_table('notes');
create index notes_party on notes (org_id, party_id) where deleted_at is null;

create view customer_list with (security_invoker = true) as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.org_id = p.org_id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    p.customer_since as since,
    p.deleted_at as deleted_at
from parties p
where p.customer_since is not null and p.deleted_at is null;

create view agent_list with (security_invoker = true) as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.org_id = p.org_id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    r.since as since,
    p.deleted_at as deleted_at
from parties p
join party_roles r on r.party_id = p.id and r.org_id = p.org_id and r.role = 'agent' and r.deleted_at is null
where p.deleted_at is null;

create view party_list with (security_invoker = true) as
select
    p.rid as rid,
    p.id as id,
    p.code as code,
    p.full_name as full_name,
    p.kind as kind,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'phone' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as phone,
    (select c.value
     from contact_points c
     where c.party_id = p.id and c.org_id = p.org_id and c.kind = 'email' and c.deleted_at is null
     order by c.is_primary desc, c.rid
     limit 1) as email,
    (select a.city
     from addresses a
     where a.party_id = p.id and a.org_id = p.org_id and a.deleted_at is null
     order by a.is_primary desc, a.rid
     limit 1) as city,
    p.deleted_at as deleted_at
from parties p
where p.deleted_at is null;
