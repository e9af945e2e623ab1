-- Revert guildkeeper:stats/_was_active from pg

begin;
set local role guildkeeper_owner;

drop function stats._was_active;

commit;
