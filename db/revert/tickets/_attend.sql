-- Revert guildkeeper:tickets/_attend from pg

begin;
set local role guildkeeper_owner;

drop function tickets._attend;

commit;
