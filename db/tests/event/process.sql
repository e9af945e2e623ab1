-- Specification of event.process: the processes that serve shards.

begin;
select plan(2);

select throws_ok(
  $$insert into event.process (holder, at_most, takes_any, alive_until) values ('a', 0, true, now())$$, '23514', null,
  'a process that serves takes something'
);
select table_privs_are('event', 'process', 'guildkeeper_admin', '{SELECT}', 'operators may read it');

select * from finish();
rollback;
