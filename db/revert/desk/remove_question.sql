-- Revert guildkeeper:desk/remove_question from pg

begin;
set local role guildkeeper_owner;

drop function desk.remove_question;

commit;
