-- Revert guildkeeper:tickets/_fail from pg

begin;
set local role guildkeeper_owner;

drop function tickets._fail;

commit;
