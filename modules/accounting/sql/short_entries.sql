-- Which entries have fewer than two lines?
select e.number
from journal_entries e
where (select count(*) from journal_lines l where l.entry_id = e.id and l.deleted_at is null) < 2
order by e.number
