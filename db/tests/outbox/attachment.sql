-- Specification of outbox.attachment: the files of messages that are not sent yet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/effects.sql
select plan(4);

create temporary table filed as select tests.queue('channel 101') as effect_id;
insert into outbox.attachment (guild_id, effect_id, place, name, data) select 1, f.effect_id, 1, 'a.txt', 'x' from filed f;
select throws_ok(
  $$insert into outbox.attachment (guild_id, effect_id, place, name, data) values (1, 0, 1, 'a.txt', 'x')$$, '23503', null,
  'a file belongs to an effect'
);
update outbox.effect set state = 'dead', finished_at = tests.t();
select is((select count(*) from outbox.attachment), 1::bigint, 'it is kept while the effect may be redone');
do $$ begin perform outbox.prune(1, tests.t(1)); end $$;
select is((select count(*) from outbox.attachment), 0::bigint, 'and goes with it');
select table_privs_are('outbox', 'attachment', 'guildkeeper_bot', '{}', 'the bot asks outbox.claimed_files');

select * from finish();
rollback;
