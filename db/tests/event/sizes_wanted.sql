-- Specification of event.sizes_wanted: Discord is asked about guilds by the hour.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select event.size_seen(1, 100, 10, '2026-01-01 10:05Z');
select is(event.sizes_wanted('{1,2}', '2026-01-01 10:30Z'), '{2}', 'about those that are not known');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.sizes_wanted(array[1])')$$, 'the bot asks which');

select * from finish();
rollback;
