-- Revert guildkeeper:event/member_changed from pg

begin;
set local role guildkeeper_owner;

drop function event.member_changed;

commit;
