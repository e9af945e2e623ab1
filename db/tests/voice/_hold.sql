-- Specification of voice._hold: settlements of a guild wait.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

select voice._hold(1);
select results_eq(
  'select s.guild_id from voice.settings s where s.xmax = pg_current_xact_id()::xid', array[1::bigint], 'its settings are locked'
);

select * from finish();
rollback;
