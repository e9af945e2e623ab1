-- Revert guildkeeper:outbox/report from pg

begin;
set local role guildkeeper_owner;

drop function outbox.report;

commit;
