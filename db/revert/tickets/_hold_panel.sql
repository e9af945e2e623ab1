-- Revert guildkeeper:tickets/_hold_panel from pg

begin;
set local role guildkeeper_owner;

drop function tickets._hold_panel;

commit;
