-- Revert guildkeeper:event/hearing from pg

begin;
set local role guildkeeper_owner;

drop type event.unread;
drop type event.place;
drop type event.hearing;

commit;
