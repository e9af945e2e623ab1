-- Revert guildkeeper:tickets/_has_open from pg

begin;
set local role guildkeeper_owner;

drop function tickets._has_open;

commit;
