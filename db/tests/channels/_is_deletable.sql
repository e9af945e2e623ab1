-- Specification of channels._is_deletable: which messages Discord deletes.

begin;
select plan(16);

select is(channels._is_deletable(k.kind), k.deletes, coalesce(k.kind::text, 'unknown'))
from (values
  (0, true), (6, true), (7, true), (8, true), (18, true), (19, true), (20, true), (24, true), (46, true), (null, true),
  (1, false), (2, false), (3, false), (4, false), (5, false), (21, false)
) as k (kind, deletes);

select * from finish();
rollback;
