-- Specification of stats._follow_zone: a new zone cuts the days anew, soon.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(2);

select tests.configure('app.time_zone', 'UTC');
select is_empty($$select from outbox.due where key = 'stats._fold_due'$$, 'the same zone changes nothing');
select tests.configure('app.time_zone', 'Asia/Tokyo');
select is((select run_at from outbox.due where guild_id = 1 and key = 'stats._fold_due'), now(), 'another one is followed');

select * from finish();
rollback;
