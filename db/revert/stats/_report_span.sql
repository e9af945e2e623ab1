-- Revert guildkeeper:stats/_report_span from pg

begin;
set local role guildkeeper_owner;

drop function stats._report_span;

commit;
