-- Specification of moderation._until: when something ends, in words.

begin;
select plan(2);

select is(moderation._until('2026-01-01T12:00:00Z'), 'until 2026-01-01 12:00 UTC', 'at a time');
select is(moderation._until(null), 'for good', 'or not');

select * from finish();
rollback;
