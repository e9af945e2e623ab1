-- Revert guildkeeper:tickets/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function tickets._maintain;

commit;
