-- Ways of looking at a list that somebody gave a name.
-- min_compatible: 1

create table saved_views (
    rid integer primary key,
    id blob not null unique check (length(id) = 16),
    list text not null,
    name text not null collate nocase,
    filter text not null default '',
    layout text not null default '',
    owner_id blob not null references users(id),
    is_shared integer not null default 0 check (is_shared in (0, 1)),
    version integer not null default 1, created_at integer not null default 0, updated_at integer not null default 0, deleted_at integer,
    custom text not null default '{}', _pos integer not null default 0, _scope text, _extra text
) strict;
create index saved_views_list on saved_views (list, name) where deleted_at is null;
