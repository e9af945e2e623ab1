-- Revert guildkeeper:tickets/_read_hours from pg

begin;
set local role guildkeeper_owner;

drop function tickets._read_hours;

commit;
