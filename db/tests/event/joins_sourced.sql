-- Specification of event.joins_sourced: how members came is handed on.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

insert into stats.stay (guild_id, member_id, began_at) values (1, 5, '2026-01-01 10:30Z');
select event.joins_sourced(1, array[row(5, '2026-01-01 10:30Z', 5, 'abc', 7)]::stats.join_source[]);
select is((select invite_code from stats.stay), 'abc', 'to statistics');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select event.joins_sourced(1, null)')$$, 'the bot tells it');

select * from finish();
rollback;
