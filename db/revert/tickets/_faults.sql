-- Revert guildkeeper:tickets/_faults from pg

begin;
set local role guildkeeper_owner;

drop function tickets._faults;

commit;
