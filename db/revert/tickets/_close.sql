-- Revert guildkeeper:tickets/_close from pg

begin;
set local role guildkeeper_owner;

drop function tickets._close;

commit;
