-- Revert guildkeeper:tickets/_show_panels from pg

begin;
set local role guildkeeper_owner;

drop function tickets._show_panels;

commit;
