-- Specification of outbox._marked: a reason that names its effect.

begin;
select plan(5);
select is(outbox._marked('Ticket 12', 4711), 'Ticket 12 [effect 4711]', 'it says why, and of which effect it is');
select is(outbox._marked(null, 4711), '[effect 4711]', 'also without a reason');
select is(outbox._mark_of(outbox._marked('Ticket 12', 4711)), 4711::bigint, 'outbox._mark_of reads it');
select is(
  outbox._mark_of(outbox._marked(repeat('x', 1000), 999999999999999999)), 999999999999999999, 'however long the reason is'
);
select cmp_ok(
  length(outbox._marked(repeat('x', 1000), 9223372036854775807)), '<=', 512, 'which is as long as Discord takes it at most'
);

select * from finish();
rollback;
