-- Revert guildkeeper:reports/_entitled from pg

begin;
set local role guildkeeper_owner;

drop function reports._entitled;

commit;
