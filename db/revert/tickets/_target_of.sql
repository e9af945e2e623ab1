-- Revert guildkeeper:tickets/_target_of from pg

begin;
set local role guildkeeper_owner;

drop function tickets._target_of;

commit;
