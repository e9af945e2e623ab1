-- Revert guildkeeper:tickets/panels from pg

begin;
set local role guildkeeper_owner;

drop function tickets.panels;

commit;
