-- Revert guildkeeper:roles/_draft_row from pg

begin;
set local role guildkeeper_owner;

drop function roles._draft_row;
drop type roles.draft_row;

commit;
