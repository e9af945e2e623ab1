-- Revert guildkeeper:tickets/_check_panel from pg

begin;
set local role guildkeeper_owner;

drop function tickets._check_panel;

commit;
