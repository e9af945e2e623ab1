-- Specification of outbox.follow_up: it belongs to an effect.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
\ir ../../fixtures/work.sql
select plan(3);

select tests.queue('channel 101') as effect_id \gset
select throws_ok(
  $$insert into outbox.follow_up values (1, 0, 'tests._work', '{}')$$, '23503', null, 'of an effect that there is'
);
insert into outbox.follow_up values (1, :effect_id, 'tests._work', '{}');
delete from outbox.effect;
select is((select count(*) from outbox.follow_up), 0::bigint, 'it goes with the effect');
select table_privs_are('outbox', 'follow_up', 'guildkeeper_bot', '{}', 'the bot has no part in it');

select * from finish();
rollback;
