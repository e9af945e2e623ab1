-- Specification of outbox._mark_of: the effect that a reason names.

begin;
select plan(7);
select is(outbox._mark_of(r.reason), r.effect_id, r.what)
from (values
  ('Ticket 12 [effect 4711]', 4711::bigint, 'it stands at the end'),
  ('[effect 5] [effect 4711]', 4711, 'whatever somebody wrote before it'),
  ('[effect 4711] and more', null, 'elsewhere it is no mark'),
  ('[effect 99999999999999999999]', null, 'what is no number of ours is none'),
  ('[effect -1]', null, 'nor is this'), ('', null, 'an empty reason names none'), (null, null, 'no reason neither')
) as r (reason, effect_id, what);

select * from finish();
rollback;
