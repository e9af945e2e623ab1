-- Revert guildkeeper:tickets/_viewer from pg

begin;
set local role guildkeeper_owner;

drop function tickets._viewer;

commit;
