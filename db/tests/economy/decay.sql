-- Specification of the table economy.decay: a row a guild, which goes with it.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

insert into economy.decay (guild_id, week) values (1, '2026-01-05'), (2, '2026-01-05');
select throws_ok(
  $$insert into economy.decay (guild_id, week) values (1, '2026-01-12')$$, '23505', null, 'one week at a time'
);
delete from app.guild where guild_id = 1;
select is((select array_agg(d.guild_id) from economy.decay d), array[2::bigint], 'a guild that is deleted takes its row along');
select table_privs_are('economy', 'decay', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
