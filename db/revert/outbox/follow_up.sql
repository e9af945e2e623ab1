-- Revert guildkeeper:outbox/follow_up from pg

begin;
set local role guildkeeper_owner;

drop table outbox.follow_up;

commit;
