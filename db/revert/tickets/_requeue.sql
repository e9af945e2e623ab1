-- Revert guildkeeper:tickets/_requeue from pg

begin;
set local role guildkeeper_owner;

drop function tickets._requeue;

commit;
