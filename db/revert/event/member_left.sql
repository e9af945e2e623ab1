-- Revert guildkeeper:event/member_left from pg

begin;
set local role guildkeeper_owner;

drop function event.member_left;

commit;
