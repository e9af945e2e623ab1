-- Revert guildkeeper:event/schema from pg

begin;
set local role guildkeeper_owner;

drop table event.watermark;
drop type event.member;
drop type event.gap;
drop type event.channel;
drop type event.role;
drop schema event;

commit;
