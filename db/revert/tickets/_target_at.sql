-- Revert guildkeeper:tickets/_target_at from pg

begin;
set local role guildkeeper_owner;

drop function tickets._target_at;

commit;
