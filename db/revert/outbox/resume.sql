-- Revert guildkeeper:outbox/resume from pg

begin;
set local role guildkeeper_owner;

drop function outbox.resume;

commit;
