-- Revert guildkeeper:tickets/set_question from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_question;

commit;
