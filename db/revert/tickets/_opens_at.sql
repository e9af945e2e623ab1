-- Revert guildkeeper:tickets/_opens_at from pg

begin;
set local role guildkeeper_owner;

drop function tickets._opens_at;

commit;
