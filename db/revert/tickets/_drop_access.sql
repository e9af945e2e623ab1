-- Revert guildkeeper:tickets/_drop_access from pg

begin;
set local role guildkeeper_owner;

drop function tickets._drop_access;

commit;
