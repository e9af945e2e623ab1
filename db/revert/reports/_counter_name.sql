-- Revert guildkeeper:reports/_counter_name from pg

begin;
set local role guildkeeper_owner;

drop function reports._counter_name;

commit;
