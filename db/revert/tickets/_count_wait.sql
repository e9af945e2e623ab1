-- Revert guildkeeper:tickets/_count_wait from pg

begin;
set local role guildkeeper_owner;

drop function tickets._count_wait;

commit;
