-- Revert guildkeeper:tickets/_idle_at from pg

begin;
set local role guildkeeper_owner;

drop function tickets._idle_at;

commit;
