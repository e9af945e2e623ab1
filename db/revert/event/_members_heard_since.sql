-- Revert guildkeeper:event/_members_heard_since from pg

begin;
set local role guildkeeper_owner;

drop function event._members_heard_since;

commit;
