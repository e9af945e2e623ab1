-- Revert guildkeeper:tickets/_is_full from pg

begin;
set local role guildkeeper_owner;

drop function tickets._is_full;

commit;
