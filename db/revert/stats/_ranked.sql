-- Revert guildkeeper:stats/_ranked from pg

begin;
set local role guildkeeper_owner;

drop function stats._ranked;

commit;
