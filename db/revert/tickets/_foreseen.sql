-- Revert guildkeeper:tickets/_foreseen from pg

begin;
set local role guildkeeper_owner;

drop function tickets._foreseen;

commit;
