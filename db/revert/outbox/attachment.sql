-- Revert guildkeeper:outbox/attachment from pg

begin;
set local role guildkeeper_owner;

drop table outbox.attachment;
drop type outbox.file;

commit;
