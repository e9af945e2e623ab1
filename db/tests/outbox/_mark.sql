-- Specification of outbox._mark: what names an effect in Discord's audit log.

begin;
select plan(3);

select is(outbox._mark(4711), '[effect 4711]', 'it says of which effect it is');
select is(outbox._mark_of('Ticket 12 ' || outbox._mark(4711)), 4711::bigint, 'outbox._mark_of reads it behind a reason');
select cmp_ok(length(outbox._mark(9223372036854775807)), '<=', 31, 'and it leaves 480 of the 512 characters to the reason');

select * from finish();
rollback;
