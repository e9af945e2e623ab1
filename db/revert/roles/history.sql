-- Revert guildkeeper:roles/history from pg

begin;
set local role guildkeeper_owner;

drop function roles.history;
drop type roles.history_row;

commit;
