-- Revert guildkeeper:desk/remove_panel from pg

begin;
set local role guildkeeper_owner;

drop function desk.remove_panel;

commit;
