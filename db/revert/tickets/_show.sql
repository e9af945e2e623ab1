-- Revert guildkeeper:tickets/_show from pg

begin;
set local role guildkeeper_owner;

drop function tickets._show;

commit;
