-- Revert guildkeeper:tickets/_reread from pg

begin;
set local role guildkeeper_owner;

drop function tickets._reread;

commit;
