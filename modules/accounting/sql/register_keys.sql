-- Which posted lines has an account from a day on, oldest first, and what do they move?
select l.rid, l.amount
from journal_lines l
where l.account_id = :account and l.currency = :currency and l.day >= :from and l.deleted_at is null
order by l.day, l.rid
