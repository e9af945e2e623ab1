-- Specification of event.size_seen: counts of a guild are handed on.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select event.size_seen(1, 100, 10, '2026-01-01 10:05Z');
select is((select members from stats.size), 100, 'to statistics');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.size_seen(1, 1, 1)')$$, 'the bot tells them');

select * from finish();
rollback;
