-- Revert guildkeeper:outbox/report_all from pg

begin;
set local role guildkeeper_owner;

drop function outbox.report_all;

commit;
