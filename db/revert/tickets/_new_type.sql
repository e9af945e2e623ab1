-- Revert guildkeeper:tickets/_new_type from pg

begin;
set local role guildkeeper_owner;

drop function tickets._new_type;

commit;
