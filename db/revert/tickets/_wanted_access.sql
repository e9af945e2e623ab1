-- Revert guildkeeper:tickets/_wanted_access from pg

begin;
set local role guildkeeper_owner;

drop function tickets._wanted_access;

commit;
