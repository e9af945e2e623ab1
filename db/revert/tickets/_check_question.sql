-- Revert guildkeeper:tickets/_check_question from pg

begin;
set local role guildkeeper_owner;

drop function tickets._check_question;

commit;
