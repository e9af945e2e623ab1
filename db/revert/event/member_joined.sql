-- Revert guildkeeper:event/member_joined from pg

begin;
set local role guildkeeper_owner;

drop function event.member_joined;

commit;
