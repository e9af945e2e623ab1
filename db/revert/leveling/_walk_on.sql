-- Revert guildkeeper:leveling/_walk_on from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('leveling._walk_on');
drop function leveling._walk_on;

commit;
