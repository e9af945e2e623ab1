-- Revert guildkeeper:stats/_counter_name from pg

begin;
set local role guildkeeper_owner;

drop function stats._counter_name;

commit;
