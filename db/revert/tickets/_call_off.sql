-- Revert guildkeeper:tickets/_call_off from pg

begin;
set local role guildkeeper_owner;

drop function tickets._call_off;

commit;
