-- Revert guildkeeper:tickets/_require_any_staff from pg

begin;
set local role guildkeeper_owner;

drop function tickets._require_any_staff;

commit;
