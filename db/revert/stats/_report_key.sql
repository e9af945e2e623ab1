-- Revert guildkeeper:stats/_report_key from pg

begin;
set local role guildkeeper_owner;

drop function stats._report_key;

commit;
