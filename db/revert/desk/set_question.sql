-- Revert guildkeeper:desk/set_question from pg

begin;
set local role guildkeeper_owner;

drop function desk.set_question;

commit;
