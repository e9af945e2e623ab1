-- Revert guildkeeper:event/_deeds_heard_since from pg

begin;
set local role guildkeeper_owner;

drop function event._deeds_heard_since;

commit;
