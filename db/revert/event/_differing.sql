-- Revert guildkeeper:event/_differing from pg

begin;
set local role guildkeeper_owner;

drop function event._differing;

commit;
