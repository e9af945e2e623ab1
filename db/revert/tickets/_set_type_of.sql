-- Revert guildkeeper:tickets/_set_type_of from pg

begin;
set local role guildkeeper_owner;

drop function tickets._set_type_of;

commit;
