-- Revert guildkeeper:event/_mend from pg

begin;
set local role guildkeeper_owner;

drop function event._mend;

commit;
