-- Specification of outbox.switch: whether effects are handed out, and who said so.

begin;
select plan(4);

select is(
  (select running from outbox.switch order by switch_id desc limit 1), true, 'a new database hands out effects'
);

select outbox._throw_switch(false, 'why not');
select results_eq(
  $$
  select s.running, s.reason, s.database_user = session_user, s.system_identifier = c.system_identifier, s.database_id = d.oid
  from outbox.switch s, pg_control_system() c, pg_database d
  where d.datname = current_database()
  order by s.switch_id desc limit 1
  $$,
  $$ values (false, 'why not', true, true, true) $$,
  'a throw tells what, why, by whom, and in which database of which cluster'
);
select is((select count(*) from outbox.switch), 2::bigint, 'earlier throws are kept');
select table_privs_are('outbox', 'switch', 'guildkeeper_bot', '{}', 'the bot cannot throw it');

select * from finish();
rollback;
