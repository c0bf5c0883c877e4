-- Ways of looking at a list that somebody gave a name.
-- min_compatible: 1

create table saved_views (
    rid bigint generated always as identity unique,
    org_id uuid not null default current_setting('app.org')::uuid,
    id uuid not null,
    list text not null,
    name text not null,
    filter text not null default '',
    layout text not null default '',
    owner_id uuid not null,
    is_shared boolean not null default false,
    version bigint not null default 1, created_at bigint not null default 0, updated_at bigint not null default 0, deleted_at bigint,
    custom text not null default '{}', _pos bigint not null default 0, _scope text, _extra text,
    primary key (org_id, id),
    foreign key (org_id, owner_id) references users (org_id, id)
);
select freehold_tenant_table('saved_views');
create index saved_views_list on saved_views (org_id, list, name) where deleted_at is null;
