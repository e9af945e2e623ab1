-- Revert guildkeeper:event/schema from pg

begin;
set local role guildkeeper_owner;

drop table event.watermark;
drop type event.gap;
drop schema event;

commit;
