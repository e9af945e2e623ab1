-- Revert guildkeeper:tickets/remove_question from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_question;

commit;
