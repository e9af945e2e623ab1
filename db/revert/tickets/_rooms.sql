-- Revert guildkeeper:tickets/_rooms from pg

begin;
set local role guildkeeper_owner;

drop function tickets._rooms;

commit;
