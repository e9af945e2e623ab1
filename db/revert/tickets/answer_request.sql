-- Revert guildkeeper:tickets/answer_request from pg

begin;
set local role guildkeeper_owner;

drop function tickets.answer_request;

commit;
