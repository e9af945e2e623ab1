-- Revert guildkeeper:app/_audit_edit from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on app.settings;
drop function app._audit_edit;

commit;
