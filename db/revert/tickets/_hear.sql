-- Revert guildkeeper:tickets/_hear from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hear;

commit;
