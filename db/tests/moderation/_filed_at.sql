-- Specification of moderation._filed_at: when a case was filed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(3);

select moderation.warn(1, 5, reason => 'x', at => '2026-01-02T12:00Z');
select is(moderation._filed_at(1, 1), '2026-01-02T12:00Z'::timestamptz, 'the moment that it says');
select is(moderation._filed_at(1, 2), null, 'a number that no case has');
select is(moderation._filed_at(2, 1), null, 'in this guild');

select * from finish();
rollback;
