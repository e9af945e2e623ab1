-- Revert guildkeeper:tickets/figures from pg

begin;
set local role guildkeeper_owner;

drop view tickets.figures;

commit;
