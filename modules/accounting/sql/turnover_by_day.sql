-- What was debited and credited to each account, currency and day in the whole journal?
select account_id, currency, day,
       cast(sum(case when amount > 0 then amount else 0 end) as bigint),
       cast(sum(case when amount < 0 then -amount else 0 end) as bigint)
from journal_lines
group by account_id, currency, day
