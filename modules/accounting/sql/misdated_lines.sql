-- Which entries have a line of another date?
select distinct e.number
from journal_entries e
join journal_lines l on l.entry_id = e.id and l.deleted_at is null
where l.day <> e.day
order by e.number
