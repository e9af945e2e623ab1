-- Revert guildkeeper:tickets/_contains from pg

begin;
set local role guildkeeper_owner;

drop function tickets._contains;

commit;
