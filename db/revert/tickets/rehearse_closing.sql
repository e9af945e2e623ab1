-- Revert guildkeeper:tickets/rehearse_closing from pg

begin;
set local role guildkeeper_owner;

drop function tickets.rehearse_closing;

commit;
