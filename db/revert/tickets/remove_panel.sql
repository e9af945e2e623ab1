-- Revert guildkeeper:tickets/remove_panel from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_panel;

commit;
