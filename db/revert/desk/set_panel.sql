-- Revert guildkeeper:desk/set_panel from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_panel;

commit;
