-- Revert guildkeeper:tickets/_deleted from pg

begin;
set local role guildkeeper_owner;

drop function tickets._deleted;

commit;
