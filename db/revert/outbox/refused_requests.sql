-- Revert guildkeeper:outbox/refused_requests from pg

begin;
set local role guildkeeper_owner;

drop function outbox.refused_requests;

commit;
