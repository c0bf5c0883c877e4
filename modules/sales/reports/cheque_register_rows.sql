-- Which cheques were received between two days, and where are they?
select i.id, r.day, i.number, i.bank, i.cheque_day, p.full_name, r.number, i.state, i.deposit_day, i.cleared_day, i.bounce_day,
       r.ended_day, r.state, r.amount, r.currency
  from receipts r
  join instruments i on i.receipt_id = r.id and i.deleted_at is null
  join parties p on p.id = r.party_id
 where r.day >= :from and r.day <= :to and r.deleted_at is null
 order by r.day, r.number
