-- Revert guildkeeper:tickets/_store_type from pg

begin;
set local role guildkeeper_owner;

drop function tickets._store_type;

commit;
