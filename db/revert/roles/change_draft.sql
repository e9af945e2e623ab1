-- Revert guildkeeper:roles/change_draft from pg

begin;
set local role guildkeeper_owner;

drop function roles.change_draft;

commit;
