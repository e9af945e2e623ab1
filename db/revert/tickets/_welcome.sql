-- Revert guildkeeper:tickets/_welcome from pg

begin;
set local role guildkeeper_owner;

drop function tickets._welcome;

commit;
