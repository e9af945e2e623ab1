-- Revert guildkeeper:roles/_hold_draft from pg

begin;
set local role guildkeeper_owner;

drop function roles._hold_draft;

commit;
