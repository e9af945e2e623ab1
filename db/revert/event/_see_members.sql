-- Revert guildkeeper:event/_see_members from pg

begin;
set local role guildkeeper_owner;

drop function event._see_members;

commit;
