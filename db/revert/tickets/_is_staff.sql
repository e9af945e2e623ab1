-- Revert guildkeeper:tickets/_is_staff from pg

begin;
set local role guildkeeper_owner;

drop function tickets._is_staff;

commit;
