-- Revert guildkeeper:reports/remove_counter from pg

begin;
set local role guildkeeper_owner;

drop function reports.remove_counter;

commit;
