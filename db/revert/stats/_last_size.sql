-- Revert guildkeeper:stats/_last_size from pg

begin;
set local role guildkeeper_owner;

drop function stats._last_size;

commit;
