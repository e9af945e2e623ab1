-- Revert guildkeeper:desk/_check_question from pg

begin;
set local role guildkeeper_owner;

drop function desk._check_question;

commit;
