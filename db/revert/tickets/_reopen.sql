-- Revert guildkeeper:tickets/_reopen from pg

begin;
set local role guildkeeper_owner;

drop function tickets._reopen;

commit;
