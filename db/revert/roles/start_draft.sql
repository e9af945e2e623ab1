-- Revert guildkeeper:roles/start_draft from pg

begin;
set local role guildkeeper_owner;

drop function roles.start_draft;

commit;
